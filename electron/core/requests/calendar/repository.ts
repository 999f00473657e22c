import { z } from 'zod';
import { OwnDays } from '../../../../shared/contract/core/calendars.ts';
import type { OwnCalendar } from '../../../../shared/deadlines/index.ts';
import type { Db } from '../../store/open.ts';

export type StoredCalendar = { readonly version: number; readonly days: OwnDays };

const Row = z.strictObject({ version: z.int(), body: z.string() });

/** The days an office has added or removed; version 0 while it never did. */
export function calendarOf(db: Db, establishmentId: string): StoredCalendar {
  const row = db.prepare('SELECT version, body FROM own_calendar WHERE establishment_id = ?').get(establishmentId);
  if (row === undefined) return { version: 0, days: { add: [], remove: [] } };
  const { version, body } = Row.parse(row);
  return { version, days: OwnDays.parse(JSON.parse(body)) };
}

export function putCalendar(db: Db, establishmentId: string, { version, days }: StoredCalendar): void {
  db.prepare(
    `INSERT INTO own_calendar (establishment_id, version, body) VALUES (?, ?, ?)
     ON CONFLICT (establishment_id) DO UPDATE SET version = excluded.version, body = excluded.body`,
  ).run(establishmentId, version, JSON.stringify(days));
}

/** As the deadline engine takes it; undefined where the office keeps the public calendar. */
export function engineCalendar(db: Db, establishmentId: string): OwnCalendar | undefined {
  const calendar = calendarOf(db, establishmentId);
  return calendar.version === 0 ? undefined : toEngine(calendar);
}

export const toEngine = ({ version, days }: StoredCalendar): OwnCalendar => ({
  version: String(version),
  add: days.add.map(({ date, name }) => ({ date, name })),
  remove: days.remove.map(({ date }) => date),
});
