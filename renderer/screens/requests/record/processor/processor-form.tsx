import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { ProcessorRole } from '../../../../../shared/contract/core/casework.ts';
import type { RequestLine } from '../../../../../shared/contract/core/requests.ts';
import { Id, IsoDate } from '../../../../../shared/contract/primitives.ts';
import { core } from '../../../../api/clients.ts';
import { DateField } from '../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../components/form/layout.tsx';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { lineOptions } from '../lines/line-options.ts';
import { type StepProps, useStepForm } from '../steps/use-step-form.ts';

const Assigned = z.strictObject({
  lineId: Id,
  ...ProcessorRole.pick({ controller: true, contact: true, clause: true }).shape,
  date: z.union([IsoDate, z.literal('')]),
});

/** The data are another controller's: whose, by which clause, and until when the contract wants our help. */
export function ProcessorForm({ line, ...props }: StepProps & { readonly line: RequestLine }) {
  const { t } = useTranslation();
  const { processor, typed } = line;
  const { name, controller, form } = useStepForm({
    ...props,
    step: `processor/${line.id}`,
    schema: Assigned,
    values: {
      lineId: line.id,
      controller: processor?.controller ?? '',
      contact: processor?.contact ?? '',
      clause: processor?.clause ?? '',
      date: typed?.source === 'contract-clause' ? typed.date : '',
    },
    save: (assigned, at) => core.requests.processor.assign({ ...at, ...assigned }),
    done: 'ending.processor.done',
  });
  const candidates = props.request.lines.filter(({ state, processor: role }) => state === 'open' && !role?.forwarded);
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => (field === 'lineId' ? t('ending.chooseLine') : t(`ending.processor.${field}`))}
      saveLabel={t('ending.processor.act')}
      onCancel={props.onClose}
    >
      <p className="quiet">{t('ending.processor.lead')}</p>
      {processor === null && candidates.length > 1 && (
        <Select
          label={t('ending.chooseLine')}
          data={lineOptions(t, candidates)}
          allowDeselect={false}
          {...form.getInputProps('lineId')}
        />
      )}
      {processor?.letter != null && <p>{t('ending.processor.editHint')}</p>}
      <TextInput
        label={t('ending.processor.controller')}
        withAsterisk
        dir="auto"
        data-autofocus
        {...form.getInputProps('controller')}
      />
      <Textarea
        label={t('ending.processor.contact')}
        description={t('ending.processor.contactHint')}
        dir="auto"
        autosize
        minRows={2}
        {...form.getInputProps('contact')}
      />
      <FieldPair>
        <TextInput
          label={t('ending.processor.clause')}
          description={t('ending.processor.clauseHint')}
          withAsterisk
          dir="auto"
          {...form.getInputProps('clause')}
        />
        <DateField
          label={t('ending.processor.date')}
          description={t('ending.processor.dateHint')}
          {...form.getInputProps('date')}
        />
      </FieldPair>
    </RecordForm>
  );
}
