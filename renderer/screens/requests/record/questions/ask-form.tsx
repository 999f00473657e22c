import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Fee, FEE_BASES, QUESTION_KINDS, type QuestionKind } from '../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { Id, line } from '../../../../../shared/contract/primitives.ts';
import { core } from '../../../../api/clients.ts';
import { FieldPair } from '../../../../components/form/layout.tsx';
import { fieldId } from '../../../../components/form/problems.ts';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../components/form/use-record-form.ts';
import { optionsOf } from '../../names.ts';
import { keepRequest } from '../keep-request.ts';
import { LineChoice } from '../lines/line-choice.tsx';
import { usuallyAsked } from '../lines/usual-lines.ts';

type Props = { readonly request: RequestRecord; readonly onClose: () => void };

const FEE_FIELDS = ['amount', 'currency', 'basis', 'reckoning'] as const;
/** What a refused field of the fee is told: its form, or that it is missing. */
const FEE_ISSUE = { amount: 'amount', currency: 'currency', basis: 'invalid-value', reckoning: 'required' } as const;

/** The fee is looked at only where the question is one about a fee. */
const Asked = z
  .strictObject({
    kind: z.enum(QUESTION_KINDS),
    lineIds: z.array(Id).min(1),
    reason: line(2000),
    words: line(4000),
    fee: z.strictObject({ amount: z.string(), currency: z.string(), basis: z.enum(FEE_BASES), reckoning: z.string() }),
  })
  .superRefine(({ kind, fee }, context) => {
    if (kind !== 'fee') return;
    for (const field of FEE_FIELDS)
      if (!Fee.shape[field].safeParse(fee[field]).success)
        context.addIssue({ code: 'custom', path: ['fee', field], message: FEE_ISSUE[field] });
  });

/** A question for chosen lines, with the reason for it. It moves nothing until its letter is sent. */
export function AskForm({ request, onClose }: Props) {
  const { t } = useTranslation();
  const name = `request/${request.id}/ask`;
  const { identity } = request.intake;
  const doubted = identity.reason !== '' && identity.state !== 'no-doubt' && identity.state !== 'confirmed';
  const reasonFor = (kind: QuestionKind) => (kind === 'identity' && doubted ? identity.reason : '');
  const first: QuestionKind = doubted ? 'identity' : 'clarification';
  const values: z.input<typeof Asked> = {
    kind: first,
    lineIds: usuallyAsked(first, request.lines).map(({ id }) => id),
    reason: reasonFor(first),
    words: '',
    fee: { amount: '', currency: 'EUR', basis: 'excessive', reckoning: '' },
  };
  const controller = useRecordForm({
    name,
    schema: Asked,
    current: { version: request.version, values },
    save: ({ fee, ...question }, version) =>
      core.requests.questions.ask({
        id: request.id,
        version,
        ...question,
        fee: question.kind === 'fee' ? fee : null,
      }),
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
      fieldName={(field) => t(`casework.page.ask.${field}`)}
      saveLabel={t('casework.page.ask.act')}
      onCancel={onClose}
    >
      <Select
        label={t('casework.page.ask.kind')}
        {...(!doubted && form.values.kind === 'identity' && { description: t('casework.page.ask.needsDoubt') })}
        data={QUESTION_KINDS.map((kind) => ({ value: kind, label: t(`casework.question.kind.${kind}`) }))}
        allowDeselect={false}
        data-autofocus
        {...form.getInputProps('kind')}
        onChange={(kind: QuestionKind | null) => {
          if (kind === null) return;
          const { kind: before, reason } = form.getValues();
          form.setValues({
            kind,
            lineIds: usuallyAsked(kind, request.lines).map(({ id }) => id),
            ...(reason === reasonFor(before) && { reason: reasonFor(kind) }),
          });
        }}
      />
      <LineChoice
        id={fieldId(name, 'lineIds')}
        label={t('casework.page.ask.lineIds')}
        lines={request.lines}
        value={form.values.lineIds}
        onChange={(lineIds) => {
          form.setFieldValue('lineIds', lineIds);
        }}
        error={form.errors.lineIds}
      />
      <Textarea
        label={t('casework.page.ask.reason')}
        withAsterisk
        dir="auto"
        autosize
        {...form.getInputProps('reason')}
      />
      <Textarea
        label={t('casework.page.ask.words')}
        description={t('casework.page.ask.wordsHint')}
        withAsterisk
        dir="auto"
        autosize
        minRows={3}
        {...form.getInputProps('words')}
      />
      {form.values.kind === 'fee' && (
        <>
          <FieldPair>
            <TextInput
              label={t('casework.page.ask.amount')}
              inputMode="decimal"
              withAsterisk
              {...form.getInputProps('fee.amount')}
            />
            <TextInput
              label={t('casework.page.ask.currency')}
              withAsterisk
              maxLength={3}
              {...form.getInputProps('fee.currency')}
            />
            <Select
              label={t('casework.page.ask.basis')}
              data={optionsOf(FEE_BASES, (basis) => t(`casework.page.ask.bases.${basis}`))}
              allowDeselect={false}
              {...form.getInputProps('fee.basis')}
            />
          </FieldPair>
          <Textarea label={t('casework.page.ask.reckoning')} withAsterisk {...form.getInputProps('fee.reckoning')} />
        </>
      )}
    </RecordForm>
  );
}
