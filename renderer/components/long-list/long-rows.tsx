import { Skeleton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import table from '../data-table.module.css';
import { fitting, useRoom, widthOf } from '../fitting-columns.ts';
import type { Column, Sorting } from '../table-columns.ts';
import { useRowHeight } from '../use-row-height.ts';
import { pressed } from './keys.ts';
import type { Lines } from './lines.ts';
import { LongHead } from './long-head.tsx';
import styles from './long-list.module.css';
import type { Selection } from './selection.ts';
import { useRows, type Asked, type Source } from './source.ts';

/** Where a list was left: the line under the cursor and how far it was scrolled. */
export type Place = { readonly cursor: number; readonly top: number };

export type LongRow = { readonly id: string; readonly ref: string; readonly version: number };

type Props<Row extends LongRow> = {
  readonly label: string;
  readonly source: Source<Row>;
  readonly asked: Asked;
  readonly lines: Lines;
  readonly total: number;
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting | undefined;
  readonly onSort: (sorting: Sorting | undefined) => void;
  readonly groupWords: (value: string) => string;
  readonly onFold: (value: string, closed: boolean) => void;
  /** Where more than one can be changed at once. */
  readonly selection: Selection | undefined;
  readonly onChooseAll: () => void;
  readonly place: Place;
  readonly onPlace: (place: Partial<Place>) => void;
  readonly onOpen: (row: Row) => void;
  readonly onPeek: (row: Row | undefined) => void;
};

const CHECK_WIDTH = 36;

/** Rows are read as they come into view; what is not there yet keeps its place. */
export function LongRows<Row extends LongRow>(props: Props<Row>) {
  const { source, asked, lines, selection, place, onPlace } = props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  const columns = useMemo(
    () => fitting(props.columns, room - (selection === undefined ? 0 : CHECK_WIDTH)),
    [props.columns, room, selection],
  );
  const rowHeight = useRowHeight();
  const virtual = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialOffset: place.top,
  });
  const inView = virtual.getVirtualItems();
  const shown = inView.flatMap(({ index }) => {
    const line = lines.at(index);
    return line === undefined ? [] : [{ index, line }];
  });
  const rowAt = useRows(
    source,
    asked,
    shown.flatMap(({ line }) => (line.kind === 'row' ? [line.place] : [])),
  );
  const before = inView[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (inView.at(-1)?.end ?? 0);
  const at = Math.min(place.cursor, lines.count - 1);
  const here = lines.at(at);
  const row = here?.kind === 'row' ? rowAt(here.place) : undefined;
  const width = columns.length + (selection === undefined ? 0 : 1);

  const top = useRef(place.top);
  useEffect(() => {
    scroller.current?.scrollTo({ top: top.current });
  }, []);

  const moveTo = (line: number) => {
    onPlace({ cursor: line });
    virtual.scrollToIndex(line);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-line="${line}"]`)?.focus({ preventScroll: true }),
    );
  };
  const extendTo = (line: number) => {
    const to = lines.at(line);
    if (selection !== undefined && to?.kind === 'row') {
      if (selection.chosen.size === 0 && row !== undefined && here?.kind === 'row') selection.toggle(row, here.place);
      selection.extend(to.place);
    }
    moveTo(line);
  };
  const onClick = (event: MouseEvent, line: number, clicked: Row | undefined) => {
    const to = lines.at(line);
    onPlace({ cursor: line });
    if (to?.kind !== 'row' || clicked === undefined) return;
    if (selection !== undefined && event.shiftKey) selection.extend(to.place);
    else if (selection !== undefined && (event.ctrlKey || event.metaKey)) selection.toggle(clicked, to.place);
    else props.onPeek(clicked);
  };

  return (
    <div
      ref={scroller}
      className={table.scroller}
      onScroll={(event) => {
        onPlace({ top: event.currentTarget.scrollTop });
      }}
    >
      <table
        role="grid"
        aria-label={props.label}
        aria-rowcount={lines.count + 1}
        aria-multiselectable={selection !== undefined}
        className={table.table}
        style={{ minWidth: widthOf(columns) + (selection === undefined ? 0 : CHECK_WIDTH) }}
        onKeyDown={(event) => {
          if (event.target instanceof HTMLButtonElement) return;
          const acted = pressed(event, {
            line: here,
            at,
            last: lines.count - 1,
            page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2),
            moveTo,
            extendTo,
            open: () => {
              if (row !== undefined) props.onOpen(row);
            },
            peek: (peeking) => {
              props.onPeek(peeking ? row : undefined);
            },
            choose: () => {
              if (row !== undefined && here?.kind === 'row') selection?.toggle(row, here.place);
            },
            chooseAll: props.onChooseAll,
            fold: (closed) => {
              if (here?.kind === 'group') props.onFold(here.value, closed);
            },
          });
          if (acted) event.preventDefault();
        }}
      >
        <colgroup>
          {selection !== undefined && <col style={{ width: CHECK_WIDTH }} />}
          {columns.map((column) => (
            <col key={column.id} style={{ width: column.width ?? 'auto' }} />
          ))}
        </colgroup>
        <LongHead
          columns={columns}
          sorting={props.sorting}
          onSort={props.onSort}
          selection={selection}
          total={props.total}
          onChooseAll={props.onChooseAll}
        />
        <tbody>
          <tr aria-hidden style={{ height: before }} />
          {shown.map(({ index, line }) => {
            const common = {
              'data-line': index,
              'data-cursor': index === at || undefined,
              'aria-rowindex': index + 2,
              tabIndex: index === at || (at < 0 && index === 0) ? 0 : -1,
              onFocus: () => {
                onPlace({ cursor: index });
              },
            };
            if (line.kind === 'group')
              return (
                <tr
                  key={`group/${line.value}`}
                  {...common}
                  aria-expanded={line.open}
                  data-row=""
                  className={styles.group}
                  onClick={() => {
                    props.onFold(line.value, line.open);
                  }}
                >
                  <th colSpan={width} scope="rowgroup">
                    {line.open ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />}
                    {props.groupWords(line.value)} <span className="quiet figures">{line.count}</span>
                  </th>
                </tr>
              );
            const found = rowAt(line.place);
            return (
              <tr
                key={found?.id ?? `line/${index}`}
                {...common}
                data-row={found?.id ?? ''}
                aria-busy={found === undefined || undefined}
                aria-selected={found !== undefined && selection?.chosen.has(found.id) === true}
                onClick={(event) => {
                  onClick(event, index, found);
                }}
                onDoubleClick={() => {
                  if (found !== undefined) props.onOpen(found);
                }}
              >
                {selection !== undefined && (
                  <td>
                    {found !== undefined && (
                      <input
                        type="checkbox"
                        className={styles.check}
                        tabIndex={-1}
                        aria-label={t('lists.select.one', { ref: found.ref })}
                        checked={selection.chosen.has(found.id)}
                        readOnly
                        onClick={(event) => {
                          event.stopPropagation();
                          onPlace({ cursor: index });
                          if (event.shiftKey) selection.extend(line.place);
                          else selection.toggle(found, line.place);
                        }}
                      />
                    )}
                  </td>
                )}
                {columns.map((column) => (
                  <td key={column.id} data-align={column.align}>
                    {found === undefined ? <Skeleton height={10} width="60%" /> : column.cell(found)}
                  </td>
                ))}
              </tr>
            );
          })}
          <tr aria-hidden style={{ height: after }} />
        </tbody>
      </table>
    </div>
  );
}
