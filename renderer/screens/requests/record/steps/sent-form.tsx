import { Checkbox, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { SENT_BY } from '../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { type Id, IsoDate, text } from '../../../../../shared/contract/primitives.ts';
import { addressFor, isTheirs } from '../../../../../shared/domain/letter-address.ts';
import { core } from '../../../../api/clients.ts';
import { useToday } from '../../../../api/session.ts';
import { DateField } from '../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../components/form/layout.tsx';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../components/form/use-record-form.ts';
import { say } from '../../../../components/notice.ts';
import { EvidenceFile, useEvidence } from '../../../documents/sending/evidence-file.tsx';
import { optionsOf } from '../../names.ts';
import { WarningList } from './case-warnings.tsx';
import { keepRequest } from '../keep-request.ts';

/** What is being sent: the letter of a step, which the clock reads, or another document. */
export type Sendable = { readonly of: 'question' | 'extension' | 'forward' | 'document'; readonly id: Id };

type Props = { readonly request: RequestRecord; readonly sendable: Sendable; readonly onClose: () => void };

const LEAD = {
  question: 'casework.page.send.lead',
  extension: 'casework.page.send.lead',
  forward: 'ending.processor.sendLead',
  document: 'casework.page.send.document',
} as const;

const Sending = z.strictObject({ on: IsoDate, by: z.enum(SENT_BY), to: text(500), asItWent: z.boolean() });
type Sending = z.input<typeof Sending>;

/** Once and for all; for the letter of a step this is the one event the clock reads. */
export function SentForm({ request, sendable, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const { of } = sendable;
  const name = `request/${request.id}/send/${sendable.id}`;
  const { channel } = request.intake.answer;
  const { requester } = request.intake;
  const toPerson = of !== 'forward';
  const addressBy = (way: Sending['by']) => (toPerson ? addressFor(way, requester) : '');
  const evidence = useEvidence(request.id);
  const by = channel === 'phone' ? 'other' : channel;
  const values: Sending = { on: today, by, to: addressBy(by), asItWent: false };
  const controller = useRecordForm({
    name,
    schema: Sending,
    current: { version: request.version, values },
    save: async (sent, version) => {
      const evidenceId = await evidence.keep();
      const saved = await markSent(request.id, version, sendable, { ...sent, evidenceId });
      if (saved !== undefined) keepRequest(saved);
    },
    onSaved: () => {
      say(t('casework.page.send.done'));
      onClose();
    },
  });
  const { form } = controller;
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`casework.page.send.${field}`)}
      saveLabel={t('casework.page.send.act')}
      onCancel={onClose}
    >
      <p>{t(LEAD[of])}</p>
      <FieldPair>
        <DateField label={t('casework.page.send.on')} withAsterisk data-autofocus {...form.getInputProps('on')} />
        <Select
          label={t('casework.page.send.by')}
          data={optionsOf(SENT_BY, (by) => t(`casework.sentBy.${by}`))}
          allowDeselect={false}
          {...form.getInputProps('by')}
          onChange={(picked) => {
            const way = SENT_BY.find((known) => known === picked) ?? form.values.by;
            // An address somebody typed stays; the one the case proposed follows the way.
            if (form.values.to === addressBy(form.values.by)) form.setFieldValue('to', addressBy(way));
            form.setFieldValue('by', way);
          }}
        />
      </FieldPair>
      <TextInput
        label={t('casework.page.send.to')}
        description={t('casework.page.send.toHint')}
        dir="auto"
        {...form.getInputProps('to')}
      />
      <div role="status">
        {toPerson && !isTheirs(form.values.to, requester) && (
          <WarningList
            warnings={[{ id: 'other', words: t('casework.page.send.otherAddress'), article: 'GDPR Art. 32' }]}
          />
        )}
      </div>
      <EvidenceFile
        label={t('documents.sending.evidence')}
        hint={t('documents.sending.evidenceHint')}
        evidence={evidence}
      />
      {of === 'extension' && (
        <Checkbox
          label={t('casework.page.send.asItWent')}
          description={t('casework.page.send.asItWentHint')}
          {...form.getInputProps('asItWent', { type: 'checkbox' })}
        />
      )}
    </RecordForm>
  );
}

async function markSent(
  id: Id,
  version: number,
  sendable: Sendable,
  { on, by, to, evidenceId, asItWent }: Sending & { readonly evidenceId: Id | null },
): Promise<RequestRecord | undefined> {
  const sent = { on, by, to, evidenceId };
  switch (sendable.of) {
    case 'question':
      return core.requests.questions.markSent({ id, version, questionId: sendable.id, ...sent });
    case 'extension':
      return core.requests.extension.markSent({ id, version, extensionId: sendable.id, ...sent, asItWent });
    case 'forward':
      return core.requests.processor.markForwarded({ id, version, lineId: sendable.id, ...sent });
    case 'document':
      await core.documents.markSent({ id: sendable.id, ...sent });
      return undefined;
  }
}
