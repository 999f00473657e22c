import { TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Vocabulary } from '../../../../shared/contract/core/vocabularies.ts';
import { fieldId } from '../../../components/form/problems.ts';
import { useTerms } from './use-terms.ts';

type Props = {
  readonly form: string;
  readonly path: string;
  readonly label: string;
  readonly value?: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly errors: Readonly<Record<string, unknown>>;
  readonly description?: string;
  /** Its words are offered while one types. */
  readonly vocabulary?: Vocabulary;
};

const MOST_SHOWN = 50;

/** Short entries as chips: Enter takes one, and so does leaving the field. A comma belongs to the words. */
export function ChipList({ form, path, label, value = [], onChange, errors, description, vocabulary }: Props) {
  const { t } = useTranslation();
  const refused = Object.entries(errors).find(([field]) => field === path || field.startsWith(`${path}.`))?.[1];
  return (
    <TagsInput
      id={fieldId(form, path)}
      label={label}
      description={description}
      placeholder={value.length === 0 ? t('registers.form.enterTakes') : ''}
      value={[...value]}
      error={typeof refused === 'string' ? refused : undefined}
      data={useTerms(vocabulary)}
      limit={MOST_SHOWN}
      splitChars={[]}
      acceptValueOnBlur
      onChange={onChange}
    />
  );
}
