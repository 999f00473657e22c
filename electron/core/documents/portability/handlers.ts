import { setImmediate as breathe } from 'node:timers/promises';
import type { DocumentEntry } from '../../../../shared/contract/core/documents.ts';
import type { Unreviewed } from '../../../../shared/contract/core/letter-language.ts';
import { readZip } from '../../exchange/zip/read.ts';
import { zip } from '../../exchange/zip/archive.ts';
import { conflict, invalid, rejected } from '../../fault.ts';
import type { Os } from '../../os.ts';
import { newId } from '../../register/records.ts';
import { handedOut } from '../../requests/data/handed-out.ts';
import { tableOf } from '../../requests/data/tables.ts';
import * as cases from '../../requests/repository.ts';
import type { Store } from '../../store/unit-of-work.ts';
import { redactionBlock } from '../letters/access-report/withheld.ts';
import type { LetterFacts } from '../letters/frame.ts';
import { letterFacts } from '../letters/write-letter.ts';
import * as documents from '../repository.ts';
import { assertReviewed } from '../reviewed.ts';
import { packageFiles } from './package-files.ts';
import { type ChosenTable, NAMES } from './package-names.ts';
import { planOf } from './plan.ts';

/** What an archive of ours unfolds to at most, in bytes. */
const MOST = 1_000_000_000;

/** The first day an archive can name: the same files give the same archive. */
const FIRST_DAY = '1980-01-01T00:00:00Z';

export function portabilityHandlers(os: Os['documents']['portability'], store: () => Store) {
  return {
    get: os.get.handler(({ input }) => planOf(store(), input.requestId)),

    make: os.make.handler(async function* ({ input, signal }) {
      const open = store();
      const { requestId, version, tables, language, unreviewed } = input;
      const { row, request } = cases.getAt(open.db, requestId, version);
      if (!planOf(open, requestId).asked) throw rejected('portability.faults.notAsked', { article: 'Art. 20' });
      const again = tables.findIndex(({ tableId }, at) => tables.findIndex((one) => one.tableId === tableId) !== at);
      if (again >= 0) throw invalid(`tables.${again}`, 'twice');
      const facts = letterFacts(open, row.ref, request, '', language);
      assertReviewed(facts.wording.language, unreviewed);
      const chosen: ChosenTable[] = [];
      for (const [done, { tableId, provenance }] of tables.entries()) {
        yield { phase: 'collecting' as const, done, total: tables.length };
        // Between two tables it can be heard that the package is no longer wanted.
        await breathe();
        signal?.throwIfAborted();
        const table = tableOf(open.db, requestId, tableId);
        chosen.push({ data: handedOut(open.db, table, redactionBlock(facts.wording)), provenance });
      }
      const files = packageFiles(facts, chosen);
      yield { phase: 'storing' as const, done: 0, total: 1 };
      signal?.throwIfAborted();
      const words = files.find(({ name }) => name === NAMES.readme)?.bytes ?? new Uint8Array();
      return storePackage(
        open,
        facts,
        { requestId, version, unreviewed },
        await zip(files, FIRST_DAY),
        new TextDecoder().decode(words),
      );
    }),

    files: os.files.handler(({ input }) => {
      const { db } = store();
      if (documents.get(db, input.id).kind !== 'portability-package') throw invalid('id', 'invalid');
      const archive = readZip(documents.bytesOf(db, input.id), MOST);
      return archive.names.map((name) => ({ name, size: archive.read(name)?.length ?? 0 }));
    }),
  };
}

/** A document of the case like any other, with its SHA-256; an earlier unsent package is marked as replaced. */
function storePackage(
  store: Store,
  { reference, wording }: LetterFacts,
  at: { readonly requestId: string; readonly version: number; readonly unreviewed: Unreviewed },
  bytes: Uint8Array,
  words: string,
): DocumentEntry {
  const id = newId();
  store.change((unit) => {
    // The tables may have changed, or more be withheld, while it was written.
    const now = cases.get(unit.db, at.requestId).row.version;
    if (now !== at.version) throw conflict(now);
    documents.store(unit, {
      id,
      kind: 'portability-package',
      title: wording.t('portabilityPackage.title', { reference }),
      record: { id: at.requestId, kind: 'request', reference },
      language: wording.language,
      bytes,
      pages: 0,
      placeholders: [],
      words,
      unreviewed: at.unreviewed,
    });
  });
  return documents.get(store.db, id);
}
