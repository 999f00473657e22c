import { Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Dispute, DISPUTE_BY, TypedDate } from '../../../../../shared/contract/core/casework.ts';
import { Id, IsoDate } from '../../../../../shared/contract/primitives.ts';
import { core, coreQuery } from '../../../../api/clients.ts';
import { useToday } from '../../../../api/session.ts';
import { DateField } from '../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../components/form/layout.tsx';
import { fieldId } from '../../../../components/form/problems.ts';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { ChoiceGroup } from '../../intake/choice-group.tsx';
import { optionsOf } from '../../names.ts';
import { lineOptions } from '../lines/line-options.ts';
import { type StepProps, useStepForm } from '../steps/use-step-form.ts';

const Reference = TypedDate.shape.reference;
const Disputing = z
  .strictObject({
    ...Dispute.pick({ by: true, on: true, reference: true, words: true }).shape,
    lineIds: z.array(Id).min(1),
    complaintId: z.union([Id, z.literal('')]),
    date: z.union([IsoDate, z.literal('')]),
    dateReference: z.union([Reference, z.literal('')]),
  })
  .superRefine(({ date, dateReference }, context) => {
    if (date !== '' && dateReference.trim() === '')
      context.addIssue({ code: 'custom', path: ['dateReference'], message: 'required' });
  });
type Disputing = z.input<typeof Disputing>;

/** Only these two set dates of their own. */
const setsDates = (by: Disputing['by']): by is 'authority' | 'court' => by === 'authority' || by === 'court';

/** Somebody contests how lines ended: they are open again, linked, and the file is held. */
export function DisputeForm({ lineIds, ...props }: StepProps & { readonly lineIds: readonly Id[] }) {
  const { t } = useTranslation();
  const { request, onClose } = props;
  const { data: complaints = [] } = useQuery(coreQuery.complaints.list.queryOptions({ input: { state: 'open' } }));
  // Section 164A is law of the UK.
  const underUkLaw = request.lines.some(({ laws }) => laws.includes('UK_GDPR'));
  const mayDispute = DISPUTE_BY.filter((by) => by !== 'complaint-164A' || underUkLaw);
  const closed = request.lines.filter(({ closing }) => closing !== null);
  const values: Disputing = {
    lineIds: [...lineIds],
    by: 'person',
    on: useToday(),
    reference: '',
    words: '',
    complaintId: '',
    date: '',
    dateReference: '',
  };
  const { name, controller, form } = useStepForm({
    ...props,
    step: 'dispute',
    schema: Disputing,
    values,
    save: ({ complaintId, date, dateReference, ...dispute }, at) =>
      core.requests.disputes.open({
        ...at,
        ...dispute,
        complaintId: dispute.by === 'complaint-164A' && complaintId !== '' ? complaintId : null,
        date: setsDates(dispute.by) && date !== '' ? { date, source: dispute.by, reference: dateReference } : null,
      }),
    done: 'ending.dispute.done',
  });
  const { by } = form.values;
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`ending.dispute.${field}`)}
      saveLabel={t('ending.dispute.act')}
      onCancel={onClose}
    >
      <p className="quiet">{t('ending.dispute.lead')}</p>
      <ChoiceGroup
        id={fieldId(name, 'lineIds')}
        label={t('ending.dispute.lineIds')}
        required
        options={lineOptions(t, closed)}
        value={form.values.lineIds}
        onChange={(chosen) => {
          form.setFieldValue('lineIds', chosen);
        }}
        error={form.errors.lineIds}
      />
      <FieldPair>
        <Select
          label={t('ending.dispute.by')}
          data={optionsOf(mayDispute, (each) => t(`casework.disputeBy.${each}`))}
          allowDeselect={false}
          data-autofocus
          {...form.getInputProps('by')}
        />
        <DateField label={t('ending.dispute.on')} withAsterisk {...form.getInputProps('on')} />
      </FieldPair>
      {by === 'complaint-164A' && (
        <Select
          label={t('ending.dispute.complaintId')}
          description={t(complaints.length === 0 ? 'ending.dispute.noComplaint' : 'ending.dispute.complaintHint')}
          data={complaints.map(({ id, reference, who, subject }) => ({
            value: id,
            label: `${reference}: ${who}, ${subject}`,
          }))}
          disabled={complaints.length === 0}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('common.remove') }}
          {...form.getInputProps('complaintId')}
          onChange={(id: string | null) => {
            form.setFieldValue('complaintId', id ?? '');
          }}
        />
      )}
      <TextInput label={t('ending.dispute.reference')} dir="auto" {...form.getInputProps('reference')} />
      <Textarea label={t('ending.dispute.words')} dir="auto" autosize minRows={3} {...form.getInputProps('words')} />
      {setsDates(by) && (
        <FieldPair>
          <DateField
            label={t('ending.dispute.date')}
            description={t('ending.dispute.dateHint')}
            {...form.getInputProps('date')}
          />
          <TextInput
            label={t('ending.dispute.dateReference')}
            description={t('ending.date.referenceHint')}
            withAsterisk={form.values.date !== ''}
            dir="auto"
            {...form.getInputProps('dateReference')}
          />
        </FieldPair>
      )}
    </RecordForm>
  );
}
