import type { Db } from '../store/open.ts';

/** Makes words findable that belong to a record but stand outside its body: a mail, a letter. `part` is their own id. */
export function indexPart(db: Db, recordId: string, part: string, words: string): void {
  db.prepare('DELETE FROM search_part WHERE part = ?').run(part);
  db.prepare('INSERT INTO search_part (record_id, part, body) VALUES (?, ?, ?)').run(recordId, part, words);
}
