import type { Question } from '../../../../shared/contract/core/casework.ts';
import type { ACKNOWLEDGED, COMPLAINT_OUTCOMES } from '../../../../shared/contract/core/complaints.ts';
import type { FindingFields } from '../../../../shared/contract/core/registers/index.ts';
import type { LineClosing } from '../../../../shared/contract/core/requests.ts';
import { answerOf, type ReportedLine } from '../../../../shared/domain/annual-report/line.ts';
import { isWithin, type Year, yearUntil } from '../../../../shared/domain/annual-report/year.ts';
import { acknowledged } from '../../../../shared/domain/complaint-clock.ts';
import type { Right } from '../../../../shared/reference/rights.ts';
import type { Breach } from '../../breaches/breach.ts';
import * as complaints from '../../complaints/repository.ts';
import { list as documentsOf } from '../../documents/repository.ts';
import { pastRecordsOf } from '../../history/as-of.ts';
import { today } from '../../organisation/places.ts';
import { FINDING } from '../../register/kinds.ts';
import type { CaseLine } from '../../requests/case.ts';
import { dueOf } from '../../requests/clock.ts';
import * as cases from '../../requests/repository.ts';
import type { Store } from '../../store/unit-of-work.ts';
import { type Recorded, registerOn } from '../register-state.ts';

export type Refusal = {
  readonly reference: string;
  readonly right: Right;
  readonly closing: LineClosing;
};

/** Everything the annual report counts, as it is recorded now; findings and breaches as they stood at the end of the year. */
export type YearFacts = {
  readonly year: Year;
  /** Requests, each of one or more lines, received in the year. */
  readonly requests: number;
  readonly lines: readonly ReportedLine[];
  readonly questions: readonly Question[];
  readonly extensions: readonly { readonly reference: string; readonly on: string; readonly late: boolean }[];
  readonly refusals: readonly Refusal[];
  readonly findings: readonly Recorded<FindingFields>[];
  readonly findingsBefore: number;
  readonly breaches: readonly { readonly ref: string; readonly breach: Breach }[];
  readonly complaints: readonly {
    readonly receivedOn: string;
    readonly acknowledged: (typeof ACKNOWLEDGED)[number];
    readonly outcome: (typeof COMPLAINT_OUTCOMES)[number] | null;
  }[];
};

const isOpen = ({ fields }: { readonly fields: FindingFields }): boolean =>
  fields.state === 'open' || fields.state === 'in-progress';

/** The date a line is judged by: no aim of our own, and not one of somebody else's. */
function dueDay(line: CaseLine, day: string): string | null {
  const due = dueOf(line, day, null);
  return due === null || due.source === 'internal' ? null : due.date;
}

export function yearFacts(store: Store, year: number): YearFacts {
  const now = today(store);
  const span = yearUntil(year, now);
  const all = cases.all(store.db);
  const state = registerOn(store, span.to);
  const before = pastRecordsOf(FINDING, () => store).listOn({ on: `${year - 1}-12-31` });
  const inYear = (day: string): boolean => isWithin(span, day);
  return {
    year: span,
    requests: all.filter(({ request }) => inYear(request.received)).length,
    lines: all.flatMap(({ row, request }) => {
      const letters = documentsOf(store.db, row.id);
      return request.lines.map((line): ReportedLine => ({
        reference: row.ref,
        right: line.right,
        received: line.received,
        due: dueDay(line, now),
        outcome: line.closing?.outcome ?? null,
        closedOn: line.closing?.on ?? '',
        answer: answerOf(line, letters),
      }));
    }),
    questions: all.flatMap(({ request }) => request.questions).filter(({ sent }) => inYear(sent?.on ?? '')),
    extensions: all.flatMap(({ row, request }) =>
      request.extensions.flatMap(({ sent, lineIds }) =>
        sent === null || !inYear(sent.on)
          ? []
          : [{ reference: row.ref, on: sent.on, late: isLate(request.lines, lineIds) }],
      ),
    ),
    refusals: all.flatMap(({ row, request }) =>
      request.lines.flatMap(({ right, closing }) =>
        closing !== null &&
        inYear(closing.on) &&
        (closing.outcome === 'refused' || closing.outcome === 'partly-granted')
          ? [{ reference: row.ref, right, closing }]
          : [],
      ),
    ),
    findings: state.findings.filter(isOpen),
    findingsBefore: before.items.filter(({ archived }) => !archived).filter(isOpen).length,
    breaches: state.breaches.filter(({ breach }) => inYear(breach.facts.aware.local.slice(0, 10))),
    complaints: complaints
      .all(store.db)
      .filter(({ complaint }) => inYear(complaint.intake.receivedOn))
      .map(({ complaint }) => ({
        receivedOn: complaint.intake.receivedOn,
        acknowledged: acknowledged(complaint.clock, complaint.acknowledgement?.on ?? null),
        outcome: complaint.outcome?.kind ?? null,
      })),
  };
}

/** Art. 12(3): a notice sent after the month extends nothing. The engine says so of the lines it was sent for. */
const isLate = (lines: readonly CaseLine[], lineIds: readonly string[]): boolean =>
  lines.some(
    ({ id, deadlines }) =>
      lineIds.some((named) => named === id) && deadlines.some(({ codes }) => codes.includes('EXTENSION_NOTICE_LATE')),
  );

/** Years with anything received, become aware of or complained about; the present one always. */
export function yearsWithFacts(store: Store): number[] {
  const now = today(store);
  const days = [
    now,
    ...cases.all(store.db).flatMap(({ request }) => request.lines.map(({ received }) => received)),
    ...registerOn(store, now).breaches.map(({ breach }) => breach.facts.aware.local),
    ...complaints.all(store.db).map(({ complaint }) => complaint.intake.receivedOn),
  ];
  return [...new Set(days.map((day) => Number(day.slice(0, 4))))].filter((year) => year >= 2018).sort((a, b) => b - a);
}
