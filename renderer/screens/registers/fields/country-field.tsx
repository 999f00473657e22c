import { MultiSelect, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNTRIES } from './countries.ts';

type Common = {
  readonly id?: string;
  readonly label: string;
  readonly description?: string;
  readonly error?: ReactNode;
};

type Props = Common & { readonly value?: string; readonly onChange?: (value: string) => void };

/** One country, found by typing its name; empty means: not named. */
export function CountryField({ value = '', onChange, ...input }: Props) {
  const { t } = useTranslation();
  return (
    <Select
      {...input}
      data={[...COUNTRIES]}
      value={value === '' ? null : value}
      onChange={(picked) => onChange?.(picked ?? '')}
      placeholder={t('registers.form.country')}
      nothingFoundMessage={t('registers.form.noSuchCountry')}
      clearButtonProps={{ 'aria-label': t('registers.form.clear', { name: input.label }) }}
      searchable
      clearable
    />
  );
}

type ManyProps = Common & { readonly value?: readonly string[]; readonly onChange?: (value: string[]) => void };

export function CountriesField({ value = [], onChange, ...input }: ManyProps) {
  const { t } = useTranslation();
  return (
    <MultiSelect
      {...input}
      data={[...COUNTRIES]}
      value={[...value]}
      onChange={(picked) => onChange?.(picked)}
      placeholder={value.length === 0 ? t('registers.form.country') : ''}
      nothingFoundMessage={t('registers.form.noSuchCountry')}
      searchable
      hidePickedOptions
    />
  );
}
