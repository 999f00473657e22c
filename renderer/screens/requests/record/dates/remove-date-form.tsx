import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { RequestLine } from '../../../../../shared/contract/core/requests.ts';
import { line as textLine } from '../../../../../shared/contract/primitives.ts';
import { core } from '../../../../api/clients.ts';
import { longDay } from '../../../../components/dates.ts';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { type StepProps, useStepForm } from '../steps/use-step-form.ts';

const Removal = z.strictObject({ reason: textLine(1000) });

/** The order was lifted, the contract read wrongly: the date of the law governs again. */
export function RemoveDateForm({ line, ...props }: StepProps & { readonly line: RequestLine }) {
  const { t } = useTranslation();
  const { name, controller, form } = useStepForm({
    ...props,
    step: `remove-date/${line.id}`,
    schema: Removal,
    values: { reason: '' },
    save: ({ reason }, at) => core.requests.typedDate.remove({ ...at, lineId: line.id, reason }),
    done: 'ending.date.removed',
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={() => t('ending.date.reason')}
      saveLabel={t('ending.date.removeAct')}
      onCancel={props.onClose}
    >
      {line.typed !== null && <p>{t('ending.date.removeLead', { date: longDay(line.typed.date) })}</p>}
      <Textarea
        label={t('ending.date.reason')}
        withAsterisk
        dir="auto"
        data-autofocus
        {...form.getInputProps('reason')}
      />
    </RecordForm>
  );
}
