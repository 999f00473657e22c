import { useRef, useState } from 'react';
import { rowsBetween, type Asked, type Source } from './source.ts';

type Key = { readonly id: string; readonly version: number };

/** Records chosen, each with the version it was chosen at. */
export type Selection = {
  readonly chosen: ReadonlyMap<string, number>;
  readonly toggle: (row: Key, place: number) => void;
  /** Everything from the row last chosen to this one. */
  readonly extend: (place: number) => void;
  readonly choose: (keys: readonly Key[]) => void;
  readonly clear: () => void;
};

const NOTHING: ReadonlyMap<string, number> = new Map();

export function useSelection<Row extends Key>(source: Source<Row>, asked: Asked): Selection {
  const [chosen, setChosen] = useState(NOTHING);
  const last = useRef(0);
  return {
    chosen,
    toggle: ({ id, version }, place) => {
      last.current = place;
      setChosen((before) => {
        const next = new Map(before);
        if (!next.delete(id)) next.set(id, version);
        return next;
      });
    },
    extend: (place) => {
      void rowsBetween(source, asked, last.current, place).then((rows) => {
        setChosen((before) => new Map([...before, ...rows.map(({ id, version }) => [id, version] as const)]));
      });
    },
    choose: (keys) => {
      setChosen(new Map(keys.map(({ id, version }) => [id, version])));
    },
    clear: () => {
      setChosen(NOTHING);
    },
  };
}
