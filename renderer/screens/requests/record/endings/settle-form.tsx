import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Dispute } from '../../../../../shared/contract/core/casework.ts';
import { IsoDate, line } from '../../../../../shared/contract/primitives.ts';
import { core } from '../../../../api/clients.ts';
import { useToday } from '../../../../api/session.ts';
import { DateField } from '../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../components/form/layout.tsx';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { type StepProps, useStepForm } from '../steps/use-step-form.ts';

const Settled = z.strictObject({ on: IsoDate, result: line(2000) });

/** The dispute ends with its result; the lines it had opened end by themselves. */
export function SettleForm({ dispute, ...props }: StepProps & { readonly dispute: Dispute }) {
  const { t } = useTranslation();
  const { name, controller, form } = useStepForm({
    ...props,
    step: `settle/${dispute.id}`,
    schema: Settled,
    values: { on: useToday(), result: '' },
    save: (settled, at) => core.requests.disputes.settle({ ...at, disputeId: dispute.id, ...settled }),
    done: 'ending.dispute.settleDone',
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(field === 'on' ? 'ending.dispute.settledOn' : 'ending.dispute.settleResult')}
      saveLabel={t('ending.dispute.settle')}
      onCancel={props.onClose}
    >
      <p className="quiet">{t('ending.dispute.settleHint')}</p>
      <FieldPair>
        <DateField label={t('ending.dispute.settledOn')} withAsterisk {...form.getInputProps('on')} />
      </FieldPair>
      <Textarea
        label={t('ending.dispute.settleResult')}
        withAsterisk
        dir="auto"
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('result')}
      />
    </RecordForm>
  );
}
