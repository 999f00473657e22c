import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

/** Files the app can do something with, told apart by the end of their names: programs don't agree on their types. */
const KINDS = { mail: /\.(?:eml|msg)$/i, table: /\.(?:csv|tsv|json|xlsx|ods|txt|md|log)$/i, file: /(?:)/ } as const;
export type FileKind = keyof typeof KINDS;
/** The particular before the general: a file goes to the first that takes it. */
export const FILE_KINDS = ['mail', 'table', 'file'] as const satisfies readonly FileKind[];

export const isOfKind = (kind: FileKind, file: File): boolean => KINDS[kind].test(file.name);

type Taker = {
  readonly kind: FileKind;
  /** What dropping such a file here does, as the veil and a refusal say it. */
  readonly words: string;
  /** Whether it only takes what no page takes. */
  readonly standIn: boolean;
  readonly take: (files: readonly File[]) => void;
};

let takers: readonly Taker[] = [];
const listeners = new Set<() => void>();

function publish(next: readonly Taker[]): void {
  takers = next;
  for (const listener of listeners) listener();
}

/** Takes dropped files of one kind for as long as the calling component is shown; a page goes before the frame. */
export function useTakeFiles(
  kind: FileKind,
  words: string,
  onFiles: (files: readonly File[]) => void,
  { standIn = false }: { readonly standIn?: boolean } = {},
): void {
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const taker: Taker = {
      kind,
      words,
      standIn,
      take: (files) => {
        take(files);
      },
    };
    publish([...takers, taker]);
    return () => {
      publish(takers.filter((other) => other !== taker));
    };
  }, [kind, words, standIn]);
}

/** Who takes which kind on the page as it stands. */
export function useTakers(): readonly Taker[] {
  const all = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => takers,
  );
  // A page that takes any file leaves nothing to those who stand in.
  const takesAll = all.some(({ kind, standIn }) => kind === 'file' && !standIn);
  return FILE_KINDS.flatMap((kind) => {
    const ofKind = all.filter((taker) => !(takesAll && taker.standIn)).filter((taker) => taker.kind === kind);
    return ofKind.findLast((taker) => !taker.standIn) ?? ofKind.at(-1) ?? [];
  });
}
