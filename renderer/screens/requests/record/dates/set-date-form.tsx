import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { TypedDate } from '../../../../../shared/contract/core/casework.ts';
import type { RequestLine } from '../../../../../shared/contract/core/requests.ts';
import { Id } from '../../../../../shared/contract/primitives.ts';
import { typedSources } from '../../../../../shared/domain/typed-date.ts';
import { core } from '../../../../api/clients.ts';
import { DateField } from '../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../components/form/layout.tsx';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { optionsOf } from '../../names.ts';
import { lineOptions } from '../lines/line-options.ts';
import { type StepProps, useStepForm } from '../steps/use-step-form.ts';

const SetDate = z
  .strictObject({ lineId: Id, ...TypedDate.shape, date: z.union([TypedDate.shape.date, z.literal('')]) })
  .superRefine(({ date }, context) => {
    if (date === '') context.addIssue({ code: 'custom', path: ['date'], message: 'required' });
  });

/** The date of an authority, a court or a contract, with where it is written: the only dates that are typed. */
export function SetDateForm({ line, ...props }: StepProps & { readonly line: RequestLine }) {
  const { t } = useTranslation();
  const { disputes, lines } = props.request;
  const { name, controller, form } = useStepForm({
    ...props,
    step: `set-date/${line.id}`,
    schema: SetDate,
    values: {
      lineId: line.id,
      source: typedSources(line, disputes)[0] ?? 'authority',
      date: '',
      reference: line.processor?.clause ?? '',
    },
    within: 'typed',
    save: ({ lineId, ...typed }, at) => core.requests.typedDate.set({ ...at, lineId, typed }),
    done: 'ending.date.done',
  });
  const candidates = lines.filter((each) => each.state === 'open' && typedSources(each, disputes).length > 0);
  const chosen = lines.find(({ id }) => id === form.values.lineId) ?? line;
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => (field === 'lineId' ? t('ending.chooseLine') : t(`ending.date.${field}`))}
      saveLabel={t('ending.date.act')}
      onCancel={props.onClose}
    >
      <p className="quiet">{t('ending.date.lead')}</p>
      {candidates.length > 1 && (
        <Select
          label={t('ending.chooseLine')}
          data={lineOptions(t, candidates)}
          allowDeselect={false}
          {...form.getInputProps('lineId')}
        />
      )}
      <FieldPair>
        <Select
          label={t('ending.date.source')}
          data={optionsOf(typedSources(chosen, disputes), (source) => t(`ending.date.sources.${source}`))}
          allowDeselect={false}
          {...form.getInputProps('source')}
        />
        <DateField label={t('ending.date.date')} withAsterisk data-autofocus {...form.getInputProps('date')} />
      </FieldPair>
      <TextInput
        label={t('ending.date.reference')}
        description={t('ending.date.referenceHint')}
        withAsterisk
        dir="auto"
        {...form.getInputProps('reference')}
      />
    </RecordForm>
  );
}
