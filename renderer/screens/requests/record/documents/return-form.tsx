import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { DocumentEntry } from '../../../../../shared/contract/core/documents.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { IsoDate, line } from '../../../../../shared/contract/primitives.ts';
import { core } from '../../../../api/clients.ts';
import { useToday } from '../../../../api/session.ts';
import { DateField } from '../../../../components/form/date-field.tsx';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../components/form/use-record-form.ts';
import { say } from '../../../../components/notice.ts';
import { EvidenceFile, useEvidence } from '../../../documents/sending/evidence-file.tsx';

type Props = { readonly request: RequestRecord; readonly entry: DocumentEntry; readonly onClose: () => void };

const Return = z.strictObject({ on: IsoDate, reason: line(1000) });

/** A letter came back: what it had told or asked is open again. */
export function ReturnForm({ request, entry, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const evidence = useEvidence(request.id);
  const name = `request/${request.id}/return/${entry.id}`;
  const values: z.input<typeof Return> = { on: today, reason: '' };
  const controller = useRecordForm({
    name,
    schema: Return,
    current: { version: request.version, values },
    save: async (back) => {
      const evidenceId = await evidence.keep();
      await core.documents.recordReturn({ id: entry.id, ...back, evidenceId });
    },
    onSaved: () => {
      say(t('documents.sending.returnedDone'));
      onClose();
    },
  });
  const { form } = controller;
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`documents.sending.back.${field}`)}
      saveLabel={t('documents.sending.back.act')}
      onCancel={onClose}
    >
      <p>{t('documents.sending.back.lead')}</p>
      <DateField label={t('documents.sending.back.on')} withAsterisk data-autofocus {...form.getInputProps('on')} />
      <Textarea
        label={t('documents.sending.back.reason')}
        description={t('documents.sending.back.reasonHint')}
        withAsterisk
        dir="auto"
        {...form.getInputProps('reason')}
      />
      <EvidenceFile
        label={t('documents.sending.evidence')}
        hint={t('documents.sending.back.evidenceHint')}
        evidence={evidence}
      />
    </RecordForm>
  );
}
