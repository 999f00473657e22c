import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { saveFile } from '../../api/save.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { useSayKept } from './say-kept.ts';
import styles from './reminders.module.css';

/** Everything open on paper, for whoever takes over. */
export function HandoverDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const sayKept = useSayKept();
  const [preparedFor, setPreparedFor] = useState('');
  const { mutate, error, isPending } = useMutation({
    mutationFn: async () => saveFile(await core.reminders.handover({ preparedFor })),
    onSuccess: (result) => {
      sayKept(result);
      if (result !== 'cancelled') onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reminders.files.handover')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className={styles.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          mutate();
        }}
      >
        {error !== null && <FailureNotice failure={toFailure(error)} />}
        <TextInput
          label={t('reminders.files.preparedFor')}
          description={t('reminders.files.preparedForHint')}
          data-autofocus
          maxLength={200}
          value={preparedFor}
          onChange={({ currentTarget: { value } }) => {
            setPreparedFor(value);
          }}
        />
        <div>
          <Button type="submit" loading={isPending}>
            {t('reminders.files.make')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
