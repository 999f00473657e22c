import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { line } from '../../../../../shared/contract/primitives.ts';
import { core } from '../../../../api/clients.ts';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../components/form/use-record-form.ts';
import { keepRequest } from '../keep-request.ts';

type Props = { readonly request: RequestRecord; readonly onClose: () => void };

const Note = z.strictObject({ note: line(5000) });
const EMPTY = { note: '' };

export function AddNoteForm({ request, onClose }: Props) {
  const { t } = useTranslation();
  const name = `request/${request.id}/note`;
  const controller = useRecordForm({
    name,
    schema: Note,
    current: { version: request.version, values: EMPTY },
    save: ({ note }, version) => core.requests.addNote({ id: request.id, version, note }),
    onSaved: (saved) => {
      keepRequest(saved);
      onClose();
    },
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`requests.noting.${field}`)}
      saveLabel={t('requests.noting.act')}
      onCancel={onClose}
    >
      <Textarea
        label={t('requests.noting.note')}
        minRows={4}
        dir="auto"
        withAsterisk
        data-autofocus
        {...controller.form.getInputProps('note')}
      />
    </RecordForm>
  );
}
