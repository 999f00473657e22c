import type { Migration } from '../migrate.ts';

/**
 * A document that was sent stays as it was sent: `sent_on` says when, and a trigger refuses every later change.
 * `subject` is the step of the case a letter belongs to, so that a new letter replaces only an unsent one of that step.
 */
export const casework: Migration = {
  version: 20,
  name: 'casework',
  sql: `
    ALTER TABLE stored_document ADD COLUMN subject TEXT NOT NULL DEFAULT '';
    ALTER TABLE stored_document ADD COLUMN sent_on TEXT CHECK (sent_on IS NULL OR state = 'final');
    ALTER TABLE stored_document ADD COLUMN sent_by TEXT CHECK ((sent_by IS NULL) = (sent_on IS NULL));
    CREATE TRIGGER stored_document_sent BEFORE UPDATE ON stored_document WHEN OLD.sent_on IS NOT NULL
      BEGIN SELECT RAISE (ABORT, 'a sent document is kept as it was sent'); END;

    CREATE TABLE own_calendar (
      establishment_id TEXT PRIMARY KEY REFERENCES record (id),
      version INTEGER NOT NULL CHECK (version >= 1),
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;

    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;

    CREATE TABLE suppression (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'post')),
      hash TEXT NOT NULL,
      address TEXT NOT NULL,
      purpose TEXT NOT NULL,
      request_id TEXT REFERENCES record (id),
      since TEXT NOT NULL,
      added_by TEXT NOT NULL,
      lifted_on TEXT,
      lifted_reason TEXT,
      CHECK ((lifted_on IS NULL) = (lifted_reason IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX suppression_standing ON suppression (kind, hash) WHERE lifted_on IS NULL;
    CREATE INDEX suppression_of ON suppression (request_id);
  `,
};
