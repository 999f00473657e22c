import { createHash } from 'node:crypto';
import { z } from 'zod';
import { LetterheadFields } from '../../../../shared/contract/core/letterheads.ts';
import { newId } from '../../register/records.ts';
import type { Db } from '../../store/open.ts';
import type { Unit } from '../../store/unit-of-work.ts';
import type { LogoType } from '../logo/read-logo.ts';

const Row = z.strictObject({
  id: z.string(),
  version: z.int(),
  body: z.string(),
  logo: z.string().nullable(),
  media_type: z.enum(['image/png', 'image/jpeg', 'image/svg+xml']).nullable(),
  made_at: z.string(),
  made_by: z.string(),
});

export type LetterheadRow = {
  readonly id: string;
  readonly version: number;
  readonly fields: LetterheadFields;
  readonly logo: { readonly sha256: string; readonly type: LogoType } | null;
  readonly at: string;
  readonly by: string;
};

/** All versions of an office's letterhead, the newest first. */
export function versions(db: Db, establishmentId: string): LetterheadRow[] {
  const rows = db
    .prepare(
      `SELECT h.id, h.version, h.body, h.logo, l.media_type, h.made_at, h.made_by
       FROM letterhead h LEFT JOIN letterhead_logo l ON l.sha256 = h.logo
       WHERE h.establishment_id = ? ORDER BY h.version DESC`,
    )
    .all(establishmentId);
  return z
    .array(Row)
    .parse(rows)
    .map(({ id, version, body, logo, media_type: type, made_at: at, made_by: by }) => ({
      id,
      version,
      fields: LetterheadFields.parse(JSON.parse(body)),
      logo: logo === null || type === null ? null : { sha256: logo, type },
      at,
      by,
    }));
}

export const current = (db: Db, establishmentId: string): LetterheadRow | undefined => versions(db, establishmentId)[0];

type NewVersion = Pick<LetterheadRow, 'version' | 'fields'> & {
  readonly establishmentId: string;
  readonly logo: string | null;
};

export function insert(unit: Unit, { establishmentId, version, fields, logo }: NewVersion): string {
  const id = newId();
  unit.db
    .prepare(
      `INSERT INTO letterhead (id, establishment_id, version, body, logo, made_at, made_by)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(id, establishmentId, version, JSON.stringify(fields), logo, unit.at, unit.actor);
  return id;
}

/** Kept once, however often it is used: older versions of the letterhead still show it. */
export function keepLogo(unit: Unit, type: LogoType, bytes: Uint8Array): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  unit.db
    .prepare('INSERT INTO letterhead_logo (sha256, media_type, bytes) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING')
    .run(sha256, type, Buffer.from(bytes));
  return sha256;
}

export function logoBytes(db: Db, sha256: string): Uint8Array {
  const bytes = db.prepare('SELECT bytes FROM letterhead_logo WHERE sha256 = ?').pluck().get(sha256);
  return z.instanceof(Uint8Array).parse(bytes);
}
