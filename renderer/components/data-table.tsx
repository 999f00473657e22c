import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './data-table.module.css';
import { FilterBar, type Filter } from './filter-bar.tsx';
import { fitting, useRoom, widthOf } from './fitting-columns.ts';
import { useListState } from './list-state.ts';
import { ErrorState } from './page-states.tsx';
import { PeekPanel } from './peek-panel.tsx';
import { columnDefs, features, toSortingState, type Column, type Sorting } from './table-columns.ts';
import { SkeletonRows, TableHead } from './table-parts.tsx';
import { useRowHeight } from './use-row-height.ts';

export type { Column, Filter, Sorting };

type Query<Row> = {
  readonly data: readonly Row[] | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
};

type Props<Row> = {
  /** Remembers search, filters and order of this list. */
  readonly name: string;
  /** What the rows are, for those who hear the table. */
  readonly label: string;
  readonly query: Query<Row>;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
  /** Shown beside the table for the row under the cursor (click or space). */
  readonly peek?: (row: Row) => ReactNode;
  readonly peekTitle?: (row: Row) => string;
  readonly filters?: readonly Filter<Row>[];
  readonly initialFilters?: Readonly<Record<string, string>>;
  readonly initialSort?: Sorting;
  /** For a list with no entries at all; a search without hits says so by itself. */
  readonly empty: ReactNode;
  /** Beside the search: more ways to look at the list. */
  readonly tools?: ReactNode;
  /** A search the query itself answers: its rows are the ones found. */
  readonly search?: { readonly text: string; readonly onText: (text: string) => void };
  /** A search that looks deeper than the columns: told what is typed, it gives the rows found there by their keys. */
  readonly deeper?: { readonly onText: (text: string) => void; readonly found: ReadonlySet<string> };
};

const NO_ROWS: readonly never[] = [];

/** A list of records: searched, filtered, sorted, worked by keyboard, of any length. */
export function DataTable<Row extends object>(props: Props<Row>) {
  const { name, label, query, columns, rowKey, onOpen, peek, filters = NO_ROWS, empty, tools } = props;
  const { t } = useTranslation();
  const [state, change] = useListState(name, {
    search: '',
    sorting: props.initialSort,
    filters: props.initialFilters ?? {},
  });
  const rows = query.data ?? NO_ROWS;
  const { search: asked, deeper } = props;
  const askDeeper = deeper?.onText;
  useEffect(() => {
    askDeeper?.(state.search);
  }, [askDeeper, state.search]);
  const words = asked === undefined ? state.search : '';
  const matching = useMemo(
    () =>
      rows.filter(
        (row) =>
          passes(row, state.filters, filters) && (says(row, words, columns) || deeper?.found.has(rowKey(row)) === true),
      ),
    [rows, words, state.filters, columns, filters, deeper?.found, rowKey],
  );
  const [cursor, setCursor] = useState<string>();
  const [peeking, setPeeking] = useState(false);
  const peeked = peeking ? matching.find((row) => rowKey(row) === cursor) : undefined;

  if (query.data === undefined && query.error !== null)
    return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (query.data?.length === 0 && (asked === undefined || asked.text === '')) return <>{empty}</>;
  return (
    <div className={styles.list}>
      <FilterBar
        label={label}
        search={asked?.text ?? state.search}
        onSearch={(search) => {
          if (asked === undefined) change({ search });
          else asked.onText(search);
        }}
        filters={filters}
        chosen={state.filters}
        onChoose={(chosen) => {
          change({ filters: chosen });
        }}
        shown={matching.length}
        total={query.data?.length}
        tools={tools}
      />
      <div className={styles.panes}>
        {query.data !== undefined && matching.length === 0 ? (
          <p className={styles.nothing}>{t('common.list.nothing')}</p>
        ) : (
          <Rows
            label={label}
            rows={query.data === undefined ? undefined : matching}
            columns={columns}
            rowKey={rowKey}
            sorting={state.sorting}
            onSort={(sorting) => {
              change({ sorting });
            }}
            cursor={cursor}
            onCursor={setCursor}
            onOpen={onOpen}
            onPeek={peek === undefined ? undefined : setPeeking}
          />
        )}
        {peeked !== undefined && peek !== undefined && (
          <PeekPanel
            title={props.peekTitle?.(peeked) ?? label}
            onOpen={
              onOpen === undefined
                ? undefined
                : () => {
                    onOpen(peeked);
                  }
            }
            onClose={() => {
              setPeeking(false);
            }}
          >
            {peek(peeked)}
          </PeekPanel>
        )}
      </div>
    </div>
  );
}

function passes<Row>(row: Row, chosen: Readonly<Record<string, string>>, filters: readonly Filter<Row>[]): boolean {
  return filters.every(({ id, match }) => {
    const value = chosen[id];
    return value === undefined || match(row, value);
  });
}

function says<Row>(row: Row, search: string, columns: readonly Column<Row>[]): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = columns
    .map((column) => column.text?.(row) ?? '')
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

type RowsProps<Row> = Pick<Props<Row>, 'label' | 'columns' | 'rowKey'> & {
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly rows: readonly Row[] | undefined;
  readonly sorting: Sorting | undefined;
  readonly onSort: (sorting: Sorting | undefined) => void;
  readonly cursor: string | undefined;
  readonly onCursor: (key: string) => void;
  readonly onPeek: ((peeking: boolean) => void) | undefined;
};

/** Only the rows in view are in the document; rows have one height, so two spacers stand for the others. */
function Rows<Row extends object>({ rows, rowKey, sorting, cursor, onPeek, ...on }: RowsProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  const columns = useMemo(() => fitting(on.columns, room), [on.columns, room]);
  const rowHeight = useRowHeight();
  const defs = useMemo(() => columnDefs(columns), [columns]);
  const table = useTable({
    features,
    columns: defs,
    data: rows ?? NO_ROWS,
    getRowId: rowKey,
    state: { sorting: toSortingState(sorting) },
    onSortingChange: (update) => {
      const [first] = typeof update === 'function' ? update(toSortingState(sorting)) : update;
      on.onSort(first);
    },
  });
  const shown = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const inView = virtual.getVirtualItems();
  const before = inView[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (inView.at(-1)?.end ?? 0);
  const at = shown.findIndex((row) => row.id === cursor);

  const moveTo = (index: number) => {
    const row = shown[Math.max(0, Math.min(shown.length - 1, index))];
    if (row === undefined) return;
    on.onCursor(row.id);
    virtual.scrollToIndex(row.index === -1 ? 0 : shown.indexOf(row));
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-row="${row.id}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = shown[at];
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const act: (() => void) | undefined = {
      ArrowDown: () => {
        moveTo(at + 1);
      },
      ArrowUp: () => {
        moveTo(at - 1);
      },
      PageDown: () => {
        moveTo(at + page);
      },
      PageUp: () => {
        moveTo(at - page);
      },
      Home: () => {
        moveTo(0);
      },
      End: () => {
        moveTo(shown.length - 1);
      },
      Enter: () => {
        if (row !== undefined) on.onOpen?.(row.original);
      },
      ' ': () => onPeek?.(true),
      Escape: () => onPeek?.(false),
    }[event.key];
    if (act === undefined || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    act();
  };

  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        role="grid"
        aria-label={on.label}
        aria-rowcount={shown.length + 1}
        aria-busy={rows === undefined}
        className={styles.table}
        style={{ minWidth: widthOf(columns) }}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: column.width ?? 'auto' }} />
          ))}
        </colgroup>
        <TableHead table={table} columns={columns} sorting={sorting} />
        {rows === undefined ? (
          <SkeletonRows columns={columns.length} />
        ) : (
          <tbody>
            <tr aria-hidden style={{ height: before }} />
            {inView.map(({ index }) => {
              const row = shown[index];
              if (row === undefined) return null;
              return (
                <tr
                  key={row.id}
                  data-row={row.id}
                  aria-rowindex={index + 2}
                  aria-selected={row.id === cursor}
                  tabIndex={row.id === cursor || (at === -1 && index === 0) ? 0 : -1}
                  onFocus={() => {
                    on.onCursor(row.id);
                  }}
                  onClick={() => {
                    on.onCursor(row.id);
                    if (onPeek === undefined) on.onOpen?.(row.original);
                    else onPeek(true);
                  }}
                  onDoubleClick={() => on.onOpen?.(row.original)}
                >
                  {row.getAllCells().map((cell, column) => (
                    <td key={cell.id} data-align={columns[column]?.align}>
                      <table.FlexRender cell={cell} />
                    </td>
                  ))}
                </tr>
              );
            })}
            <tr aria-hidden style={{ height: after }} />
          </tbody>
        )}
      </table>
    </div>
  );
}
