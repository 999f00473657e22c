import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { IDENTITY_METHODS, IdentityCheck, type QuestionView } from '../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { core } from '../../../../api/clients.ts';
import { useToday } from '../../../../api/session.ts';
import { DateField } from '../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../components/form/layout.tsx';
import { RecordForm } from '../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../components/form/use-record-form.ts';
import { optionsOf } from '../../names.ts';
import { keepRequest } from '../keep-request.ts';

type Props = { readonly request: RequestRecord; readonly question: QuestionView; readonly onClose: () => void };

const RESULTS = ['confirmed', 'not-confirmed'] as const;

/** That somebody looked, how, and what it showed: there is no place for a copy. */
export function CheckForm({ request, question, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const name = `request/${request.id}/check/${question.id}`;
  const values: z.input<typeof IdentityCheck> = {
    on: today,
    by: '',
    method: 'known-details',
    result: 'confirmed',
  };
  const controller = useRecordForm({
    name,
    schema: IdentityCheck,
    current: { version: request.version, values },
    within: 'check',
    save: (check, version) =>
      core.requests.questions.recordCheck({ id: request.id, version, questionId: question.id, check }),
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
      fieldName={(field) => t(`casework.page.check.${field}`)}
      saveLabel={t('casework.page.check.act')}
      onCancel={onClose}
    >
      <p>{t('casework.page.check.lead')}</p>
      <FieldPair>
        <DateField label={t('casework.page.check.on')} withAsterisk {...form.getInputProps('on')} />
        <TextInput label={t('casework.page.check.by')} withAsterisk data-autofocus {...form.getInputProps('by')} />
      </FieldPair>
      <FieldPair>
        <Select
          label={t('casework.page.check.method')}
          data={optionsOf(IDENTITY_METHODS, (method) => t(`casework.question.method.${method}`))}
          allowDeselect={false}
          {...form.getInputProps('method')}
        />
        <Select
          label={t('casework.page.check.result')}
          data={optionsOf(RESULTS, (result) => t(`casework.question.check.${result}`))}
          allowDeselect={false}
          {...form.getInputProps('result')}
        />
      </FieldPair>
    </RecordForm>
  );
}
