import { Button, Group, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

type Props = {
  /** Asked at the moment of leaving. */
  readonly unsaved: () => boolean;
  readonly discard: () => void;
};

/** Whoever leaves a form with words typed and not saved says what becomes of them. */
export function LeaveGuard({ unsaved, discard }: Props) {
  const { t } = useTranslation();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && unsaved(),
    enableBeforeUnload: false,
    withResolver: true,
  });
  const stay = () => blocker.reset?.();
  return (
    <Modal
      opened={blocker.status === 'blocked'}
      onClose={stay}
      title={t('lists.leave.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p>{t('lists.leave.words')}</p>
      <Group justify="flex-end" mt="lg">
        <Button
          variant="subtle"
          color="red"
          onClick={() => {
            discard();
            blocker.proceed?.();
          }}
        >
          {t('lists.leave.discard')}
        </Button>
        <Button variant="default" onClick={stay}>
          {t('lists.leave.stay')}
        </Button>
        <Button data-autofocus onClick={() => blocker.proceed?.()}>
          {t('lists.leave.keep')}
        </Button>
      </Group>
    </Modal>
  );
}
