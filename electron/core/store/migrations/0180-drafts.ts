import type { Migration } from '../migrate.ts';

/** Words typed and not saved, of whoever typed them. The row number tells which was kept last: a moment may be shared. */
export const drafts: Migration = {
  version: 180,
  name: 'drafts',
  sql: `
    CREATE TABLE draft (
      number INTEGER PRIMARY KEY,
      actor TEXT NOT NULL,
      form TEXT NOT NULL,
      version INTEGER NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)),
      saved_at TEXT NOT NULL,
      UNIQUE (actor, form)
    ) STRICT;
  `,
};
