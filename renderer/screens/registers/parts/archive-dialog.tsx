import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toFailure } from '../../../api/failure.ts';
import { FailureNotice } from '../../../components/form/record-form.tsx';
import type { Entry, Register } from '../definition.ts';
import { useUndo } from '../history/use-undo.ts';
import { showSaved } from '../queries.ts';

type Props<Values extends object, Summary extends object> = {
  readonly register: Register<Values, Summary>;
  readonly entry: Entry<Values>;
  readonly opened: boolean;
  readonly close: () => void;
};

const LONGEST_REASON = 500;

/** Puts a record away, or takes it out again, with the reason the journal keeps. */
export function ArchiveDialog<Values extends object, Summary extends object>(props: Props<Values, Summary>) {
  const { register, entry, opened, close } = props;
  const { t } = useTranslation();
  const { offerUndo } = useUndo();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const act = entry.archived ? 'restore' : 'archive';
  const leave = () => {
    setReason('');
    setAsked(false);
    mutation.reset();
    close();
  };
  const mutation = useMutation({
    mutationFn: () =>
      register.client.archive({
        id: entry.id,
        version: entry.version,
        archived: !entry.archived,
        reason: reason.trim(),
      }),
    onSuccess: (saved) => {
      showSaved(register.area, saved);
      offerUndo(t(`registers.archive.done.${act}`, { ref: entry.ref }), saved);
      leave();
    },
  });
  return (
    <Modal
      opened={opened}
      onClose={leave}
      title={t(`registers.archive.title.${act}`, { ref: entry.ref })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (reason.trim() !== '') mutation.mutate();
        }}
      >
        {mutation.error !== null && <FailureNotice failure={toFailure(mutation.error)} />}
        <p>{t(`registers.archive.words.${act}`)}</p>
        <Textarea
          mt="md"
          label={t('registers.archive.reason')}
          description={t('registers.archive.reasonWords')}
          withAsterisk
          data-autofocus
          maxLength={LONGEST_REASON}
          value={reason}
          error={asked && reason.trim() === '' ? t('errors.field.required') : undefined}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={leave}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={mutation.isPending}>
            {t(`common.${act}`)}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
