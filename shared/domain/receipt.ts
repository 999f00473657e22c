import type { Receipts } from '../contract/core/requests.ts';

export type ReceiptSource = 'firstReached' | 'reachedUs' | 'knownToDpo' | 'override';

/**
 * The day that starts the clock: the earliest plausible receipt.
 * A request counts when it reaches the controller through any of its channels; the DPO need not know of it
 * (EDPB Guidelines 01/2022, para 159). Another day needs a reason.
 */
export function receiptOf(receipts: Receipts): { readonly on: string; readonly from: ReceiptSource } {
  if (receipts.override.on !== '') return { on: receipts.override.on, from: 'override' };
  const moments: { readonly on: string; readonly from: ReceiptSource }[] = [
    { on: receipts.firstReached.on, from: 'firstReached' },
    { on: receipts.reachedUs.on, from: 'reachedUs' },
    { on: receipts.knownToDpo, from: 'knownToDpo' },
  ];
  const given = moments.filter((moment) => moment.on !== '');
  return given.reduce((earliest, moment) => (moment.on < earliest.on ? moment : earliest), {
    on: receipts.reachedUs.on,
    from: 'reachedUs',
  });
}

export type ReceiptFault = { readonly path: string; readonly code: string };

/** What is impossible about the moments of receipt, seen from today at the answering establishment. */
export function receiptFaults(receipts: Receipts, today: string): readonly ReceiptFault[] {
  const days: readonly (readonly [path: string, on: string])[] = [
    ['receipts.firstReached.on', receipts.firstReached.on],
    ['receipts.reachedUs.on', receipts.reachedUs.on],
    ['receipts.knownToDpo', receipts.knownToDpo],
    ['receipts.override.on', receipts.override.on],
  ];
  const faults: ReceiptFault[] = days.filter(([, on]) => on > today).map(([path]) => ({ path, code: 'in-the-future' }));
  if (receipts.override.on !== '' && receipts.override.reason === '')
    faults.push({ path: 'receipts.override.reason', code: 'reason-needed' });
  return faults;
}
