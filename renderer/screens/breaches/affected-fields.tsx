import { Checkbox, NumberInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../components/form/problems.ts';
import { ChipList } from '../registers/fields/chip-list.tsx';
import { ListEditor } from '../registers/fields/list-editor.tsx';
import styles from './breach.module.css';
import type { FactForm } from './fact-values.ts';

type Props = { readonly name: string; readonly form: FactForm };

/** How many people and records, and of which kinds: approximate, or not known yet. */
export function AffectedFields({ name, form }: Props) {
  const { t } = useTranslation();
  const { values, errors } = form;
  return (
    <>
      <div className={styles.numbers}>
        <Approximate
          id={fieldId(name, 'people.approximate')}
          label={t('breaches.form.peopleNumber')}
          value={values.people.approximate}
          error={errors['people.approximate']}
          onChange={(number) => {
            form.setFieldValue('people.approximate', number);
          }}
        />
        <ChipList
          form={name}
          path="people.categories"
          label={t('breaches.form.peopleCategories')}
          value={values.people.categories}
          onChange={(categories) => {
            form.setFieldValue('people.categories', categories);
          }}
          errors={errors}
        />
      </div>
      <div className={styles.numbers}>
        <Approximate
          id={fieldId(name, 'records.approximate')}
          label={t('breaches.form.recordsNumber')}
          value={values.records.approximate}
          error={errors['records.approximate']}
          onChange={(number) => {
            form.setFieldValue('records.approximate', number);
          }}
        />
      </div>
      <ListEditor
        form={name}
        path="records.categories"
        label={t('breaches.form.recordCategories')}
        rowLabel={(number) => t('breaches.form.recordCategory', { number })}
        value={values.records.categories}
        onChange={(categories) => {
          form.setFieldValue('records.categories', categories);
        }}
        errors={errors}
        blank={() => ({ name: '', special: false })}
      >
        {(path) => (
          <>
            <TextInput label={t('breaches.form.categoryName')} withAsterisk {...form.getInputProps(`${path}.name`)} />
            <Checkbox
              label={t('breaches.form.special')}
              {...form.getInputProps(`${path}.special`, { type: 'checkbox' })}
            />
          </>
        )}
      </ListEditor>
    </>
  );
}

type NumberProps = {
  readonly id?: string;
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly error?: ReactNode;
};

/** A number that may be unknown: that is an answer too, and told to the authority. */
export function Approximate({ id, label, value, onChange, error }: NumberProps) {
  const { t } = useTranslation();
  return (
    <NumberInput
      {...(id !== undefined && { id })}
      label={label}
      placeholder={t('breaches.form.unknownHint')}
      value={value ?? ''}
      min={0}
      allowDecimal={false}
      allowNegative={false}
      thousandSeparator=" "
      hideControls
      error={error}
      onChange={(typed) => {
        onChange(typeof typed === 'number' ? typed : null);
      }}
    />
  );
}
