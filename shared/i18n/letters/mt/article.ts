/** How the name of a day's number begins: a consonant of the sun takes over the l of the article. */
const SUN: Readonly<Record<number, string>> = {
  2: 't', // tnejn
  3: 't', // tlieta
  6: 's', // sitta
  7: 's', // sebgħa
  8: 't', // tmienja
  9: 'd', // disgħa
  12: 't', // tnax
  13: 't', // tlettax
  16: 's', // sittax
  17: 's', // sbatax
  18: 't', // tmintax
  19: 'd', // dsatax
  22: 't',
  23: 't',
  26: 's',
  27: 's',
  28: 't',
  29: 'd',
  30: 't', // tletin
};

/** Numbers whose name begins with a vowel, or with għ, and the first of the month (l-ewwel): no i before the l. */
const OPEN: ReadonlySet<number> = new Set([1, 4, 10, 14, 20, 24]);

/** A preposition, grown together with the article of a date: `fis-7 ta’ Diċembru`, `fl-1 ta’ Jannar`, `mill-5 ta’ Mejju`, `sad-9 ta’ Ġunju`. */
export function article(preposition: 'f' | 'F' | 'mi' | 'sa', date: string): string {
  const day = Number.parseInt(date, 10);
  const sun = SUN[day];
  if (preposition === 'sa') return `sa${sun ?? 'l'}-${date}`;
  if (preposition === 'mi') return `mi${sun ?? 'll'}-${date}`;
  return `${preposition}${sun === undefined ? (OPEN.has(day) ? 'l' : 'il') : `i${sun}`}-${date}`;
}
