import type { FindingFields } from '../../../shared/contract/core/registers/index.ts';
import { Id } from '../../../shared/contract/primitives.ts';
import { createWords, wordsFor } from '../../../shared/i18n/index.ts';
import { countryName } from '../../../shared/domain/country-name.ts';
import type { Verdict } from './mirror.ts';

const { t } = createWords('en');

export const CLOSED_BY_ITSELF = t('registers.consistency.closed');

const NAME_MAX = 300;
const RECORDS_MAX = 200;

type Words = Pick<FindingFields, 'name' | 'description' | 'article' | 'recordIds' | 'rule' | 'cause'>;

/** Says each verdict in words, the same one only once: thousands of them are looked at again with every change of a hub. */
export function createPhrasing(): (verdict: Verdict) => Words {
  const said = new Map<string, Words>();
  return (verdict) => {
    const { rule, cause, subject, params, with: others } = verdict;
    const key = JSON.stringify([rule, cause, subject.id, subject.title, params, others]);
    const words = said.get(key) ?? wordsOf(verdict);
    said.set(key, words);
    return words;
  };
}

/** What a finding says by its rule: everything but severity, owner, day and state, which are the officer's to set. */
function wordsOf(verdict: Verdict): Words {
  const { rule, cause, article, subject, params = {}, with: others = [] } = verdict;
  const { country, clause } = params;
  const said = {
    ...params,
    subject: subject.title,
    ...(typeof country === 'string' && { country: countryName(country) }),
    ...(typeof clause === 'string' && { clause: wordsFor(t, `registers.processors.clause.${clause}`) }),
  };
  return {
    name: cut(wordsFor(t, `registers.consistency.${rule}.title`, said), NAME_MAX),
    description: wordsFor(t, `registers.consistency.${rule}.description`, said),
    article,
    recordIds: [...new Set([subject.id, ...others])].slice(0, RECORDS_MAX).map((id) => Id.parse(id)),
    rule,
    cause,
  };
}

const cut = (text: string, max: number): string => (text.length <= max ? text : `${text.slice(0, max - 1)}…`);
