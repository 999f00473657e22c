import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RecipientNotice } from '../../../../../shared/contract/core/casework.ts';
import { core } from '../../../../api/clients.ts';
import { DateField } from '../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../components/form/layout.tsx';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { type StepProps, useStepForm } from '../steps/use-step-form.ts';

const Told = RecipientNotice.pick({ sentOn: true, answeredOn: true, evidence: true, impossible: true });

/** Art. 19: told, answered, shown; or why telling them is impossible or out of proportion. */
export function TellRecipientForm({ notice, ...props }: StepProps & { readonly notice: RecipientNotice }) {
  const { t } = useTranslation();
  const { sentOn, answeredOn, evidence, impossible } = notice;
  const { name, controller, form } = useStepForm({
    ...props,
    step: `recipient/${notice.id}`,
    schema: Told,
    values: { sentOn, answeredOn, evidence, impossible },
    save: (told, at) => core.requests.notices19.record({ ...at, noticeId: notice.id, ...told }),
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`ending.recipients.${field}`)}
      saveLabel={t('ending.recipients.act')}
      onCancel={props.onClose}
    >
      <FieldPair>
        <DateField label={t('ending.recipients.sentOn')} data-autofocus {...form.getInputProps('sentOn')} />
        <DateField label={t('ending.recipients.answeredOn')} {...form.getInputProps('answeredOn')} />
      </FieldPair>
      <Textarea
        label={t('ending.recipients.evidence')}
        dir="auto"
        autosize
        minRows={2}
        {...form.getInputProps('evidence')}
      />
      <Textarea
        label={t('ending.recipients.impossible')}
        description={t('ending.recipients.impossibleHint')}
        dir="auto"
        autosize
        minRows={2}
        {...form.getInputProps('impossible')}
      />
    </RecordForm>
  );
}
