import { z } from 'zod';
import { ReminderSettings } from '../../../shared/contract/core/reminders.ts';
import { DEFAULT_REMINDERS, type ReminderAnswers } from '../../../shared/domain/reminders.ts';
import type { Db } from '../store/open.ts';
import type { Unit } from '../store/unit-of-work.ts';

const NAME = 'reminders';
const Answer = z.strictObject({ key: z.string(), state: z.enum(['dismissed', 'snoozed']), until: z.string() });

export function settings(db: Db): ReminderSettings {
  const body = db.prepare('SELECT body FROM setting WHERE name = ?').pluck().get(NAME);
  return body === undefined ? DEFAULT_REMINDERS : ReminderSettings.parse(JSON.parse(z.string().parse(body)));
}

export function saveSettings(unit: Unit, next: ReminderSettings): void {
  unit.db
    .prepare('INSERT INTO setting (name, body) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET body = excluded.body')
    .run(NAME, JSON.stringify(next));
  enter(unit, 'reminder.settings', '', next);
}

export function answers(db: Db): ReminderAnswers {
  const rows = db.prepare('SELECT key, state, until FROM reminder_answer').all();
  return new Map(
    z
      .array(Answer)
      .parse(rows)
      .map(({ key, ...answer }) => [key, answer]),
  );
}

export function answer(unit: Unit, about: { readonly key: string; readonly reference: string }, until: string): void {
  const state = until === '' ? 'dismissed' : 'snoozed';
  unit.db
    .prepare('INSERT OR REPLACE INTO reminder_answer (key, state, until, answered_at) VALUES (?, ?, ?, ?)')
    .run(about.key, state, until, unit.at);
  forgetTold(unit, about.key);
  enter(unit, state === 'dismissed' ? 'reminder.dismiss' : 'reminder.snooze', about.reference, {
    key: about.key,
    until,
  });
}

export function restore(unit: Unit, about: { readonly key: string; readonly reference: string }): void {
  unit.db.prepare('DELETE FROM reminder_answer WHERE key = ?').run(about.key);
  enter(unit, 'reminder.restore', about.reference, { key: about.key });
}

/** Which reminders a notice of the operating system has told of. */
export const told = (db: Db): ReadonlySet<string> =>
  new Set(z.array(z.string()).parse(db.prepare('SELECT key FROM reminder_told').pluck().all()));

export function markTold(unit: Unit, keys: readonly string[]): void {
  const mark = unit.db.prepare('INSERT OR IGNORE INTO reminder_told (key, told_at) VALUES (?, ?)');
  for (const key of keys) mark.run(key, unit.at);
  // Nothing on the screen reads it: no topic.
  unit.enter({ action: 'reminder.told', kind: 'reminder', recordId: '', ref: '', version: 1, payload: { keys } });
}

/** Whoever puts a reminder to sleep wants to be told again. */
const forgetTold = (unit: Unit, key: string): void => {
  unit.db.prepare('DELETE FROM reminder_told WHERE key = ?').run(key);
};

/** What was done about reminders that can no longer come up is of no use to anyone. */
export function forgetOthers(unit: Unit, keys: ReadonlySet<string>): void {
  const forget = unit.db.prepare('DELETE FROM reminder_answer WHERE key = ?');
  for (const key of answers(unit.db).keys()) if (!keys.has(key)) forget.run(key);
  for (const key of told(unit.db)) if (!keys.has(key)) forgetTold(unit, key);
}

function enter(unit: Unit, action: string, ref: string, payload: unknown): void {
  unit.enter({ action, kind: 'reminder', recordId: '', ref, version: 1, payload }, 'reminder');
}
