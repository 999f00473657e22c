import { describe, expect, it } from 'vitest';
import examples from '../fixtures/deadline-examples.json' with { type: 'json' };
import { codeWords, problemWords, stepWords } from '../../shared/domain/deadline-words.ts';
import {
  computeDeadline,
  DEADLINE_CODES,
  DEADLINE_RULES,
  isRegimeId,
  PROBLEM_CODES,
} from '../../shared/deadlines/index.ts';
import { createWords, isMessageKey } from '../../shared/i18n/index.ts';

const { t } = createWords('en');
const hasWords = (key: string) => isMessageKey(key) || isMessageKey(`${key}_other`);

/** A gap left in a sentence, a value nobody put into words, or a bare ISO date. */
const UNWORDED = /\{\{|undefined|null|NaN|\d{4}-\d{2}-\d{2}/;

describe('the words of a deadline', () => {
  it.each(DEADLINE_RULES)('there is a sentence for the rule %s', (rule) => {
    expect(hasWords(`deadlines.rules.${rule}`)).toBe(true);
  });

  it.each(DEADLINE_CODES)('there is a sentence for the code %s', (code) => {
    expect(codeWords(t, code)).toMatch(/\.$/);
  });

  it.each(PROBLEM_CODES)('there is a sentence for the problem %s', (code) => {
    expect(problemWords(t, code)).toMatch(/^No date: .+\.$/);
  });

  it.each(examples.map((example) => [example.id, example] as const))(
    'every step and code of example %s is said in full',
    (_id, { regime, received, holidayRegion, ...rest }) => {
      if (!isRegimeId(regime)) throw new Error(`no such regime: ${regime}`);
      const timezone = 'timezone' in rest ? rest.timezone : undefined;
      const events = rest.events.map((event) => ({ ...event, type: eventType(event.type) }));
      const deadline = computeDeadline({ regime, received, holidayRegion, events, ...(timezone && { timezone }) });
      const said = [
        ...deadline.steps.map((step) => stepWords(t, { ...step, params: step.params && { ...step.params } })),
        ...deadline.codes.map((code) => codeWords(t, code)),
      ];
      expect(said.length).toBeGreaterThan(0);
      for (const words of said) {
        expect(words).toMatch(/^[\p{L}\d].+\.$/u);
        expect(words).not.toMatch(UNWORDED);
      }
    },
  );

  it('says days with their weekday and counts in the right number', () => {
    const step = (months: number) => ({
      rule: 'plus-months' as const,
      from: '2026-11-07',
      date: '2026-12-07',
      params: { months },
      citation: 'GDPR Art. 12(3)',
    });
    expect(stepWords(t, step(1))).toBe('1 month on, the day of the same number is Mon 7 Dec 2026.');
    expect(stepWords(t, step(3))).toMatch(/^3 months on/);
  });

  it('leaves out a code it does not know', () => {
    expect(codeWords(t, 'NOT_OURS')).toBeUndefined();
  });
});

function eventType(type: string): 'pause' | 'resume' | 'extend' {
  if (type === 'pause' || type === 'resume' || type === 'extend') return type;
  throw new Error(`no such event: ${type}`);
}
