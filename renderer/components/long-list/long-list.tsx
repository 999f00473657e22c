import { useDebouncedCallback } from '@mantine/hooks';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import bar from '../filter-bar.module.css';
import { SearchField } from '../filter-bar.tsx';
import styles from '../data-table.module.css';
import { ErrorState } from '../page-states.tsx';
import { PeekPanel } from '../peek-panel.tsx';
import type { Column } from '../table-columns.ts';
import { SkeletonRows } from '../table-parts.tsx';
import { FilterChips, LongFilterMenu, type LongFilter, type Occurring } from './filter-menu.tsx';
import { linesOf } from './lines.ts';
import { GroupMenu } from './list-menus.tsx';
import { LongRows, type LongRow, type Place } from './long-rows.tsx';
import { useSelection, type Selection } from './selection.ts';
import type { ListSetting } from './setting.ts';
import { useAsked, useExtent, type Asked, type Source } from './source.ts';

type Props<Row extends LongRow> = {
  /** Remembers where this list was left. */
  readonly name: string;
  readonly label: string;
  readonly source: Source<Row>;
  readonly archived: boolean;
  /** What a view asks of every row, beside what is chosen here. */
  readonly within: ListSetting['filters'];
  readonly setting: ListSetting;
  readonly onSetting: (part: Partial<ListSetting>) => void;
  readonly columns: readonly Column<Row>[];
  readonly filters: readonly LongFilter[];
  readonly occurring: Occurring;
  readonly groupFields: readonly { readonly id: string; readonly label: string }[];
  readonly groupWords: (field: string, value: string) => string;
  readonly onOpen: (row: Row) => void;
  readonly peek: (row: Row) => ReactNode;
  readonly peekTitle: (row: Row) => string;
  readonly empty: ReactNode;
  readonly tools: ReactNode;
  /** Where more than one record can be changed at once: what stands above the list while some are chosen. */
  readonly many?: {
    readonly all: (asked: Asked) => Promise<readonly { readonly id: string; readonly version: number }[]>;
    readonly bar: (selection: Selection, total: number, chooseAll: () => void) => ReactNode;
  };
};

/** Where each list was left, so that coming back finds it so. Kept for this page load only. */
const left = new Map<string, Place>();
const TOP: Place = { cursor: 0, top: 0 };
const SETTLE_MS = 150;

/** A list of any length: narrowed, sorted and grouped by the core, read in pages as it is scrolled. */
export function LongList<Row extends LongRow>(props: Props<Row>) {
  const { name, label, source, setting, onSetting, archived, within, filters } = props;
  const { t } = useTranslation();
  const [words, setWords] = useTyped(setting.words, (typed) => {
    onSetting({ words: typed });
  });
  const all = useMemo(() => [...within, ...setting.filters], [within, setting.filters]);
  const asked = useAsked({ ...setting, archived, filters: all });
  const extent = useExtent(source, asked);
  const selection = useSelection(source, asked);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [place, setPlace] = useState(() => left.get(name) ?? TOP);
  const [peeked, setPeeked] = useState<Row>();
  const { data } = extent;
  const lines = useMemo(() => linesOf(data?.total ?? 0, data?.groups ?? [], closed), [data, closed]);

  if (data === undefined && extent.error !== null)
    return <ErrorState error={extent.error} retry={() => void extent.refetch()} />;
  const narrowed = setting.words !== '' || setting.filters.length > 0;
  if (data?.total === 0 && !narrowed && words === '') return <>{props.empty}</>;

  const many = data !== undefined && data.total > 0 ? props.many : undefined;
  const chooseAll = () => {
    void many?.all(asked).then((keys) => {
      selection.choose(keys);
    });
  };
  const remember = (part: Partial<Place>) => {
    const next = { ...(left.get(name) ?? place), ...part };
    left.set(name, next);
    // How far it is scrolled is drawn by the browser; only the cursor is drawn by us.
    if (part.cursor !== undefined && part.cursor !== place.cursor) setPlace(next);
  };
  return (
    <div className={styles.list}>
      <div className={bar.bar} role="search" aria-label={label}>
        <SearchField search={words} onSearch={setWords} />
        <LongFilterMenu
          filters={filters}
          occurring={props.occurring}
          onPick={(filter) => {
            onSetting({ filters: [...setting.filters.filter(({ field }) => field !== filter.field), filter] });
          }}
        />
        <GroupMenu
          fields={props.groupFields}
          groupBy={setting.groupBy}
          onChange={(groupBy) => {
            setClosed(new Set());
            onSetting({ groupBy });
          }}
        />
        <FilterChips
          filters={filters}
          chosen={setting.filters}
          onChange={(chosen) => {
            onSetting({ filters: chosen });
          }}
        />
        <span className={bar.count} role="status">
          {data !== undefined && narrowed && t('lists.found', { count: data.total })}
        </span>
        {props.tools}
      </div>
      {selection.chosen.size > 0 && many?.bar(selection, data?.total ?? 0, chooseAll)}
      <div className={styles.panes}>
        {data === undefined ? (
          <div className={styles.scroller}>
            <table className={styles.table} aria-busy="true" aria-label={label}>
              <SkeletonRows columns={props.columns.length} />
            </table>
          </div>
        ) : data.total === 0 ? (
          <p className={styles.nothing}>{t('common.list.nothing')}</p>
        ) : (
          <LongRows
            label={label}
            source={source}
            asked={asked}
            lines={lines}
            total={data.total}
            columns={props.columns}
            sorting={setting.sort === null ? undefined : { id: setting.sort.field, desc: setting.sort.desc }}
            onSort={(sorting) => {
              onSetting({ sort: sorting === undefined ? null : { field: sorting.id, desc: sorting.desc } });
            }}
            groupWords={(value) => props.groupWords(setting.groupBy, value)}
            onFold={(value, close) => {
              const next = new Set(closed);
              if (close) next.add(value);
              else next.delete(value);
              setClosed(next);
            }}
            selection={many === undefined ? undefined : selection}
            onChooseAll={chooseAll}
            place={place}
            onPlace={remember}
            onOpen={props.onOpen}
            onPeek={setPeeked}
          />
        )}
        {peeked !== undefined && (
          <PeekPanel
            title={props.peekTitle(peeked)}
            onOpen={() => {
              props.onOpen(peeked);
            }}
            onClose={() => {
              setPeeked(undefined);
            }}
          >
            {props.peek(peeked)}
          </PeekPanel>
        )}
      </div>
    </div>
  );
}

/** What is being typed stands at once; it counts when the typing rests. Words set from elsewhere replace it. */
function useTyped(settled: string, settle: (typed: string) => void): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(settled);
  const [seen, setSeen] = useState(settled);
  const rest = useDebouncedCallback((words: string) => {
    settle(words.trim());
  }, SETTLE_MS);
  if (seen !== settled) {
    setSeen(settled);
    if (settled !== typed.trim()) setTyped(settled);
  }
  return [
    typed,
    (words) => {
      setTyped(words);
      rest(words);
    },
  ];
}
