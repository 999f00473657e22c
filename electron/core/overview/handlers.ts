import { countsOf } from '../../../shared/domain/reminders.ts';
import { daysBetween } from '../../../shared/domain/urgency.ts';
import { head } from '../journal/journal.ts';
import { today } from '../organisation/places.ts';
import type { Os } from '../os.ts';
import { readBody } from '../register/body.ts';
import { FINDING } from '../register/kinds.ts';
import * as records from '../register/repository.ts';
import { currentReminders } from '../reminders/current.ts';
import { openMatters } from '../reminders/matters.ts';
import type { Store } from '../store/unit-of-work.ts';
import { dated, headOf } from './matters.ts';

/** How far "soon" looks. */
const TWO_WEEKS = 14;
const FINDINGS_SHOWN = 12;
const SEVERITY = { high: 0, medium: 1, low: 2 } as const;

export function overviewHandlers(os: Os['overview'], store: () => Store) {
  return {
    today: os.today.handler(() => {
      const open = store();
      const day = today(open);
      const matters = openMatters(open, day);
      const byDate = dated(matters);
      const overdue = byDate.filter(({ due }) => due.urgency === 'overdue');
      const ahead = byDate.filter(({ due }) => due.urgency !== 'overdue');
      const dueToday = ahead.filter(({ due }) => due.daysLeft === 0);
      const needsYou = (kind: 'request' | 'complaint' | 'breach'): number =>
        new Set([...overdue, ...dueToday].filter((each) => each.kind === kind).map(({ recordId }) => recordId)).size;
      const findings = records
        .list(open.db, 'finding', false)
        .map((row) => ({ row, fields: readBody(FINDING, row.body) }))
        .filter(({ fields }) => fields.state === 'open' || fields.state === 'in-progress')
        .sort((a, b) => SEVERITY[a.fields.severity] - SEVERITY[b.fields.severity]);
      const journal = head(open.db);
      return {
        today: day,
        overdue,
        dueToday,
        soon: ahead.filter(({ due }) => due.daysLeft > 0 && due.daysLeft <= TWO_WEEKS),
        later: ahead.filter(({ due }) => due.daysLeft > TWO_WEEKS),
        undated: matters.filter(({ when }) => when === null).map(headOf),
        extensionNotices: matters
          .flatMap((matter) => {
            const { extensionUntil: lastDay } = matter;
            if (lastDay === null) return [];
            const left = daysBetween(day, lastDay);
            return left >= 0 && left <= TWO_WEEKS ? [{ ...headOf(matter), lastDay }] : [];
          })
          .sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1)),
        openFindings: findings
          .slice(0, FINDINGS_SHOWN)
          .map(({ row, fields }) => ({ id: row.id, ref: row.ref, name: fields.name, severity: fields.severity })),
        findingsTotal: findings.length,
        counts: {
          requests: needsYou('request'),
          complaints: needsYou('complaint'),
          breaches: needsYou('breach'),
          reminders: countsOf(currentReminders(open)).total,
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
