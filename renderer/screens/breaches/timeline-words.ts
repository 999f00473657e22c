import type { TimelineEntry } from '../../../shared/contract/core/requests.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { AUTHORITIES, isAuthorityId } from '../../../shared/reference/authorities.ts';
import { wordsFor } from '../../api/words.ts';
import { shortDay } from '../../components/dates.ts';
import { dayAndTime } from './moments.ts';

/** The decision on the people is recorded again once they were told: then that is the news. */
function stepOf(action: string, { decision, informed }: TimelineEntry['params']): string {
  if (action !== 'breach.decidePeople' || informed === undefined || informed === '') return action.split('.')[1] ?? '';
  return decision === 'inform' ? 'peopleTold' : 'publicly';
}

/** A step of a breach as a sentence; ids, days and moments are put into words first. */
export function breachEntryWords(t: Translate, { action, params }: TimelineEntry): string {
  const step = stepOf(action, params);
  const decided = action === 'breach.decidePeople' ? 'inform' : 'notify';
  const worded = Object.entries(params).map(([name, value]): readonly [string, string | number] => {
    if (typeof value === 'number' || value === '') return [name, value];
    if (name === 'decision') return [name, wordsFor(t, `breaches.${decided}.${value}`, {}, 'common.unknown')];
    if (name === 'phase') return [name, wordsFor(t, `breaches.phase.${value}`, {}, 'common.unknown')];
    if (name === 'authority') return [name, isAuthorityId(value) ? AUTHORITIES[value].name : value];
    if (name === 'sent') return [name, dayAndTime(value)];
    if (name === 'on' || name === 'informed') return [name, shortDay(value)];
    return [name, value];
  });
  return wordsFor(t, `breaches.timeline.${step}`, Object.fromEntries(worded), 'common.unknown');
}
