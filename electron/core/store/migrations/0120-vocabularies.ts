import type { Migration } from '../migrate.ts';

/** Words of the registers that are kept although no record uses them (yet). Those in use stand in the records alone. */
export const vocabularies: Migration = {
  version: 120,
  name: 'vocabularies',
  sql: `
    CREATE TABLE vocabulary_term (
      vocabulary TEXT NOT NULL,
      name TEXT NOT NULL,
      added_at TEXT NOT NULL,
      added_by TEXT NOT NULL,
      PRIMARY KEY (vocabulary, name)
    ) STRICT, WITHOUT ROWID;
  `,
};
