import type { Migration } from '../migrate.ts';

/** Files kept with a record of a register. Their bytes are in the vault and nowhere else; deleted ones are overwritten. */
export const attachments: Migration = {
  version: 110,
  name: 'attachments',
  sql: `
    CREATE TABLE attachment (
      id TEXT PRIMARY KEY,
      record_id TEXT NOT NULL REFERENCES record (id),
      name TEXT NOT NULL,
      media_type TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('contract', 'assessment', 'certificate', 'evidence', 'other')),
      size INTEGER NOT NULL CHECK (size > 0),
      sha256 TEXT NOT NULL,
      added_at TEXT NOT NULL,
      added_by TEXT NOT NULL,
      bytes BLOB NOT NULL,
      UNIQUE (record_id, sha256)
    ) STRICT;
  `,
};
