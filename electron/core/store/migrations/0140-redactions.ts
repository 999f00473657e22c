import type { Migration } from '../migrate.ts';

/** What is withheld of the data handed to a person: where and why, never what it said. */
export const redactions: Migration = {
  version: 140,
  name: 'redactions',
  sql: `
    CREATE TABLE request_redaction (
      id TEXT PRIMARY KEY,
      table_id TEXT NOT NULL REFERENCES request_table (id) ON DELETE CASCADE,
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;
    CREATE INDEX request_redaction_of ON request_redaction (table_id);
  `,
};
