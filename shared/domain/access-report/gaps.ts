import type { ReportGap, ReportLine } from '../../contract/core/documents.ts';
import { hasBlank, isUnnamed } from './blanks.ts';

type Facts = {
  readonly dataHeld: boolean;
  readonly signatory: string;
  readonly lines: readonly Pick<ReportLine, 'origin' | 'topic' | 'text' | 'decision'>[];
  readonly tables: number;
  readonly accessAsked: boolean;
  /** The report gives what Art. 15 asks for, and nothing another law may. */
  readonly underGdpr: boolean;
};

/** Contents a report about held data may not lack, with the letter of Art. 15 that asks for them. */
const REQUIRED = [
  ['purposes', 'Art. 15(1)(a)'],
  ['categories', 'Art. 15(1)(b)'],
  ['recipients', 'Art. 15(1)(c)'],
  ['retention', 'Art. 15(1)(d)'],
] as const;

/** What still keeps an access report from being finished; empty when it may go out. */
export function gapsOf(facts: Facts): ReportGap[] {
  const gaps: ReportGap[] = [];
  const add = (key: string, article: string, params: ReportGap['params'] = {}) =>
    gaps.push({ key: `documents.gaps.${key}`, params, article });

  if (!facts.accessAsked) add('noAccessLine', 'Art. 15');
  if (facts.accessAsked && !facts.underGdpr) add('otherLaw', 'Art. 15');
  if (facts.signatory === '') add('signatory', 'Art. 12(1)');
  // Where no data are held, what is said of the request itself is still said.
  const lines = facts.dataHeld ? facts.lines : facts.lines.filter(({ origin }) => origin === 'case');
  const open = lines.filter((line) => line.decision === 'open').length;
  if (open > 0) add('openLines', 'Art. 15(1)', { count: open });
  const empty = lines.filter(
    (line) => (line.decision === 'confirmed' || line.decision === 'changed') && line.text.trim() === '',
  ).length;
  if (empty > 0) add('emptyLines', 'Art. 15(1)', { count: empty });
  if (!facts.dataHeld) return gaps;

  const blank = lines.filter((line) => line.decision !== 'struck' && hasBlank(line.text));
  const unnamed = blank.filter((line) => isUnnamed(line.text)).length;
  if (unnamed > 0) add('unnamed', 'Art. 15(1)(c)', { count: unnamed });
  if (blank.length > unnamed) add('blanks', 'Art. 15(2)', { count: blank.length - unnamed });
  for (const [topic, article] of REQUIRED)
    if (!lines.some((line) => line.topic === topic && line.decision !== 'struck')) add(`missing.${topic}`, article);
  if (facts.tables === 0) add('noCopy', 'Art. 15(3)');
  return gaps;
}
