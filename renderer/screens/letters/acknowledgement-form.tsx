import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { RequestRecord } from '../../../shared/contract/core/requests.ts';
import { Id, text } from '../../../shared/contract/primitives.ts';
import { fieldId } from '../../components/form/problems.ts';
import { ChoiceGroup } from '../requests/intake/choice-group.tsx';
import { LetterForm } from './letter-form.tsx';
import { Signed } from './signed.tsx';
import { useLetterForm } from './use-letter-form.ts';

const Acknowledging = z.strictObject({
  understood: text(4000),
  keeping: text(500),
  questionIds: z.array(Id).max(10),
  signatory: text(200),
});

type Props = { readonly request: RequestRecord; readonly onClose: () => void };

/** The first letter of a case; a question already put down may go out in it. */
export const AcknowledgementForm = (props: Props) => (
  <Signed>{(signatory) => <Acknowledge {...props} signatory={signatory} />}</Signed>
);

function Acknowledge({ request, onClose, signatory }: Props & { readonly signatory: string }) {
  const { t } = useTranslation();
  const asked = request.questions.filter(({ kind, sent }) => kind !== 'fee' && sent === null);
  const letter = useLetterForm<z.input<typeof Acknowledging>>({
    record: request,
    step: 'acknowledgement',
    schema: Acknowledging,
    values: { understood: '', keeping: '', questionIds: asked.map(({ id }) => id), signatory },
    draftOf: ({ understood, keeping, questionIds }) => ({
      kind: 'acknowledgement',
      understood: understood.trim(),
      keeping: keeping.trim(),
      questionIds: asked.map(({ id }) => id).filter((id) => questionIds.includes(id)),
    }),
    onClose,
  });
  const { form, name } = letter;
  return (
    <LetterForm
      letter={letter}
      lead={t('writing.lead.acknowledgement')}
      fieldName={(field) => t(`writing.field.${field}`)}
      onClose={onClose}
    >
      <Textarea
        label={t('writing.field.understood')}
        description={t('writing.field.understoodHint')}
        dir="auto"
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('understood')}
      />
      <TextInput
        label={t('writing.field.keeping')}
        description={t('writing.field.keepingHint')}
        dir="auto"
        {...form.getInputProps('keeping')}
      />
      {asked.length > 0 && (
        <ChoiceGroup
          id={fieldId(name, 'questionIds')}
          label={t('writing.field.questionIds')}
          hint={t('writing.field.questionsHint')}
          options={asked.map(({ id, kind }) => ({ value: id, label: t(`casework.question.kind.${kind}`) }))}
          value={form.values.questionIds}
          onChange={(ids) => {
            form.setFieldValue('questionIds', ids);
          }}
          error={form.errors.questionIds}
        />
      )}
    </LetterForm>
  );
}
