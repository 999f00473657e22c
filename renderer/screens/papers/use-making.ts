import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Made, PaperProgress } from '../../../shared/contract/core/papers.ts';
import { core } from '../../api/clients.ts';
import { saveFile } from '../../api/save.ts';

export type Stream = Awaited<ReturnType<typeof core.papers.make>>;
export type Begin = (signal: AbortSignal) => Promise<Stream>;
type Finished = { readonly made: Made; readonly file: File; readonly isSaved: boolean };

/** Makes one file at a time, fetches and saves it; leaving the page stops the work. */
export function useMaking() {
  const [step, setStep] = useState<PaperProgress>();
  const [finished, setFinished] = useState<Finished>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const save = async (made: Made, file: File): Promise<void> => {
    const isSaved = (await saveFile(file)) !== 'cancelled';
    setFinished({ made, file, isSaved });
  };
  const making = useMutation({
    mutationFn: async (begin: Begin) => {
      const abort = new AbortController();
      stop.current = abort;
      setFinished(undefined);
      const stream = await begin(abort.signal);
      for (;;) {
        const { done, value } = await stream.next();
        if (done !== true) {
          setStep(value);
          continue;
        }
        const file = await core.papers.take({ token: value.token });
        setFinished({ made: value, file, isSaved: false });
        await save(value, file);
        return;
      }
    },
    onSettled: () => {
      setStep(undefined);
    },
  });
  return {
    step,
    finished,
    isBusy: making.isPending,
    error: making.error,
    isStopped: making.error !== null && stop.current?.signal.aborted === true,
    make: (begin: Begin) => {
      making.mutate(begin);
    },
    stop: () => {
      stop.current?.abort();
    },
    saveAgain: () => {
      if (finished !== undefined) void save(finished.made, finished.file);
    },
  };
}
export type Making = ReturnType<typeof useMaking>;
