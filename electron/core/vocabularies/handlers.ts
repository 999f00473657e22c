import { longestTerm, type Vocabulary } from '../../../shared/contract/core/vocabularies.ts';
import { invalid, notFound, rejected } from '../fault.ts';
import type { Os } from '../os.ts';
import { findAny } from '../register/repository.ts';
import type { Db } from '../store/open.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';
import { mergeRecords } from './merge-records.ts';
import { PLACES } from './places.ts';
import * as repository from './repository.ts';

export function vocabularyHandlers(os: Os['vocabularies'], store: () => Store) {
  return {
    list: os.list.handler(({ input }) => repository.list(store().db, input.vocabulary)),
    usage: os.usage.handler(({ input }) => repository.usage(store().db, input.vocabulary, input.name)),

    add: os.add.handler(({ input: { vocabulary, name } }) => {
      assertFits(vocabulary, 'name', name);
      store().change((unit) => {
        assertFree(unit.db, vocabulary, name);
        repository.keep(unit, vocabulary, name);
        enter(unit, 'add', { vocabulary, name });
      });
      return {};
    }),

    rename: os.rename.handler(({ input: { vocabulary, name, to, merge } }) => {
      assertFits(vocabulary, 'to', to);
      if (name === to) throw invalid('to', 'unchanged');
      return store().change((unit) => {
        existing(unit.db, vocabulary, name);
        const merged = repository.find(unit.db, vocabulary, to) !== undefined;
        if (merged && !merge) throw rejected('registers.vocabularies.faults.taken', { name: to });
        const users = repository.usage(unit.db, vocabulary, name);
        for (const { id, kind } of users) {
          const row = findAny(unit.db, [kind], id);
          PLACES[vocabulary].find((place) => place.kind === kind)?.rename(unit, row, { name, to });
        }
        if (repository.forget(unit, vocabulary, name)) repository.keep(unit, vocabulary, to);
        enter(unit, merged ? 'merge' : 'rename', { vocabulary, name, to, records: users.length });
        return { records: users.length };
      });
    }),

    remove: os.remove.handler(({ input: { vocabulary, name } }) => {
      store().change((unit) => {
        const { records } = existing(unit.db, vocabulary, name);
        if (records > 0) throw rejected('registers.vocabularies.faults.inUse', { name, count: records });
        repository.forget(unit, vocabulary, name);
        enter(unit, 'remove', { vocabulary, name });
      });
      return {};
    }),

    mergeRecords: os.mergeRecords.handler(({ input }) => mergeRecords(store(), input)),
  };
}

function existing(db: Db, vocabulary: Vocabulary, name: string): repository.Term {
  const term = repository.find(db, vocabulary, name);
  if (term === undefined) throw notFound();
  return term;
}

function assertFree(db: Db, vocabulary: Vocabulary, name: string): void {
  if (repository.find(db, vocabulary, name) !== undefined)
    throw rejected('registers.vocabularies.faults.taken', { name });
}

function assertFits(vocabulary: Vocabulary, field: string, name: string): void {
  const maximum = longestTerm(vocabulary);
  if (name.length > maximum) throw invalid(field, 'too_big', { origin: 'string', maximum });
}

function enter(unit: Unit, act: string, payload: object): void {
  unit.enter(
    { action: `vocabulary.${act}`, kind: 'vocabulary', recordId: '', ref: '', version: 1, payload },
    'vocabulary',
  );
}
