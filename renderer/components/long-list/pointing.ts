import type { FocusEvent, MouseEvent } from 'react';
import type { Lines } from './lines.ts';
import type { Selection } from './selection.ts';

type Acts<Row> = {
  readonly lines: Lines;
  readonly rowAt: (place: number) => Row | undefined;
  readonly selection: Selection | undefined;
  readonly moveTo: (line: number) => void;
  readonly fold: (group: string, closed: boolean) => void;
  readonly open: (row: Row) => void;
  readonly peek: (row: Row) => void;
};

/** The line of the list something stands in. */
function lineOf(target: EventTarget): number | undefined {
  const line = target instanceof Element ? target.closest<HTMLElement>('tr[data-line]')?.dataset.line : undefined;
  return line === undefined ? undefined : Number(line);
}

/** What the pointer does in a long list. Listened to once for all lines, so that they need not be drawn anew for it. */
export function pointing<Row extends { readonly id: string; readonly version: number }>(acts: Acts<Row>) {
  const { lines, rowAt, selection } = acts;
  return {
    onFocus({ target }: FocusEvent) {
      const line = lineOf(target);
      if (line !== undefined) acts.moveTo(line);
    },
    onMouseDown(event: MouseEvent) {
      // Choosing from row to row is no marking of text.
      if (event.shiftKey) event.preventDefault();
    },
    onClick({ target, shiftKey, ctrlKey, metaKey }: MouseEvent) {
      const line = lineOf(target);
      const to = line === undefined ? undefined : lines.at(line);
      if (line === undefined || to === undefined) return;
      acts.moveTo(line);
      if (to.kind === 'group') {
        acts.fold(to.value, to.open);
        return;
      }
      const row = rowAt(to.place);
      if (row === undefined) return;
      const chooses = target instanceof HTMLInputElement || ctrlKey || metaKey;
      if (selection !== undefined && shiftKey) selection.extend(to.place);
      else if (selection !== undefined && chooses) selection.toggle(row, to.place);
      else acts.peek(row);
    },
    onDoubleClick({ target }: MouseEvent) {
      const to = lines.at(lineOf(target) ?? -1);
      const row = to?.kind === 'row' ? rowAt(to.place) : undefined;
      if (row !== undefined && !(target instanceof HTMLInputElement)) acts.open(row);
    },
  };
}
