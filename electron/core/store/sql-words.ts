import { fold, sortKey } from '../../../shared/domain/search/fold.ts';
import type { Db } from './open.ts';

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What SQL has to know of words to order a list as people read it. */
export function teachWords(db: Db): void {
  db.function('sort_key', { deterministic: true }, (text: unknown) => sortKey(asText(text)));
  db.function('folded', { deterministic: true }, (text: unknown) => fold(asText(text)));
  db.function('country_key', { deterministic: true }, (code: unknown) =>
    typeof code === 'string' && /^[A-Z]{2}$/.test(code) ? sortKey(COUNTRIES.of(code) ?? code) : '',
  );
}
