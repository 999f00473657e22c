import { Select, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { Answer, type QuestionKind, type QuestionView } from '../../../../../shared/contract/core/casework.ts';
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

/** What can come back to which question. */
const RESULTS: Readonly<Record<QuestionKind, readonly ['received' | 'paid', ...Answer['result'][]]>> = {
  identity: ['received'],
  clarification: ['received'],
  fee: ['paid', 'withdrawn'],
};

/** The day the answer, the proof or the money came is the day the clock goes on. */
export function AnswerForm({ request, question, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const name = `request/${request.id}/answer/${question.id}`;
  const results = RESULTS[question.kind];
  const values: z.input<typeof Answer> = { on: today, result: results[0], note: '' };
  const controller = useRecordForm({
    name,
    schema: Answer,
    current: { version: request.version, values },
    save: (answer, version) =>
      core.requests.questions.recordAnswer({ id: request.id, version, questionId: question.id, ...answer }),
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
      fieldName={(field) => t(`casework.page.answer.${field}`)}
      saveLabel={t('casework.page.answer.act')}
      onCancel={onClose}
    >
      <FieldPair>
        <DateField label={t('casework.page.answer.on')} withAsterisk data-autofocus {...form.getInputProps('on')} />
        {results.length > 1 && (
          <Select
            label={t('casework.page.answer.result')}
            {...(form.values.result === 'withdrawn' && { description: t('casework.page.answer.withdrawnHint') })}
            data={optionsOf(results, (result) => t(`casework.question.result.${result}`))}
            allowDeselect={false}
            {...form.getInputProps('result')}
          />
        )}
      </FieldPair>
      <Textarea
        label={t('casework.page.answer.note')}
        {...(question.kind === 'identity' && { description: t('casework.page.answer.noteHint') })}
        dir="auto"
        {...form.getInputProps('note')}
      />
    </RecordForm>
  );
}
