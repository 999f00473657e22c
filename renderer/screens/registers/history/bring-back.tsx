import { Button, Group, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../../api/clients.ts';
import { toFailure, type Failure } from '../../../api/failure.ts';
import { FailureNotice } from '../../../components/form/record-form.tsx';
import { useUndo } from './use-undo.ts';

type Subject = { readonly id: string; readonly ref: string; readonly version: number };

/** Brings an old version back at once; where records it names are gone, it asks whether to go without them. */
export function useBringBack({ id, ref, version }: Subject) {
  const { t } = useTranslation();
  const { offerUndo } = useUndo();
  const { mutate, reset, error, variables } = useMutation({
    mutationFn: ({ to, withoutGone }: { readonly to: number; readonly withoutGone: boolean }) =>
      core.history.restore({ id, version, to, withoutGone }),
    onSuccess: (saved, { to }) => {
      offerUndo(t('history.back.done', { ref, version: to }), { id, ref, version: saved.version });
    },
  });
  const failure = error === null ? undefined : toFailure(error);
  return {
    bringBack: (to: number) => {
      mutate({ to, withoutGone: false });
    },
    dialog: (
      <Modal
        opened={failure !== undefined}
        onClose={reset}
        title={t('history.back.failed')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {failure !== undefined && <FailureNotice failure={failure} />}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={reset}>
            {t('common.close')}
          </Button>
          {isGone(failure) && variables !== undefined && (
            <Button
              onClick={() => {
                mutate({ to: variables.to, withoutGone: true });
              }}
            >
              {t('history.back.withoutThem')}
            </Button>
          )}
        </Group>
      </Modal>
    ),
  };
}

const isGone = (failure: Failure | undefined): boolean =>
  failure?.code === 'REJECTED' && failure.reason.key === 'history.faults.gone';
