import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { Waiting } from '../../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { core } from '../../../../../api/clients.ts';
import { useToday } from '../../../../../api/session.ts';
import { DateField } from '../../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../../components/form/layout.tsx';
import { RecordForm } from '../../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../../components/form/use-record-form.ts';
import { keepRequest } from '../../keep-request.ts';
import { NameField } from '../name-field.tsx';

type Props = { readonly request: RequestRecord; readonly onClose: () => void };

/** A wait nothing else on the page knows of: for the archive, for outside counsel. */
export function WaitForm({ request, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const name = `request/${request.id}/wait`;
  const values: z.input<typeof Waiting> = request.waiting ?? { for: '', since: today, words: '' };
  const controller = useRecordForm({
    name,
    schema: Waiting,
    current: { version: request.version, values },
    within: 'waiting',
    save: (waiting, version) => core.requests.waiting.set({ id: request.id, version, waiting }),
    onSaved: (saved) => {
      keepRequest(saved);
      onClose();
    },
  });
  const { form } = controller;
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`work.waits.form.${field}`)}
      saveLabel={t('work.waits.form.act')}
      onCancel={onClose}
    >
      <FieldPair>
        <NameField
          request={request}
          label={t('work.waits.form.for')}
          withAsterisk
          dir="auto"
          data-autofocus
          {...form.getInputProps('for')}
        />
        <DateField label={t('work.waits.form.since')} withAsterisk {...form.getInputProps('since')} />
      </FieldPair>
      <TextInput label={t('work.waits.form.words')} dir="auto" {...form.getInputProps('words')} />
    </RecordForm>
  );
}
