import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsOf, fieldWords } from '../field-words.ts';
import { LINKABLE_KINDS, useRecordOptions } from './record-options.ts';

type Props = {
  readonly id?: string;
  readonly label: string;
  readonly error?: ReactNode;
  /** Id of the record whose fields are offered. */
  readonly record: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
};

/** A field of a record by the name its form gives it. A deeper place that was imported stays as it is until changed. */
export function RecordFieldPicker({ record, value = '', onChange, ...input }: Props) {
  const { t } = useTranslation();
  const { kindOf } = useRecordOptions(LINKABLE_KINDS, [record]);
  const kind = kindOf(record);
  const fields = kind === undefined ? [] : fieldsOf(kind);
  const offered = value === '' || fields.includes(value) ? fields : [value, ...fields];
  return (
    <Select
      {...input}
      data={offered.map((field) => ({ value: field, label: kind === undefined ? field : fieldWords(t, kind, field) }))}
      value={value === '' ? null : value}
      disabled={kind === undefined}
      onChange={(picked) => onChange?.(picked ?? '')}
      searchable
    />
  );
}
