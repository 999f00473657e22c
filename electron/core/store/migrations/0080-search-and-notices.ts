import type { Migration } from '../migrate.ts';

/**
 * Words of the journal's notes and of letters become findable, those of older vaults too. The text of a letter made before
 * this step is in its pages only: it is found by number and title, an access report also by its lines.
 */
export const searchAndNotices: Migration = {
  version: 80,
  name: 'search-and-notices',
  sql: `
    CREATE TABLE reminder_told (
      key TEXT PRIMARY KEY,
      told_at TEXT NOT NULL
    ) STRICT;

    INSERT INTO search_part (record_id, part, body)
      SELECT j.record_id, j.record_id || '@' || j.version, json_extract(p.payload, '$.note')
      FROM journal j JOIN journal_payload p ON p.seq = j.seq
      WHERE j.kind IN ('request', 'complaint', 'breach') AND json_extract(p.payload, '$.note') <> '';

    INSERT INTO search_part (record_id, part, body)
      SELECT d.request_id, d.id, d.number || char(10) || d.title || char(10) || coalesce((
        SELECT group_concat(json_extract(line.value, '$.text'), char(10))
        FROM access_report a, json_each(a.body, '$.lines') line
        WHERE d.kind = 'access-report' AND a.request_id = d.request_id
      ), '')
      FROM stored_document d WHERE d.state = 'final';
  `,
};
