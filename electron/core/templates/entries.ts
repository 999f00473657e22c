import type { WordingEntry } from '../../../shared/contract/core/letter-templates.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../../shared/contract/core/documents.ts';
import { keysOf, wordingOf, type Wording } from '../../../shared/domain/wordings/index.ts';
import { notFound } from '../fault.ts';
import type { Db } from '../store/open.ts';
import { latest, type OwnWordingRow, type Scope } from './repository.ts';

type Rows = ReadonlyMap<string, OwnWordingRow>;
type Around = { readonly here: Rows; readonly everywhere: Rows; readonly kinds: ReadonlyMap<string, DocumentKind[]> };

export function around(db: Db, scope: Scope): Around {
  const kinds = new Map<string, DocumentKind[]>();
  for (const kind of DOCUMENT_KINDS)
    for (const key of keysOf(kind, scope.language)) kinds.set(key, [...(kinds.get(key) ?? []), kind]);
  return {
    here: latest(db, scope),
    everywhere: scope.establishmentId === null ? new Map() : latest(db, { ...scope, establishmentId: null }),
    kinds,
  };
}

/** A wording as its page shows it: most specific first. */
export function entryOf(wording: Wording, scope: Scope, { here, everywhere, kinds }: Around): WordingEntry {
  const row = here.get(wording.key);
  const own = row?.text ?? null;
  const general = everywhere.get(wording.key)?.text ?? null;
  const level = scope.establishmentId === null ? 'language' : 'establishment';
  return {
    key: wording.key,
    builtIn: wording.builtIn,
    inForce: own ?? general ?? wording.builtIn,
    from: own !== null ? level : general !== null ? 'language' : 'built-in',
    own,
    version: row?.version ?? 0,
    builtInWas: row !== undefined && own !== null && row.built_in !== wording.builtIn ? row.built_in : null,
    variables: [...wording.variables],
    duty: wording.duty === undefined ? null : { article: wording.duty.article, keep: [...wording.duty.keep] },
    mayBeEmpty: wording.mayBeEmpty,
    usedIn: kinds.get(wording.key) ?? [],
  };
}

/** A wording that can be changed, by its key. */
export function wordingAt(scope: Scope, key: string): Wording {
  const wording = wordingOf(scope.language, key);
  if (wording === undefined) throw notFound();
  return wording;
}
