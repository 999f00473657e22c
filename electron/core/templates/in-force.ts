import type { LetterLanguage, OwnWording } from '../../../shared/i18n/letters/index.ts';
import type { Db } from '../store/open.ts';
import { latest, type OwnWordingRow } from './repository.ts';

export type InForce = {
  readonly wording: OwnWording;
  /** The version each of them is, by key: what a stored letter names as evidence. */
  readonly versions: ReadonlyMap<string, string>;
};

/** The own wordings of an office in a language: its own where it has one, else that of every establishment. */
export function wordingsInForce(db: Db, language: LetterLanguage, establishmentId: string | null): InForce {
  const everywhere = written(latest(db, { language, establishmentId: null }));
  const here = establishmentId === null ? [] : written(latest(db, { language, establishmentId }));
  const rows = [...everywhere, ...here];
  return {
    wording: Object.fromEntries(rows.map(({ key, text }) => [key, text])),
    versions: new Map(rows.map(({ key, id }) => [key, id])),
  };
}

const written = (rows: ReadonlyMap<string, OwnWordingRow>) =>
  [...rows.values()].flatMap(({ id, key, text }) => (text === null ? [] : [{ id, key, text }]));
