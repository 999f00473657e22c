import type { DeadlineView } from '../contract/core/deadline.ts';
import { describeCode } from '../deadlines/codes.ts';
import { type Translate, wordsFor } from '../i18n/index.ts';
import { longDay } from './dates.ts';

type Params = Readonly<Record<string, string | number>>;
type Step = DeadlineView['steps'][number];

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/;

/** Days and moments as people read them; everything else as it is. */
export function readable(value: string | number): string | number {
  if (typeof value === 'number') return value;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDay(value);
  const moment = MOMENT.exec(value);
  return moment === null ? value : `${longDay(value)}, ${moment[2] ?? ''}`;
}

const wordsOf = (params: Params): Params =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, readable(value)]));

/** The number a sentence turns on, for its plural. */
function countOf({ count, days, months, hours }: Params): number {
  const turnsOn = count ?? days ?? months ?? hours;
  return typeof turnsOn === 'number' ? turnsOn : 1;
}

/** One move of the reckoning as a sentence. */
export function stepWords(t: Translate, { rule, date = '', from = '', params = {}, citation }: Step): string {
  const named = { ...params, date, from, citation };
  return wordsFor(t, `deadlines.rules.${rule}`, { ...wordsOf(named), count: countOf(params) }, 'common.unknown');
}

/** A remark as a sentence; undefined for a code this version does not know. */
export function codeWords(t: Translate, code: string): string | undefined {
  const described = describeCode(code);
  return described === null ? undefined : t(described.key, { value: readable(described.params.value) });
}

export const problemWords = (t: Translate, code: string): string =>
  wordsFor(t, `deadlines.problems.${code}`, {}, 'requests.why.noDate');
