import { useEffect, useRef, useState } from 'react';
import { core } from '../../api/clients.ts';

type Verdict = {
  readonly intact: boolean;
  readonly entries: number;
  readonly head: string;
  readonly brokenAt: number | null;
};

export type JournalCheck =
  | { readonly step: 'idle' }
  | { readonly step: 'checking'; readonly done: number; readonly total: number }
  | { readonly step: 'failed'; readonly error: unknown }
  | { readonly step: 'done'; readonly result: Verdict };

/** Follows the core's walk along the journal; leaving the page ends the walk. */
export function useJournalCheck() {
  const [state, setState] = useState<JournalCheck>({ step: 'idle' });
  const walk = useRef<AbortController>(undefined);
  useEffect(() => () => walk.current?.abort(), []);

  const check = async (signal: AbortSignal) => {
    setState({ step: 'checking', done: 0, total: 0 });
    try {
      const steps = await core.journal.verify(undefined, { signal });
      for (;;) {
        const { done, value } = await steps.next();
        if (signal.aborted) return;
        if (done === true) {
          setState({ step: 'done', result: value });
          return;
        }
        setState({ step: 'checking', ...value });
      }
    } catch (error) {
      setState(signal.aborted ? { step: 'idle' } : { step: 'failed', error });
    }
  };
  return {
    state,
    start: () => {
      walk.current = new AbortController();
      void check(walk.current.signal);
    },
    stop: () => {
      walk.current?.abort();
      setState({ step: 'idle' });
    },
  };
}
