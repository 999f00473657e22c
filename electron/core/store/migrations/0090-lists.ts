import { PLAIN_LETTERS } from '../../../../shared/domain/search/fold.ts';
import type { Migration } from '../migrate.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** SQL for a text in plain letters, and nothing where it has only those already. */
function plainOf(text: string): string {
  const replaced = PLAIN_LETTERS.reduce(
    (sql, [letter, plain]) => `replace(${sql}, ${quoted(letter)}, ${quoted(plain)})`,
    text,
  );
  return `CASE WHEN ${text} GLOB ${quoted(`*[${PLAIN_LETTERS.map(([letter]) => letter).join('')}]*`)} THEN ${replaced} ELSE '' END`;
}

/**
 * Views of a register kept under a name, and the columns each list was left with. The search gets a column for letters
 * the tokenizer does not take apart (ħ, ø, ł, ß): the same text in plain ones. Its rows get the number of their record,
 * so that one is replaced without walking through all.
 *
 * Lists themselves have no index of their own: the one on kind and reference leads to the records of a register, which
 * are narrowed and sorted there; an index for every column would cost more with each change than it saves.
 */
export const lists: Migration = {
  version: 90,
  name: 'lists',
  sql: `
    CREATE TABLE list_view (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)),
      UNIQUE (kind, name)
    ) STRICT;

    CREATE TABLE list_columns (
      kind TEXT PRIMARY KEY,
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;

    CREATE TABLE search_number (
      number INTEGER PRIMARY KEY,
      record_id TEXT NOT NULL UNIQUE
    ) STRICT;
    INSERT INTO search_number (record_id) SELECT id FROM search;

    ALTER TABLE search RENAME TO search_before;
    CREATE VIRTUAL TABLE search USING fts5 (id UNINDEXED, kind UNINDEXED, ref, title, body, plain, tokenize = 'unicode61 remove_diacritics 2');
    INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
    INSERT INTO search (rowid, id, kind, ref, title, body, plain)
      SELECT n.number, s.id, s.kind, s.ref, s.title, s.body, ${plainOf("(s.title || ' ' || s.body)")}
      FROM search_before s JOIN search_number n ON n.record_id = s.id;
    DROP TABLE search_before;

    ALTER TABLE search_part RENAME TO search_part_before;
    CREATE VIRTUAL TABLE search_part USING fts5 (record_id UNINDEXED, part UNINDEXED, body, plain, tokenize = 'unicode61 remove_diacritics 2');
    INSERT INTO search_part (search_part, rank) VALUES ('secure-delete', 1);
    INSERT INTO search_part (record_id, part, body, plain)
      SELECT record_id, part, body, ${plainOf('body')} FROM search_part_before;
    DROP TABLE search_part_before;
  `,
};
