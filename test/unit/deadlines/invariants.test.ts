import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeDeadline,
  isWorkingDay,
  REGIMES,
  type DeadlineEvent,
  type DeadlineInput,
} from '../../../shared/deadlines/index.ts';
import { asked, day, extend, pause } from './facts.ts';

const REGIONS = ['MT', 'GB-ENG', 'GB-SCT', 'GB-NIR', 'DE', 'DE-BY', 'FR', 'CH-ZH', 'US-CA'];
const REASONS = ['identity', 'fee', 'clarification', 'clarification-non-access:erasure'];
const inDays = REGIMES.filter(({ counts }) => counts === 'days');
const after = (start: string, days: number) => day(start).add({ days }).toString();

const receipt = fc.integer({ min: 0, max: 1400 }).map((days) => after('2024-01-01', days));
const region = fc.constantFrom(...REGIONS);

/** Histories that can have happened: questions of a reason one after the other, at most one of each left open, notices. */
const eventsAfter = (received: string): fc.Arbitrary<DeadlineEvent[]> => {
  const gap = fc.integer({ min: 0, max: 25 });
  const questions = fc
    .tuple(fc.constantFrom(...REASONS), fc.array(fc.tuple(gap, gap), { maxLength: 3 }), fc.boolean())
    .map(([reason, turns, open]) => {
      let at = received;
      const events = turns.flatMap(([before, waited]) => {
        const from = after(at, before);
        at = after(from, waited);
        return asked(reason, from, at);
      });
      return open ? [...events, pause(after(at, 3), reason)] : events;
    });
  const notices = fc
    .array(fc.integer({ min: 0, max: 100 }), { maxLength: 2 })
    .map((days) => days.map((late) => extend(after(received, late))));
  return fc
    .tuple(fc.uniqueArray(questions, { maxLength: 4, selector: ([first]) => first?.reason ?? '' }), notices)
    .map(([asked, told]) => [...asked.flat(), ...told]);
};

const history = fc
  .tuple(fc.constantFrom(...inDays), receipt, region)
  .chain(([{ id }, received, holidayRegion]) =>
    eventsAfter(received).map((events): DeadlineInput => ({ regime: id, received, events, holidayRegion })),
  );

const runs = { numRuns: 600 };

describe('what always holds', () => {
  it('the order in which events are listed never matters', () => {
    const shuffled = history.chain((input) =>
      fc
        .shuffledSubarray([...input.events], { minLength: input.events.length })
        .map((events) => [input, { ...input, events }] as const),
    );
    fc.assert(
      fc.property(shuffled, ([input, other]) => {
        expect(computeDeadline(other)).toEqual(computeDeadline(input));
      }),
      runs,
    );
  });

  it('the same facts give the same deadline', () => {
    fc.assert(
      fc.property(history, (input) => {
        expect(computeDeadline(structuredClone(input))).toEqual(computeDeadline(input));
      }),
      runs,
    );
  });

  it('a history that can have happened has no problem', () => {
    fc.assert(
      fc.property(history, (input) => {
        expect(computeDeadline(input).problem).toBeUndefined();
      }),
      runs,
    );
  });

  it('a later receipt never gives an earlier date', () => {
    const laterBy = fc.integer({ min: 1, max: 45 });
    fc.assert(
      fc.property(history, laterBy, (input, days) => {
        const received = after(input.received, days);
        const events = input.events.filter(({ date }) => date >= received);
        // the same events for both: those the later receipt allows
        const first = computeDeadline({ ...input, events });
        const second = computeDeadline({ ...input, received, events });
        if (first.due !== null && second.due !== null) expect(second.due >= first.due).toBe(true);
        if (first.strict !== null && second.strict !== null) expect(second.strict >= first.strict).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('a later moment never gives an earlier hour', () => {
    const minutes = fc.integer({ min: 0, max: 3 * 365 * 24 * 60 });
    const hours = REGIMES.filter(({ counts }) => counts === 'hours');
    fc.assert(
      fc.property(fc.constantFrom(...hours), minutes, fc.integer({ min: 1, max: 300 }), ({ id }, at, later) => {
        const dueAt = (minute: number) => {
          const received = day('2025-01-01').toZonedDateTime('Europe/Malta').add({ minutes: minute });
          const text = received.toString({ timeZoneName: 'never' });
          const { due } = computeDeadline({
            regime: id,
            received: text,
            events: [],
            holidayRegion: 'MT',
            timezone: 'Europe/Malta',
          });
          return Date.parse(due ?? '');
        };
        expect(dueAt(at + later)).toBeGreaterThanOrEqual(dueAt(at));
      }),
      runs,
    );
  });

  it('the due date is a working day wherever the law rolls over', () => {
    const rolling = new Set<string>(REGIMES.filter(({ rolls }) => rolls).map(({ id }) => id));
    fc.assert(
      fc.property(history, (input) => {
        const { due, strict } = computeDeadline(input);
        if (!rolling.has(input.regime)) return;
        if (due !== null) expect(isWorkingDay(due, input.holidayRegion)).toBe(true);
        if (strict !== null) expect(isWorkingDay(strict, input.holidayRegion)).toBe(true);
      }),
      runs,
    );
  });

  it('the strict date is never after the one with pauses, nor the raw one after the due one', () => {
    fc.assert(
      fc.property(history, (input) => {
        const { due, raw, strict, tolerated } = computeDeadline(input);
        if (due === null || raw === null || strict === null) return;
        expect(strict <= due).toBe(true);
        expect(raw <= due).toBe(true);
        if (tolerated !== null) expect(tolerated).toBe(due);
      }),
      runs,
    );
  });

  it('each step starts where the one before ended', () => {
    const moves = new Set([
      'plus-months',
      'plus-months-clamped',
      'plus-days',
      'suspended',
      'excluded',
      'extended',
      'rolled',
    ]);
    fc.assert(
      fc.property(history, (input) => {
        const { due, steps } = computeDeadline(input);
        const moved = steps.filter(({ rule }) => moves.has(rule));
        for (const [place, step] of moved.entries()) {
          if (place > 0) expect(step.from).toBe(moved[place - 1]?.date);
        }
        if (due !== null) expect(steps.at(-1)).toMatchObject({ rule: 'due', date: due });
      }),
      runs,
    );
  });

  it('nothing of the right type makes it throw', () => {
    const anyDate = fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
      fc.constantFrom(
        '2026-02-30',
        '2199-12-31',
        '1970-01-01',
        '2026-01-01T24:00Z',
        '2026-01-01T10:00+99:99',
        '-000001-01-01',
      ),
      receipt,
    );
    const event = fc.record({
      type: fc.constantFrom('pause' as const, 'resume' as const, 'extend' as const),
      date: anyDate,
      reason: fc.oneof(fc.string(), fc.constantFrom(...REASONS)),
    });
    const input = fc.record({
      regime: fc.constantFrom(...REGIMES.map(({ id }) => id)),
      received: anyDate,
      events: fc.array(event, { maxLength: 8 }),
      holidayRegion: fc.oneof(fc.string(), region),
      timezone: fc.option(fc.oneof(fc.string(), fc.constantFrom('Europe/Malta', 'UTC', '+05:30')), { nil: undefined }),
      calendar: fc.option(
        fc.record({
          version: fc.string(),
          add: fc.array(fc.record({ date: anyDate, name: fc.string() }), { maxLength: 3 }),
          remove: fc.array(anyDate, { maxLength: 3 }),
        }),
        { nil: undefined },
      ),
    });
    fc.assert(
      fc.property(input, (facts) => {
        const result = computeDeadline(facts);
        if (result.problem !== undefined) expect(result.due).toBeNull();
      }),
      { numRuns: 3000 },
    );
  });
});
