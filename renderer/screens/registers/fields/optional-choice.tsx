import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly id?: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly error?: ReactNode;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly value?: string;
  readonly onChange?: (value: string) => void;
};

/** One of several, or nothing yet: empty in the record. */
export function OptionalChoice({ data, value = '', onChange, ...input }: Props) {
  const { t } = useTranslation();
  return (
    <Select
      {...input}
      data={[...data]}
      value={value === '' ? null : value}
      onChange={(picked) => onChange?.(picked ?? '')}
      clearButtonProps={{ 'aria-label': t('registers.form.clear', { name: input.label }) }}
      clearable
    />
  );
}
