import { z } from 'zod';
import { isCountry } from '../reference/countries.ts';

/** What already failed is not checked further: one mistake, one message. */
const ONCE = { abort: true } as const;

/** Text on one line: trimmed, never empty. */
export const line = (max: number) => z.string().trim().min(1).max(max, ONCE);
/** Text that may be left empty. */
export const text = (max: number) => z.string().trim().max(max, ONCE);

export const Id = z.uuid().brand('Id');
export type Id = z.infer<typeof Id>;

/** Every record carries one: an update must name the version it was made from. */
export const Version = z.int().min(1).max(1_000_000_000);

/** A calendar day `YYYY-MM-DD`; impossible days (30 February) are refused. */
export const IsoDate = z.iso.date(ONCE).refine((day) => day >= '1970-01-01' && day <= '2199-12-31', 'out-of-range');
/** A day that may be left empty. */
export const OptionalDate = z.union([IsoDate, z.literal('')]);
/** A wall-clock time `HH:MM`. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time');
/** An instant in UTC, ISO 8601. */
export const Instant = z.iso.datetime();
/** ISO 3166-1 alpha-2: a country there is. */
export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'country', ...ONCE })
  .refine(isCountry, 'country');
/** BCP 47, the short forms the app offers. */
export const Language = z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'language');
export const Email = z.union([z.literal(''), z.email(ONCE).max(254)]);
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What the page holds instead of a path: an opaque name the host gave out for a vault folder. */
export const VaultHandle = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'handle');
export type VaultHandle = z.infer<typeof VaultHandle>;
