import { Button, Menu } from '@mantine/core';
import { IconFilter, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListFilter } from '../../../shared/contract/core/lists/query.ts';
import styles from '../filter-bar.module.css';

type Option = { readonly value: string; readonly label: string };

/** One way to narrow a long list: by its own options, or by what occurs in it. */
export type LongFilter = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[] | 'occurring';
  readonly words: (value: string) => string;
  /** Leaves out what this list cannot hold. */
  readonly holds?: (value: string) => boolean;
  /** Narrows to one of the options. */
  readonly filterOf: (value: string) => ListFilter;
};

export type Occurring = {
  readonly key: readonly unknown[];
  readonly read: (field: string) => Promise<readonly { readonly value: string; readonly count: number }[]>;
};

type MenuProps = {
  readonly filters: readonly LongFilter[];
  readonly occurring: Occurring;
  readonly onPick: (filter: ListFilter) => void;
};

export function LongFilterMenu({ filters, occurring, onPick }: MenuProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <Menu position="bottom-start" opened={opened} onChange={setOpened}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconFilter size={16} stroke={1.75} aria-hidden />}>
          {t('common.list.filter')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.menu}>
        {opened &&
          filters.map((filter) => <Options key={filter.id} filter={filter} occurring={occurring} onPick={onPick} />)}
      </Menu.Dropdown>
    </Menu>
  );
}

function Options({ filter, occurring, onPick }: Omit<MenuProps, 'filters'> & { readonly filter: LongFilter }) {
  const { data = [] } = useQuery({
    queryKey: [...occurring.key, filter.id],
    queryFn: () => occurring.read(filter.id),
    enabled: filter.options === 'occurring',
  });
  const { holds = () => true } = filter;
  const all =
    filter.options === 'occurring'
      ? data
          .map(({ value }) => ({ value, label: filter.words(value) }))
          .sort((a, b) => Number(a.value === '') - Number(b.value === '') || a.label.localeCompare(b.label, 'en'))
      : filter.options;
  const options = all.filter(({ value }) => holds(value));
  if (options.length === 0) return null;
  return (
    <div role="group" aria-label={filter.label}>
      <Menu.Label aria-hidden>{filter.label}</Menu.Label>
      {options.map(({ value, label }) => (
        <Menu.Item
          key={value}
          onClick={() => {
            onPick(filter.filterOf(value));
          }}
        >
          {label}
        </Menu.Item>
      ))}
    </div>
  );
}

type ChipsProps = {
  readonly filters: readonly LongFilter[];
  readonly chosen: readonly ListFilter[];
  readonly onChange: (filters: ListFilter[]) => void;
};

/** What narrows the list now, each to be taken away. */
export function FilterChips({ filters, chosen, onChange }: ChipsProps) {
  const { t } = useTranslation();
  return chosen.map((filter) => {
    const known = filters.find(({ id }) => id === filter.field);
    const label = known?.label ?? filter.field;
    return (
      <span key={filter.field} className={styles.chip}>
        {label}: <b>{filter.values.map((value) => known?.words(value) ?? value).join(', ')}</b>
        <button
          type="button"
          aria-label={t('common.list.removeFilter', { name: label })}
          onClick={() => {
            onChange(chosen.filter((other) => other !== filter));
          }}
        >
          <IconX size={14} aria-hidden />
        </button>
      </span>
    );
  });
}
