import { useState } from 'react';
import type { Sorting } from './table-columns.ts';

export type ListState = {
  readonly search: string;
  readonly sorting: Sorting | undefined;
  /** Chosen option by filter. */
  readonly filters: Readonly<Record<string, string>>;
};

/** How each list was left, so that coming back from a record finds it so. Kept for this page load only. */
const left = new Map<string, ListState>();

export function useListState(list: string, initial: ListState) {
  const [state, setState] = useState(() => left.get(list) ?? initial);
  const change = (part: Partial<ListState>) => {
    const next = { ...state, ...part };
    left.set(list, next);
    setState(next);
  };
  return [state, change] as const;
}
