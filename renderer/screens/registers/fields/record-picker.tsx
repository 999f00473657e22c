import { MultiSelect, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecordOptions, type LinkableKind } from './record-options.ts';

type Common = {
  readonly id?: string;
  readonly label: string;
  readonly description?: string;
  readonly error?: ReactNode;
  readonly kinds: readonly LinkableKind[];
  /** A record does not name itself. */
  readonly without?: string;
};

const MOST_SHOWN = 100;

type Props = Common & { readonly value?: readonly string[]; readonly onChange?: (value: string[]) => void };

/** Other records, found by reference or name and shown as chips. */
export function RecordPicker({ kinds, without, value = [], onChange, ...input }: Props) {
  const { t } = useTranslation();
  const { ready, groups } = useRecordOptions(kinds, value);
  return (
    <MultiSelect
      {...input}
      data={offered(groups, without)}
      value={ready ? [...value] : []}
      disabled={!ready}
      onChange={(picked) => onChange?.(picked)}
      placeholder={value.length === 0 ? t('registers.form.findRecord') : ''}
      nothingFoundMessage={t('registers.form.noSuchRecord')}
      limit={MOST_SHOWN}
      searchable
      hidePickedOptions
    />
  );
}

type OneProps = Common & { readonly value?: string; readonly onChange?: (value: string) => void };

export function OneRecordPicker({ kinds, without, value = '', onChange, ...input }: OneProps) {
  const { t } = useTranslation();
  const { ready, groups } = useRecordOptions(kinds, [value]);
  return (
    <Select
      {...input}
      data={offered(groups, without)}
      value={ready && value !== '' ? value : null}
      disabled={!ready}
      onChange={(picked) => onChange?.(picked ?? '')}
      placeholder={t('registers.form.findRecord')}
      nothingFoundMessage={t('registers.form.noSuchRecord')}
      limit={MOST_SHOWN}
      clearButtonProps={{ 'aria-label': t('registers.form.clear', { name: input.label }) }}
      clearable
      searchable
    />
  );
}

type Groups = ReturnType<typeof useRecordOptions>['groups'];

/** Headings only where there is more than one kind to tell apart. */
function offered(groups: Groups, without: string | undefined) {
  const kept = groups
    .map(({ group, items }) => ({ group, items: items.filter(({ value }) => value !== without) }))
    .filter(({ items }) => items.length > 0);
  return kept.length === 1 ? (kept[0]?.items ?? []) : kept;
}
