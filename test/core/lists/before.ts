import type { Db } from '../../../electron/core/store/open.ts';

/** The search and the register as they were before the step that brought lists (90). */
export function beforeLists(db: Db): void {
  const tokenizer = "tokenize = 'unicode61 remove_diacritics 2'";
  db.exec(`
    DROP TABLE list_view; DROP TABLE list_columns; DROP TABLE search_number;
    ALTER TABLE search RENAME TO search_now;
    CREATE VIRTUAL TABLE search USING fts5 (id UNINDEXED, kind UNINDEXED, ref, title, body, ${tokenizer});
    INSERT INTO search SELECT id, kind, ref, title, body FROM search_now;
    DROP TABLE search_now;
    ALTER TABLE search_part RENAME TO search_part_now;
    CREATE VIRTUAL TABLE search_part USING fts5 (record_id UNINDEXED, part UNINDEXED, body, ${tokenizer});
    INSERT INTO search_part SELECT record_id, part, body FROM search_part_now;
    DROP TABLE search_part_now;
    DELETE FROM schema_history WHERE version = 90;
  `);
}
