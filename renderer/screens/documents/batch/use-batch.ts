import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { BatchKind, BatchResult, Candidate } from '../../../../shared/contract/core/batch.ts';
import type { Id } from '../../../../shared/contract/primitives.ts';
import { core } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';

type Order = Omit<Parameters<typeof core.documents.batch.write>[0], 'kind'>;
type Run = { readonly rows: readonly Candidate[]; readonly done: number; readonly total: number };

/** A batch on its way: how far it is, and how each case ended. */
export function useBatch(kind: BatchKind) {
  const [run, setRun] = useState<Run>();
  const [results, setResults] = useState<ReadonlyMap<Id, BatchResult>>(new Map());
  const abort = useRef<AbortController>(null);
  const write = useMutation({
    mutationFn: async (order: Order) => {
      const stopping = new AbortController();
      abort.current = stopping;
      const steps = await core.documents.batch.write({ kind, ...order }, { signal: stopping.signal });
      for (;;) {
        const { done, value } = await steps.next();
        if (done) return value;
        const { result } = value;
        setResults((before) => new Map(before).set(result.requestId, result));
        setRun((before) => before && { ...before, done: value.done });
      }
    },
  });
  const stopped = abort.current?.signal.aborted === true;
  return {
    /** The cases as they stood when it began; undefined before. */
    rows: run?.rows,
    done: run?.done ?? 0,
    total: run?.total ?? 0,
    results,
    running: write.isPending,
    stopped: stopped && !write.isPending,
    summary: write.data,
    failure: write.error !== null && !stopped ? toFailure(write.error) : undefined,
    write: (rows: readonly Candidate[], order: Order) => {
      setResults(new Map());
      setRun({ rows, done: 0, total: order.requestIds.length });
      write.mutate(order);
    },
    stop: () => {
      abort.current?.abort();
    },
    again: () => {
      setRun(undefined);
      setResults(new Map());
      write.reset();
    },
  };
}

export type Batch = ReturnType<typeof useBatch>;
