import type { Migration } from '../migrate.ts';

/** A register as of a day is read from the journal: this index alone says which entry of each record counts. */
export const history: Migration = {
  version: 100,
  name: 'history',
  sql: 'CREATE INDEX journal_of_kind ON journal (kind, record_id, at, action);',
};
