import { Select, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import {
  LINE_OUTCOMES,
  LineClosing,
  type RequestLine,
  type RequestRecord,
} from '../../../../shared/contract/core/requests.ts';
import { core } from '../../../api/clients.ts';
import { useToday } from '../../../api/session.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FieldPair } from '../../../components/form/layout.tsx';
import { RecordForm } from '../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../components/form/use-record-form.ts';
import { say } from '../../../components/notice.ts';
import { optionsOf } from '../names.ts';
import { keepRequest } from './keep-request.ts';

type Props = {
  readonly request: RequestRecord;
  readonly line: RequestLine;
  readonly withdraw: boolean;
  readonly onClose: () => void;
};

/** A refusal, in whole or part, is told to the person with its ground (Art. 12(4)). */
const Closing = LineClosing.superRefine(({ outcome, ground }, context) => {
  if ((outcome === 'refused' || outcome === 'partly-granted') && ground === '')
    context.addIssue({ code: 'custom', path: ['ground'], message: 'reason-needed' });
});

/** Ends one line with its outcome, its day and, where it is no full yes, its ground. */
export function CloseLineForm({ request, line, withdraw, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const name = `request/${request.id}/${withdraw ? 'withdraw' : 'close'}/${line.id}`;
  const values: z.input<typeof LineClosing> = { outcome: withdraw ? 'withdrawn' : 'granted', on: today, ground: '' };
  const controller = useRecordForm({
    name,
    schema: Closing,
    current: { version: request.version, values },
    within: 'closing',
    save: (closing, version) => core.requests.lines.close({ id: request.id, version, lineId: line.id, closing }),
    onSaved: (saved) => {
      keepRequest(saved);
      say(t('requests.closing.done', { right: t(`reference.right.${line.right}`) }));
      onClose();
    },
  });
  const { form } = controller;
  const needsGround = form.values.outcome === 'refused' || form.values.outcome === 'partly-granted';
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`requests.closing.${field}`)}
      saveLabel={t('requests.closing.act')}
      onCancel={onClose}
    >
      <FieldPair>
        {!withdraw && (
          <Select
            label={t('requests.closing.outcome')}
            data={optionsOf(LINE_OUTCOMES, (outcome) => t(`requests.outcome.${outcome}`))}
            data-autofocus
            {...form.getInputProps('outcome')}
          />
        )}
        <DateField label={t('requests.closing.on')} withAsterisk {...form.getInputProps('on')} />
      </FieldPair>
      <Textarea
        label={t(needsGround ? 'requests.closing.ground' : 'requests.closing.note')}
        {...(needsGround && { description: t('requests.closing.groundNeeded') })}
        withAsterisk={needsGround}
        {...form.getInputProps('ground')}
      />
    </RecordForm>
  );
}
