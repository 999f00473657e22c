import { RegisterKind } from '../../../shared/contract/core/history.ts';
import { notFound } from '../fault.ts';
import type { Os } from '../os.ts';
import type { Db } from '../store/open.ts';
import type { Store } from '../store/unit-of-work.ts';
import { restoreVersion, undoLast } from './bring-back.ts';
import { compareRecord, compareRegister } from './comparing.ts';
import { lifeOf } from './life.ts';
import { namedIn } from './named.ts';

export function historyHandlers(os: Os['history'], store: () => Store) {
  return {
    of: os.of.handler(({ input }) => {
      const { db } = store();
      const life = lifeOf(db, input.id, kindOf(db, input.id));
      const entries = life.slice(0, input.limit);
      return { entries, earlier: life.length - entries.length, records: namedIn(db, entries) };
    }),
    compare: os.compare.handler(({ input }) => {
      const { db } = store();
      const comparison = compareRecord(store(), input.id, kindOf(db, input.id), input.from, input.to);
      return { ...comparison, records: namedIn(db, comparison.changes) };
    }),
    register: os.register.handler(({ input }) => compareRegister(store(), input.kind, input.from, input.to)),
    restore: os.restore.handler(({ input }) => ({ version: restoreVersion(store(), input) })),
    undo: os.undo.handler(({ input }) => ({ version: undoLast(store(), input) })),
  };
}

function kindOf(db: Db, id: string): RegisterKind {
  const kind = RegisterKind.safeParse(db.prepare('SELECT kind FROM record WHERE id = ?').pluck().get(id));
  if (!kind.success) throw notFound();
  return kind.data;
}
