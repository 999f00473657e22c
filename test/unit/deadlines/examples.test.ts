import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { computeDeadline, isRegimeId } from '../../../shared/deadlines/index.ts';

const Example = z.object({
  id: z.string(),
  regime: z.string().refine(isRegimeId),
  received: z.string(),
  events: z.array(z.object({ type: z.enum(['pause', 'resume', 'extend']), date: z.string(), reason: z.string() })),
  holidayRegion: z.string(),
  timezone: z.string().optional(),
  expectedDue: z.string().nullable(),
  expectedWarning: z.string().default(''),
});

const file = new URL('../../fixtures/deadline-examples.json', import.meta.url);
const examples = z.array(Example).parse(JSON.parse(readFileSync(file, 'utf8')));

/** Codes the examples do not name and that are true of them all the same. */
const ALSO_TRUE: Readonly<Record<string, readonly string[]>> = {
  // the pause relied on is just as little in the text while it is open
  E03: ['SUSPENSION_TOLERATED_NOT_IN_TEXT'],
  // asked on the fourteenth day
  E05: ['QUESTION_ASKED_LATE'],
  // as E07 and E12 name it
  E09: ['CLOCK_RESTARTED_BY_ID', 'SOURCES_DISAGREE=2026-10-15'],
  E13: ['SOURCES_DISAGREE=2026-06-18'],
  E16: ['SOURCES_DISAGREE=2026-04-21'],
  // as A13 names it
  F09: ['REGIME_COUNTS_FROM_DAY_AFTER'],
  F12: ['REGIME_COUNTS_FROM_DAY_AFTER'],
};

describe('the worked examples', () => {
  it.each(examples)('$id: $regime received $received', ({ id, expectedDue, expectedWarning, ...input }) => {
    const deadline = computeDeadline(input);
    expect(deadline.problem).toBeUndefined();
    expect(deadline.due).toBe(expectedDue);
    const named = expectedWarning.split(';').filter((code) => code !== '');
    expect([...deadline.codes].sort()).toEqual([...named, ...(ALSO_TRUE[id] ?? [])].sort());
  });

  it.each(examples)('$id is explained from receipt to its end', ({ expectedDue, ...input }) => {
    const { steps } = computeDeadline(input);
    expect(steps[0]?.rule).toBe('received');
    expect(steps.every(({ citation }) => citation !== '')).toBe(true);
    const last = steps.at(-1);
    if (expectedDue === null) expect(['paused', 'not-started', 'no-day-count']).toContain(last?.rule);
    else expect(last).toMatchObject({ rule: 'due', date: expectedDue });
  });
});
