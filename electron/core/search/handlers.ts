import { passage, found, wordsOf } from '../../../shared/domain/search/found.ts';
import type { SearchHit } from '../../../shared/contract/core/evidence.ts';
import type { Os } from '../os.ts';
import type { Store } from '../store/unit-of-work.ts';
import { type Ranked, ranked, textOf } from './repository.ts';
import type { Db } from '../store/open.ts';

const SHOWN = 30;
/** A list that is narrowed by a search shows all it finds. */
const OF_ONE_KIND = 2000;

export function searchHandlers(os: Os['search'], store: () => Store) {
  return {
    find: os.find.handler(({ input: { text, kind } }) => {
      const { db } = store();
      const hits = ranked(db, text).filter((hit) => kind === undefined || hit.kind === kind);
      return hits.slice(0, kind === undefined ? SHOWN : OF_ONE_KIND).map(shown(db, text));
    }),
    page: os.page.handler(({ input: { text, kind, offset, limit } }) => {
      const { db } = store();
      const all = ranked(db, text);
      const hits = all.filter((hit) => kind === undefined || hit.kind === kind);
      return {
        hits: hits.slice(offset, offset + limit).map(shown(db, text)),
        total: hits.length,
        kinds: kindsOf(all),
      };
    }),
  };
}

/** A hit as it is read: the passage around the words, and where they stand. */
const shown =
  (db: Db, typed: string) =>
  (hit: Ranked): SearchHit => {
    const words = wordsOf(typed);
    const { text, ranges } = passage(withoutTitle(textOf(db, hit), hit.title), words);
    return {
      id: hit.id,
      kind: hit.kind,
      ref: hit.ref,
      title: hit.title,
      titleRanges: found(hit.title, words).map(([start, end]) => [start, end]),
      excerpt: text,
      excerptRanges: ranges.map(([start, end]) => [start, end]),
    };
  };

/** A record's fields begin with its name, which stands above the passage already. */
const withoutTitle = (text: string, title: string): string =>
  text.startsWith(title) ? text.slice(title.length).trimStart() : text;

function kindsOf(hits: readonly Ranked[]): { kind: Ranked['kind']; count: number }[] {
  const counts = new Map<Ranked['kind'], number>();
  for (const { kind } of hits) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}
