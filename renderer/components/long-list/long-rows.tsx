import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import table from '../data-table.module.css';
import { fitting, useRoom, widthOf } from '../fitting-columns.ts';
import type { Column, Sorting } from '../table-columns.ts';
import { useRowHeight } from '../use-row-height.ts';
import { withGaps } from './gaps.ts';
import { pressed } from './keys.ts';
import type { Lines } from './lines.ts';
import { LongHead } from './long-head.tsx';
import { GroupLine, RowLine } from './long-line.tsx';
import { pointing } from './pointing.ts';
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
  const at = Math.min(place.cursor, lines.count - 1);
  // The line under the cursor stays in the document wherever it is: it has the focus.
  const shown = withGaps(
    virtual.getVirtualItems().map(({ index }) => index),
    at,
    lines,
  );
  const rowAt = useRows(
    source,
    asked,
    shown.rows.flatMap(({ line }) => (line.kind === 'row' ? [line.place] : [])),
  );
  const here = lines.at(at);
  const row = here?.kind === 'row' ? rowAt(here.place) : undefined;

  const top = useRef(place.top);
  useEffect(() => {
    scroller.current?.scrollTo({ top: top.current });
  }, []);

  const taking = useRef(false);
  useEffect(() => {
    if (!taking.current) return;
    taking.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-line="${at}"]`)?.focus({ preventScroll: true });
  });
  const moveTo = (line: number) => {
    onPlace({ cursor: line });
    virtual.scrollToIndex(line);
    taking.current = true;
  };
  const extendTo = (line: number) => {
    const to = lines.at(line);
    if (selection !== undefined && to?.kind === 'row') {
      if (selection.chosen.size === 0 && row !== undefined && here?.kind === 'row') selection.toggle(row, here.place);
      selection.extend(to.place);
    }
    moveTo(line);
  };
  const hands = {
    ...pointing({
      lines,
      rowAt,
      selection,
      moveTo: (line) => {
        onPlace({ cursor: line });
      },
      fold: props.onFold,
      open: props.onOpen,
      peek: props.onPeek,
    }),
    onKeyDown(event: KeyboardEvent) {
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
    },
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
        role={asked.groupBy === undefined ? 'grid' : 'treegrid'}
        aria-label={props.label}
        aria-rowcount={lines.count + 1}
        aria-multiselectable={selection !== undefined}
        className={table.table}
        style={{ minWidth: widthOf(columns) + (selection === undefined ? 0 : CHECK_WIDTH) }}
        {...hands}
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
          {shown.rows.map(({ index, line, gap }) => {
            const where = { index, here: index === at, entered: index === at || (at < 0 && index === 0) };
            const found = line.kind === 'row' ? rowAt(line.place) : undefined;
            return (
              <Fragment key={index}>
                {gap > 0 && <tr aria-hidden style={{ height: gap * rowHeight }} />}
                {line.kind === 'group' ? (
                  <GroupLine
                    {...where}
                    open={line.open}
                    words={props.groupWords(line.value)}
                    count={line.count}
                    columns={columns.length + (selection === undefined ? 0 : 1)}
                  />
                ) : (
                  <RowLine
                    {...where}
                    row={found}
                    columns={columns}
                    chosen={found !== undefined && selection?.chosen.has(found.id) === true}
                    choosable={selection !== undefined}
                  />
                )}
              </Fragment>
            );
          })}
          <tr aria-hidden style={{ height: shown.after * rowHeight }} />
        </tbody>
      </table>
    </div>
  );
}
