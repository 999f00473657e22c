import type { BatchKind, Candidate } from '../../../../shared/contract/core/batch.ts';
import { type Case, type CaseLine, isOpen } from '../../requests/case.ts';
import { extendedMaximum, isLate } from '../../requests/casework/extension.ts';
import { toldBy } from '../../requests/casework/returned.ts';
import { nearest } from '../../requests/clock.ts';
import * as cases from '../../requests/repository.ts';
import { deskFor } from '../../requests/step.ts';
import type { Store } from '../../store/unit-of-work.ts';
import { reportOf } from '../access-report-state.ts';
import * as documents from '../repository.ts';

/** The lines a letter of the kind would be about, and what stands in its way; undefined where it is not to be thought of. */
type Verdict = { readonly lines: readonly CaseLine[]; readonly why: Candidate['why'] };
type Judge = (store: Store, row: cases.CaseRow) => Verdict | undefined;

const because = (key: string, params: Record<string, string | number> = {}): Candidate['why'] => ({ key, params });

/** An open request nobody has written to: an acknowledgement after another letter would only puzzle. */
export const unacknowledged = (store: Store, id: string, request: Case): boolean =>
  isOpen(request) && !documents.list(store.db, id).some(({ state }) => state === 'final' || state === 'sent');

const receipt: Judge = (store, { row, request }) =>
  unacknowledged(store, row.id, request)
    ? { lines: request.lines.filter(({ state }) => state === 'open'), why: null }
    : undefined;

/** Art. 12(3): open lines nobody has extended. One whose first period is over needs a letter of its own, with an apology. */
export function extendable(request: Case): CaseLine[] {
  const extended = new Set(request.extensions.flatMap(({ lineIds }) => lineIds));
  return request.lines.filter(({ id, state }) => state === 'open' && !extended.has(id));
}

const extension: Judge = (store, { request }) => {
  const open = extendable(request);
  if (open.length === 0) return undefined;
  const { place, today } = deskFor(store, request);
  const lines = open.filter((line) => extendedMaximum(line, place) !== null);
  if (lines.length === 0) return { lines: open, why: because('casework.faults.noExtension') };
  return { lines, why: isLate(lines, today, place) ? because('documents.batch.late') : null };
};

/** Lines that ended and whose person has not been told: a letter that came back told nobody. */
export function untold(store: Store, id: string, request: Case): CaseLine[] {
  const told = new Set(
    documents
      .list(store.db, id)
      .filter(({ kind, state }) => kind === 'outcome-letter' && (state === 'final' || state === 'sent'))
      .flatMap((letter) => toldBy(request, documents.subjectOf(store.db, letter.id).subject, false)),
  );
  return request.lines.filter((line) => line.closing !== null && !told.has(line.id));
}

const outcome: Judge = (store, { row, request }) => {
  const lines = untold(store, row.id, request);
  return lines.length === 0 ? undefined : { lines, why: null };
};

const report: Judge = (store, { row, request }) => {
  const lines = request.lines.filter(({ right, state }) => right === 'access' && state === 'open');
  const finished = documents
    .list(store.db, row.id)
    .some(({ kind, state }) => kind === 'access-report' && (state === 'final' || state === 'sent'));
  if (lines.length === 0 || finished) return undefined;
  const gap = reportOf(store, row.id).gaps[0];
  return { lines, why: gap === undefined ? null : because(gap.key, { ...gap.params, article: gap.article }) };
};

const JUDGE: Readonly<Record<BatchKind, Judge>> = {
  acknowledgement: receipt,
  'extension-notice': extension,
  'outcome-letter': outcome,
  'access-report': report,
};

/** The cases a letter of a kind could go to, the most urgent first. */
export function candidates(store: Store, kind: BatchKind): Candidate[] {
  return cases
    .all(store.db)
    .flatMap((row): Candidate[] => {
      const verdict = JUDGE[kind](store, row);
      if (verdict === undefined) return [];
      const { request } = row;
      return [
        {
          requestId: row.row.id,
          reference: row.row.ref,
          who: request.intake.requester.name,
          rights: verdict.lines.map(({ right }) => right),
          due: nearest(request.lines, deskFor(store, request).today, null)?.date ?? '',
          ready: verdict.why === null,
          why: verdict.why,
        },
      ];
    })
    .sort((one, other) => compare(one.due || '9', other.due || '9') || compare(one.reference, other.reference));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
