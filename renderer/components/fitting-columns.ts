import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Column } from './table-columns.ts';

/** Below this a column without a width of its own says too little. */
const LEAST = 220;

type Sized = Pick<Column<object>, 'id' | 'width' | 'spare'>;

/** The pixels the columns need. */
export const widthOf = (columns: readonly Sized[]): number =>
  columns.reduce((sum, { width = LEAST }) => sum + width, 0);

/** As many columns as there is room for: spare ones go, the last of them first. */
export function fitting<One extends Sized>(columns: readonly One[], room: number): readonly One[] {
  if (widthOf(columns) <= room) return columns;
  const last = columns.findLast(({ spare }) => spare === true);
  return last === undefined
    ? columns
    : fitting(
        columns.filter((column) => column !== last),
        room,
      );
}

/** The room an element has, in pixels; boundless until it is measured. */
export function useRoom(element: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = () => {
      setRoom(current.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return room;
}
