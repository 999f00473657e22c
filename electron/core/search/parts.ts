import type { Db } from '../store/open.ts';
import { inPlainLetters } from './words.ts';

/** Makes words findable that belong to a record but stand outside its body: a mail, a letter. `part` is their own id. */
export function indexPart(db: Db, recordId: string, part: string, words: string): void {
  dropPart(db, part);
  if (words !== '')
    db.prepare('INSERT INTO search_part (record_id, part, body, plain) VALUES (?, ?, ?, ?)').run(
      recordId,
      part,
      words,
      inPlainLetters(words),
    );
}

/** For what was erased or replaced. */
export function dropPart(db: Db, part: string): void {
  db.prepare('DELETE FROM search_part WHERE part = ?').run(part);
}

/** What was said of one step of a case: it stands in the journal, not in the case. */
export function indexNote(db: Db, recordId: string, version: number, note: string): void {
  indexPart(db, recordId, `${recordId}@${version}`, note);
}
