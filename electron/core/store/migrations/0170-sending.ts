import type { Migration } from '../migrate.ts';

/** Where a document went and what shows it; and that it came back, which changes nothing of what was sent. */
export const sending: Migration = {
  version: 170,
  name: 'sending',
  sql: `
    ALTER TABLE stored_document ADD COLUMN sent_to TEXT NOT NULL DEFAULT '';
    ALTER TABLE stored_document ADD COLUMN evidence_id TEXT REFERENCES attachment (id);

    CREATE TABLE document_return (
      document_id TEXT PRIMARY KEY REFERENCES stored_document (id),
      returned_on TEXT NOT NULL,
      reason TEXT NOT NULL,
      evidence_id TEXT REFERENCES attachment (id),
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL
    ) STRICT;
  `,
};
