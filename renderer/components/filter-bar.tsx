import { Button, CloseButton, Menu, TextInput } from '@mantine/core';
import { IconFilter, IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './filter-bar.module.css';

/** One way to narrow a list: one of its options at a time. */
export type Filter<Row> = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly match: (row: Row, value: string) => boolean;
};

type Props<Row> = {
  readonly label: string;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly filters: readonly Filter<Row>[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (chosen: Readonly<Record<string, string>>) => void;
  readonly shown: number;
  readonly total: number | undefined;
  readonly tools: ReactNode;
};

export function FilterBar<Row>({
  label,
  search,
  onSearch,
  filters,
  chosen,
  onChoose,
  shown,
  total,
  tools,
}: Props<Row>) {
  const { t } = useTranslation();
  const without = (id: string) => Object.fromEntries(Object.entries(chosen).filter(([filter]) => filter !== id));
  return (
    <div className={styles.bar} role="search" aria-label={label}>
      <SearchField search={search} onSearch={onSearch} />
      {filters.length > 0 && (
        <FilterMenu
          filters={filters}
          onPick={(id, value) => {
            onChoose({ ...chosen, [id]: value });
          }}
        />
      )}
      {filters.map((filter) => {
        const value = chosen[filter.id];
        const option = filter.options.find((candidate) => candidate.value === value);
        if (option === undefined) return null;
        return (
          <span key={filter.id} className={styles.chip}>
            {filter.label}: <b>{option.label}</b>
            <button
              type="button"
              aria-label={t('common.list.removeFilter', { name: filter.label })}
              onClick={() => {
                onChoose(without(filter.id));
              }}
            >
              <IconX size={14} aria-hidden />
            </button>
          </span>
        );
      })}
      <span className={styles.count} role="status">
        {total !== undefined && shown !== total && t('common.list.shownOf', { shown, count: total })}
      </span>
      {tools}
    </div>
  );
}

export function SearchField({
  search,
  onSearch,
}: {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role="dialog"]');
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
  return (
    <TextInput
      ref={field}
      className={styles.search}
      aria-label={t('common.list.search')}
      placeholder={t('common.list.search')}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
      rightSection={
        search !== '' && (
          <CloseButton
            size={24}
            aria-label={t('common.list.clearSearch')}
            onClick={() => {
              onSearch('');
            }}
          />
        )
      }
      value={search}
      onChange={(event) => {
        onSearch(event.currentTarget.value);
      }}
    />
  );
}

type MenuProps<Row> = {
  readonly filters: readonly Filter<Row>[];
  readonly onPick: (id: string, value: string) => void;
};

function FilterMenu<Row>({ filters, onPick }: MenuProps<Row>) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" leftSection={<IconFilter size={16} stroke={1.75} aria-hidden />}>
          {t('common.list.filter')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.menu}>
        {filters.map(({ id, label, options }) => [
          <Menu.Label key={id}>{label}</Menu.Label>,
          ...options.map((option) => (
            <Menu.Item
              key={`${id}/${option.value}`}
              onClick={() => {
                onPick(id, option.value);
              }}
            >
              {option.label}
            </Menu.Item>
          )),
        ])}
      </Menu.Dropdown>
    </Menu>
  );
}
