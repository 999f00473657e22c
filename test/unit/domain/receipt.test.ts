import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptFaults, receiptOf } from '../../../shared/domain/receipt.ts';

const receipts = (first: string, us: string, dpo: string, override = '', reason = '') => ({
  firstReached: { on: first, where: '' },
  reachedUs: { on: us, at: '' },
  knownToDpo: dpo,
  override: { on: override, reason },
});
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = fc.oneof(day, fc.constant(''));

describe('the day that starts the clock', () => {
  it('is the earliest moment given, whichever it is', () => {
    expect(receiptOf(receipts('', '2026-11-12', ''))).toEqual({ on: '2026-11-12', from: 'reachedUs' });
    expect(receiptOf(receipts('2026-11-10', '2026-11-12', '2026-11-11'))).toEqual({
      on: '2026-11-10',
      from: 'firstReached',
    });
    expect(receiptOf(receipts('2026-11-13', '2026-11-12', '2026-11-11'))).toEqual({
      on: '2026-11-11',
      from: 'knownToDpo',
    });
  });

  it('is never later than any moment given, unless the DPO sets it', () => {
    fc.assert(
      fc.property(maybe, day, maybe, (first, us, dpo) => {
        const { on } = receiptOf(receipts(first, us, dpo));
        const given = [first, us, dpo].filter((moment) => moment !== '');
        expect(given).toContain(on);
        expect(given.every((moment) => on <= moment)).toBe(true);
      }),
    );
    expect(receiptOf(receipts('2026-11-10', '2026-11-12', '', '2026-11-20', 'why'))).toEqual({
      on: '2026-11-20',
      from: 'override',
    });
  });

  it('lies not in the future, and another day needs a reason', () => {
    expect(receiptFaults(receipts('', '2026-11-12', ''), '2026-11-12')).toEqual([]);
    expect(receiptFaults(receipts('2026-11-13', '2026-11-14', '2026-11-15', '2026-11-16'), '2026-11-12')).toEqual([
      { path: 'receipts.firstReached.on', code: 'in-the-future' },
      { path: 'receipts.reachedUs.on', code: 'in-the-future' },
      { path: 'receipts.knownToDpo', code: 'in-the-future' },
      { path: 'receipts.override.on', code: 'in-the-future' },
      { path: 'receipts.override.reason', code: 'reason-needed' },
    ]);
  });
});
