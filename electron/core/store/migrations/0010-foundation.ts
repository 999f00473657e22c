import type { Migration } from '../migrate.ts';

/**
 * Records are rows of one table: what a list or a link needs stands in columns, what the DPO fills in stands in `body`
 * as JSON that the contract's schema has checked. Links are rows, so that both ends see them and SQLite guards them.
 * The journal chains over hashes of payloads; payloads stand apart, so that they can be erased on schedule.
 */
export const foundation: Migration = {
  version: 10,
  name: 'foundation',
  sql: `
    CREATE TABLE record (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      ref TEXT NOT NULL,
      title TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version >= 1),
      archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      updated_by TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)),
      UNIQUE (kind, ref)
    ) STRICT;

    CREATE TABLE link (
      from_id TEXT NOT NULL REFERENCES record (id),
      to_id TEXT NOT NULL REFERENCES record (id),
      role TEXT NOT NULL,
      PRIMARY KEY (from_id, to_id, role)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX link_to ON link (to_id);

    CREATE VIRTUAL TABLE search USING fts5 (id UNINDEXED, kind UNINDEXED, ref, title, body, tokenize = 'unicode61 remove_diacritics 2');
    INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

    CREATE TABLE request_table (
      id TEXT PRIMARY KEY,
      request_id TEXT NOT NULL REFERENCES record (id),
      position INTEGER NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;
    CREATE INDEX request_table_of ON request_table (request_id, position);

    CREATE TABLE request_row (
      table_id TEXT NOT NULL REFERENCES request_table (id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      cells TEXT NOT NULL CHECK (json_valid(cells)),
      PRIMARY KEY (table_id, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE access_report (
      request_id TEXT PRIMARY KEY REFERENCES record (id),
      version INTEGER NOT NULL CHECK (version >= 1),
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;

    CREATE TABLE stored_document (
      id TEXT PRIMARY KEY,
      number TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      request_id TEXT NOT NULL REFERENCES record (id),
      language TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('final', 'superseded')),
      sha256 TEXT NOT NULL,
      pages INTEGER NOT NULL,
      placeholders TEXT NOT NULL CHECK (json_valid(placeholders)),
      created_at TEXT NOT NULL,
      created_by TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE INDEX stored_document_of ON stored_document (request_id);

    CREATE TABLE journal (
      seq INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      action TEXT NOT NULL,
      kind TEXT NOT NULL,
      record_id TEXT NOT NULL,
      ref TEXT NOT NULL,
      version INTEGER NOT NULL,
      payload_hash TEXT NOT NULL,
      previous TEXT NOT NULL,
      hash TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE INDEX journal_of ON journal (record_id, seq);

    CREATE TABLE journal_payload (
      seq INTEGER PRIMARY KEY REFERENCES journal (seq),
      salt TEXT NOT NULL,
      payload TEXT NOT NULL CHECK (json_valid(payload))
    ) STRICT;

    CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE (ABORT, 'journal is append-only'); END;
    CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE (ABORT, 'journal is append-only'); END;
    CREATE TRIGGER journal_payload_no_update BEFORE UPDATE ON journal_payload BEGIN SELECT RAISE (ABORT, 'journal is append-only'); END;
  `,
};
