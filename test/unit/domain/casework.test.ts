import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extension, Question } from '../../../shared/contract/core/casework.ts';
import { computeDeadline } from '../../../shared/deadlines/index.ts';
import { eventsOf, pauseReason } from '../../../shared/domain/casework.ts';
import { governingDate, toleratedDate } from '../../../shared/domain/governing-date.ts';
import { groundFault, groundsFor } from '../../../shared/domain/grounds.ts';
import { addDays } from '../../../shared/domain/urgency.ts';
import { Id } from '../../../shared/contract/primitives.ts';
import { GROUND_IDS, GROUNDS } from '../../../shared/reference/grounds.ts';
import { LAW_IDS } from '../../../shared/reference/laws.ts';
import { RIGHTS } from '../../../shared/reference/rights.ts';
import { en } from '../../../shared/i18n/en/index.ts';

const LINE = Id.parse('11111111-1111-4111-8111-111111111111');
const OTHER = Id.parse('22222222-2222-4222-8222-222222222222');
const RECEIVED = '2026-03-02';

type Gone = { readonly sent: { readonly on: string } | null };
type Asked = Pick<Question, 'kind' | 'lineIds' | 'answer'> & Gone;
type Noticed = Pick<Extension, 'kind' | 'lineIds'> & Gone;

const day = fc.integer({ min: 0, max: 25 }).map((days) => addDays(RECEIVED, days));
const lineIds = fc.constantFrom<Id[]>([LINE], [OTHER], [LINE, OTHER]);
const sent = fc.option(day, { nil: null }).map((on) => (on === null ? null : { on }));
const asked: fc.Arbitrary<Asked> = fc
  .record({
    kind: fc.constantFrom('identity', 'clarification', 'fee'),
    lineIds,
    sent,
    wait: fc.integer({ min: 0, max: 9 }),
  })
  .chain(({ wait, ...question }) =>
    fc.boolean().map((open) => ({
      ...question,
      answer:
        open || question.sent === null
          ? null
          : {
              on: addDays(question.sent.on, wait),
              result: question.kind === 'fee' ? ('paid' as const) : ('received' as const),
              note: '',
            },
    })),
  );
const noticed: fc.Arbitrary<Noticed> = fc.record({
  kind: fc.constantFrom('complexity', 'number-of-requests'),
  lineIds,
  sent,
});

describe('the events of a line', () => {
  const line = { id: LINE, right: 'access' as const };

  it('are those of its own sent letters and their answers, in order of time', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 4 }), fc.array(noticed, { maxLength: 2 }), (questions, notices) => {
        const events = eventsOf(line, questions, notices);
        const mine = questions.filter((question) => question.lineIds.includes(LINE) && question.sent !== null);
        expect(events.filter(({ type }) => type === 'pause')).toHaveLength(mine.length);
        expect(events.filter(({ type }) => type === 'resume')).toHaveLength(mine.filter(({ answer }) => answer).length);
        expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).sort());
      }),
    );
  });

  it('do not change for what is not sent, or concerns another line', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 4 }), fc.array(asked, { maxLength: 4 }), (questions, more) => {
        const silent = more.map((one): Asked => ({
          ...one,
          ...(one.lineIds.includes(LINE) && { sent: null, answer: null }),
        }));
        expect(eventsOf(line, [...questions, ...silent], [])).toEqual(eventsOf(line, questions, []));
      }),
    );
  });

  it('never move a line by asking what is meant, unless it is access', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RIGHTS), day, (right, on) => {
        const question = {
          kind: 'clarification' as const,
          lineIds: [LINE],
          sent: { on },
          answer: null,
        };
        const facts = { received: RECEIVED, holidayRegion: 'MT', timezone: 'Europe/Malta' };
        const plain = computeDeadline({ regime: 'EU_GDPR', ...facts, events: [] });
        const asking = computeDeadline({
          regime: 'EU_GDPR',
          ...facts,
          events: eventsOf({ id: LINE, right }, [question], []),
        });
        expect(governingDate(asking)).toBe(plain.due);
        expect(asking.due === null).toBe(right === 'access');
      }),
    );
  });

  it('leave a fee that was never paid open', () => {
    const fee: Asked = {
      kind: 'fee',
      lineIds: [LINE],
      sent: { on: '2026-03-04' },
      answer: { on: '2026-03-06', result: 'withdrawn', note: '' },
    };
    expect(eventsOf(line, [fee], [])).toEqual([{ type: 'pause', date: '2026-03-04', reason: 'fee' }]);
    expect(pauseReason('clarification', 'erasure')).toBe('clarification-non-access:erasure');
  });
});

describe('the governing date', () => {
  const facts = { received: RECEIVED, holidayRegion: 'MT', timezone: 'Europe/Malta' };
  const identity = [
    { type: 'pause' as const, date: '2026-03-03', reason: 'identity' },
    { type: 'resume' as const, date: '2026-03-10', reason: 'identity' },
  ];

  it('is the strict one where a suspension is only tolerated, and the law’s own where it is statute', () => {
    const eu = computeDeadline({ regime: 'EU_GDPR', ...facts, events: identity });
    expect([governingDate(eu), toleratedDate('EU_GDPR', eu)]).toEqual([
      '2026-04-02',
      { date: '2026-04-09', by: 'EDPB' },
    ]);
    const uk = computeDeadline({ regime: 'UK_GDPR', ...facts, holidayRegion: 'GB-ENG', events: identity });
    expect([governingDate(uk), toleratedDate('UK_GDPR', uk)]).toEqual(['2026-04-10', undefined]);
  });

  it('is a date while the clock stands', () => {
    for (const [regime, holidayRegion] of [
      ['EU_GDPR', 'MT'],
      ['UK_GDPR', 'GB-ENG'],
    ] as const) {
      const paused = computeDeadline({ regime, ...facts, holidayRegion, events: identity.slice(0, 1) });
      expect([paused.due, governingDate(paused)]).toEqual([null, '2026-04-02']);
    }
  });
});

describe('the grounds', () => {
  const on = '2026-03-10';

  it('offered are exactly those that may be cited', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GROUND_IDS),
        fc.subarray([...LAW_IDS], { minLength: 1 }),
        fc.constantFrom(...RIGHTS),
        fc.constantFrom('MT', 'GB', 'DE'),
        (id, laws, right, country) => {
          const setting = { laws, right, country, on };
          expect(groundsFor(setting).includes(id)).toBe(groundFault(id, setting) === null);
          if (!laws.includes(GROUNDS[id].law)) expect(groundFault(id, setting)).toBe('other-law');
        },
      ),
    );
  });

  it('against taking back consent there is none, and marketing is stopped whatever the interests', () => {
    const setting = { laws: [...LAW_IDS], country: 'MT', on };
    expect(groundsFor({ ...setting, right: 'consent-withdrawal' })).toEqual([]);
    expect(groundsFor({ ...setting, right: 'marketing-objection' })).not.toContain('eu-21-1');
    expect(groundsFor({ ...setting, right: 'objection' })).toContain('eu-21-1');
  });

  it('have words each, and a Maltese one is marked as read narrowly', () => {
    expect(Object.keys(en.casework.ground).sort()).toEqual([...GROUND_IDS].sort());
    expect(GROUNDS['mt-4-e'].remark).toBe('read-narrowly');
    expect(groundFault('mt-4-e', { laws: ['EU_GDPR'], right: 'access', country: 'MT', on: '2018-05-27' })).toBe(
      'not-in-force',
    );
  });
});
