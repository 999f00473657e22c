import type { Migration } from '../migrate.ts';

/**
 * Own wordings of letters and the letterheads of establishments, every version kept: a letter that was sent can be shown to
 * have been made with this one. An empty establishment stands for all of them; a wording without text is the built-in again.
 */
export const letterTemplates: Migration = {
  version: 160,
  name: 'letter-templates',
  sql: `
    CREATE TABLE own_wording (
      id TEXT PRIMARY KEY,
      establishment_id TEXT NOT NULL,
      language TEXT NOT NULL,
      key TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version > 0),
      text TEXT,
      built_in TEXT NOT NULL,
      made_at TEXT NOT NULL,
      made_by TEXT NOT NULL,
      UNIQUE (establishment_id, language, key, version)
    ) STRICT;
    CREATE TABLE letterhead_logo (
      sha256 TEXT PRIMARY KEY,
      media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg', 'image/svg+xml')),
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE TABLE letterhead (
      id TEXT PRIMARY KEY,
      establishment_id TEXT NOT NULL REFERENCES record (id),
      version INTEGER NOT NULL CHECK (version > 0),
      body TEXT NOT NULL,
      logo TEXT REFERENCES letterhead_logo (sha256),
      made_at TEXT NOT NULL,
      made_by TEXT NOT NULL,
      UNIQUE (establishment_id, version)
    ) STRICT;
  `,
};
