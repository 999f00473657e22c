import type { Os } from '../os.ts';
import { head } from '../journal/journal.ts';
import { today } from '../organisation/places.ts';
import { readBody } from '../register/body.ts';
import { FINDING } from '../register/kinds.ts';
import * as records from '../register/repository.ts';
import { dueOf } from '../requests/clock.ts';
import { all } from '../requests/repository.ts';
import { settingsOf } from '../requests/settings.ts';
import { daysBetween } from '../../../shared/domain/urgency.ts';
import type { Store } from '../store/unit-of-work.ts';

/** How far "soon" looks. */
const TWO_WEEKS = 14;
const FINDINGS_SHOWN = 12;
const SEVERITY = { high: 0, medium: 1, low: 2 } as const;

export function overviewHandlers(os: Os['overview'], store: () => Store) {
  return {
    today: os.today.handler(() => {
      const open = store();
      const day = today(open);
      const { internalTargetDays } = settingsOf(open.db);
      const lines = all(open.db)
        .flatMap(({ row, request }) =>
          request.lines
            .filter((line) => line.state === 'open')
            .map((line) => ({
              line,
              due: dueOf(line, day, internalTargetDays),
              head: { requestId: row.id, reference: row.ref, who: request.intake.requester.name, right: line.right },
            })),
        )
        .flatMap(({ line, due, head: about }) =>
          due === null ? [] : [{ line, shown: { ...about, due, laws: line.laws } }],
        )
        .sort((a, b) => (a.shown.due.date < b.shown.due.date ? -1 : 1));
      const within = (from: number, to: number) =>
        lines.filter(({ shown }) => shown.due.daysLeft >= from && shown.due.daysLeft <= to).map(({ shown }) => shown);
      const findings = records
        .list(open.db, 'finding', false)
        .map((row) => ({ row, fields: readBody(FINDING, row.body) }))
        .filter(({ fields }) => fields.state === 'open' || fields.state === 'in-progress')
        .sort((a, b) => SEVERITY[a.fields.severity] - SEVERITY[b.fields.severity]);
      const journal = head(open.db);
      return {
        today: day,
        overdue: within(-100_000, -1),
        dueToday: within(0, 0),
        soon: within(1, TWO_WEEKS),
        later: within(TWO_WEEKS + 1, 100_000).length,
        extensionNotices: lines.flatMap(({ line, shown }) => {
          if (line.events.some(({ type }) => type === 'extend')) return [];
          const lastDay = line.deadlines
            .map((view) => view.lastExtensionNotice)
            .filter((date) => date !== null)
            .reduce<string | null>((earliest, date) => (earliest === null || date < earliest ? date : earliest), null);
          if (lastDay === null) return [];
          const left = daysBetween(day, lastDay);
          return left >= 0 && left <= TWO_WEEKS
            ? [{ requestId: shown.requestId, reference: shown.reference, who: shown.who, right: shown.right, lastDay }]
            : [];
        }),
        openFindings: findings
          .slice(0, FINDINGS_SHOWN)
          .map(({ row, fields }) => ({ id: row.id, ref: row.ref, name: fields.name, severity: fields.severity })),
        findingsTotal: findings.length,
        counts: {
          requests: new Set(
            lines.filter(({ shown }) => shown.due.daysLeft <= TWO_WEEKS).map(({ shown }) => shown.requestId),
          ).size,
          findings: findings.length,
          activities: records.count(open.db, 'activity'),
          processors: records.count(open.db, 'processor'),
          transfers: records.count(open.db, 'transfer'),
        },
        journal: { entries: journal.seq, lastAt: journal.at, verified: open.journal.verified },
      };
    }),
  };
}
