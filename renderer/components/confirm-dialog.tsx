import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly opened: boolean;
  readonly title: string;
  /** What will be gone, and that it will not come back. */
  readonly children: ReactNode;
  /** The act in its own words: never just "OK". */
  readonly act: string;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Only before what can't be undone. */
export function ConfirmDialog({ opened, title, children, act, busy = false, onConfirm, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      attributes={{ content: { role: 'alertdialog' } }}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {children}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('common.cancel')}
        </Button>
        <Button color="red" loading={busy} onClick={onConfirm}>
          {act}
        </Button>
      </Group>
    </Modal>
  );
}
