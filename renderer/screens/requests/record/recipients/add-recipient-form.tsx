import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { RecipientNotice } from '../../../../../shared/contract/core/casework.ts';
import type { RequestLine } from '../../../../../shared/contract/core/requests.ts';
import { core } from '../../../../api/clients.ts';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { type StepProps, useStepForm } from '../steps/use-step-form.ts';

const Added = z.strictObject({ recipient: RecipientNotice.shape.recipient });

/** Somebody the register doesn't know received the data too. */
export function AddRecipientForm({ line, ...props }: StepProps & { readonly line: RequestLine }) {
  const { t } = useTranslation();
  const { name, controller, form } = useStepForm({
    ...props,
    step: `recipient/${line.id}`,
    schema: Added,
    values: { recipient: '' },
    save: ({ recipient }, at) => core.requests.notices19.add({ ...at, lineId: line.id, recipient }),
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={() => t('ending.recipients.recipient')}
      saveLabel={t('ending.recipients.add')}
      onCancel={props.onClose}
    >
      <TextInput
        label={t('ending.recipients.recipient')}
        withAsterisk
        dir="auto"
        data-autofocus
        {...form.getInputProps('recipient')}
      />
    </RecordForm>
  );
}
