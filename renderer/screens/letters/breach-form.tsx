import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { BreachRecord } from '../../../shared/contract/core/breaches.ts';
import { text } from '../../../shared/contract/primitives.ts';
import { optionsOf } from '../requests/names.ts';
import { LetterForm } from './letter-form.tsx';
import { Signed } from './signed.tsx';
import { useLetterForm } from './use-letter-form.ts';

const TO = ['persons', 'public'] as const;
const PARTS = ['happened', 'data', 'consequences', 'measures', 'advice'] as const;

const Notice = z.strictObject({
  to: z.enum(TO),
  name: text(200),
  address: text(2400),
  happened: text(8000),
  data: text(8000),
  consequences: text(8000),
  measures: text(8000),
  advice: text(8000),
  signatory: text(200),
});
type Notice = z.input<typeof Notice>;

type Props = { readonly breach: BreachRecord; readonly onClose: () => void };

/** Art. 34(2): begun from the record, and put into the words of those who read it. */
export const BreachLetterForm = (props: Props) => (
  <Signed>{(signatory) => <NoticeForm {...props} signatory={signatory} />}</Signed>
);

function NoticeForm({ breach, onClose, signatory }: Props & { readonly signatory: string }) {
  const { t } = useTranslation();
  const letter = useLetterForm<Notice>({
    record: breach,
    step: 'breach',
    schema: Notice,
    values: { ...begun(breach), signatory },
    draftOf: (typed) => ({
      kind: 'breach',
      to: typed.to,
      name: typed.to === 'persons' ? typed.name.trim() : '',
      addressLines: typed.to === 'persons' ? linesOf(typed.address) : [],
      happened: typed.happened.trim(),
      data: typed.data.trim(),
      consequences: typed.consequences.trim(),
      measures: typed.measures.trim(),
      advice: typed.advice.trim(),
    }),
    onClose,
  });
  const { form } = letter;
  return (
    <LetterForm
      letter={letter}
      lead={t('writing.lead.breach')}
      fieldName={(field) => t(`writing.field.${field}`)}
      onClose={onClose}
    >
      <Select
        label={t('writing.field.to')}
        data={optionsOf(TO, (to) => t(`writing.breachTo.${to}`))}
        allowDeselect={false}
        data-autofocus
        {...form.getInputProps('to')}
      />
      {form.values.to === 'persons' && (
        <>
          <TextInput
            label={t('writing.field.name')}
            description={t('writing.field.nameHint')}
            dir="auto"
            {...form.getInputProps('name')}
          />
          {form.values.name.trim() !== '' && (
            <Textarea
              label={t('writing.field.address')}
              description={t('writing.field.addressHint')}
              dir="auto"
              autosize
              minRows={2}
              {...form.getInputProps('address')}
            />
          )}
        </>
      )}
      {PARTS.map((part) => (
        <Textarea
          key={part}
          label={t(`writing.field.${part}`)}
          dir="auto"
          autosize
          minRows={2}
          {...form.getInputProps(part)}
        />
      ))}
    </LetterForm>
  );
}

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .slice(0, 8);

const begun = ({ facts, people }: BreachRecord): Omit<Notice, 'signatory'> => ({
  to: people?.ground === 'disproportionate-effort' ? 'public' : 'persons',
  name: '',
  address: '',
  happened: facts.description,
  data: facts.records.categories.map(({ name }) => name).join(', '),
  consequences: facts.consequences,
  measures: [facts.measuresTaken, facts.measuresProposed].filter((words) => words !== '').join('\n\n'),
  advice: '',
});
