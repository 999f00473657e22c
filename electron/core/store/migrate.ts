import { createHash } from 'node:crypto';
import { z } from 'zod';
import { unavailable } from '../fault.ts';
import type { Clock } from '../ports.ts';
import { foundation } from './migrations/0010-foundation.ts';
import { casework } from './migrations/0020-casework.ts';
import { mail } from './migrations/0030-mail.ts';
import { reminders } from './migrations/0040-reminders.ts';
import { searchAndNotices } from './migrations/0080-search-and-notices.ts';
import { lists } from './migrations/0090-lists.ts';
import { history } from './migrations/0100-history.ts';
import { attachments } from './migrations/0110-attachments.ts';
import { vocabularies } from './migrations/0120-vocabularies.ts';
import { redactions } from './migrations/0140-redactions.ts';
import { documentsOfRecords } from './migrations/0150-documents-of-records.ts';
import { letterTemplates } from './migrations/0160-letter-templates.ts';
import { sending } from './migrations/0170-sending.ts';
import { drafts } from './migrations/0180-drafts.ts';
import type { Db } from './open.ts';

/** One step of the schema, never edited after a release. Versions go in tens, so that a fix fits between. */
export type Migration = { readonly version: number; readonly name: string; readonly sql: string };

export const MIGRATIONS: readonly Migration[] = [
  foundation,
  casework,
  mail,
  reminders,
  searchAndNotices,
  lists,
  history,
  attachments,
  vocabularies,
  redactions,
  documentsOfRecords,
  letterTemplates,
  sending,
  drafts,
];

export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

/** Brings the schema up to date, all pending steps in one transaction. A newer file is left alone. */
export function migrate(db: Db, clock: Clock): void {
  assertAscending(MIGRATIONS);
  const present = Number(db.pragma('user_version', { simple: true }));
  if (present > SCHEMA_VERSION) throw unavailable('vault.faults.newer');
  const made = madeSteps(db);
  // By the history, not by the highest version: a step may be numbered between two older ones.
  const pending = MIGRATIONS.filter((step) => !made.has(step.version));
  if (pending.length === 0) return;
  db.transaction(() => {
    db.exec(
      'CREATE TABLE IF NOT EXISTS schema_history (version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT',
    );
    const remember = db.prepare('INSERT INTO schema_history (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)');
    for (const step of pending) {
      db.exec(step.sql);
      remember.run(step.version, step.name, checksum(step), clock.now());
    }
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
  }).immediate();
}

function madeSteps(db: Db): ReadonlySet<number> {
  const kept = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_history'").get();
  if (kept === undefined) return new Set();
  return new Set(z.array(z.int()).parse(db.prepare('SELECT version FROM schema_history').pluck().all()));
}

export const checksum = (step: Migration): string => createHash('sha256').update(step.sql).digest('hex');

function assertAscending(steps: readonly Migration[]): void {
  steps.reduce((last, step) => {
    if (step.version <= last) throw new Error(`migration ${step.version} out of order`);
    return step.version;
  }, 0);
}
