import type { Migration } from '../migrate.ts';

/** What was done about a reminder; reminders themselves are reckoned when they are looked at. */
export const reminders: Migration = {
  version: 40,
  name: 'reminders',
  sql: `
    CREATE TABLE reminder_answer (
      key TEXT PRIMARY KEY,
      state TEXT NOT NULL CHECK (state IN ('dismissed', 'snoozed')),
      until TEXT NOT NULL,
      answered_at TEXT NOT NULL,
      CHECK ((state = 'snoozed') = (until <> ''))
    ) STRICT;
  `,
};
