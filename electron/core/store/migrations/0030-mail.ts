import type { Migration } from '../migrate.ts';

/**
 * Mails are kept as they came, beside the request they belong to. `sha256` is the hash of the original, `kept_sha256`
 * that of the bytes as they are now: they differ once an attachment was erased. Words of a record that stand outside its
 * body have rows of their own in the search, because those of the body are rewritten whenever the record changes.
 */
export const mail: Migration = {
  version: 30,
  name: 'mail',
  sql: `
    CREATE TABLE mail (
      id TEXT PRIMARY KEY,
      request_id TEXT NOT NULL REFERENCES record (id),
      file_name TEXT NOT NULL,
      format TEXT NOT NULL CHECK (format IN ('eml', 'msg')),
      message_id TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)),
      sha256 TEXT NOT NULL,
      kept_sha256 TEXT NOT NULL,
      attached_at TEXT NOT NULL,
      attached_by TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE INDEX mail_of ON mail (request_id);
    CREATE INDEX mail_by_message ON mail (message_id);
    CREATE INDEX mail_by_hash ON mail (sha256);

    CREATE TABLE mail_thread (
      mail_id TEXT NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
      message_id TEXT NOT NULL,
      PRIMARY KEY (mail_id, message_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX mail_thread_by_message ON mail_thread (message_id);

    CREATE TABLE mail_attachment (
      id TEXT PRIMARY KEY,
      mail_id TEXT NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      name TEXT NOT NULL,
      type TEXT NOT NULL,
      size INTEGER NOT NULL,
      identity TEXT NOT NULL,
      erased_at TEXT,
      erased_by TEXT,
      erased_reason TEXT,
      UNIQUE (mail_id, place)
    ) STRICT;

    CREATE VIRTUAL TABLE search_part USING fts5 (record_id UNINDEXED, part UNINDEXED, body, tokenize = 'unicode61 remove_diacritics 2');
    INSERT INTO search_part (search_part, rank) VALUES ('secure-delete', 1);
  `,
};
