import { describe, expect, it } from 'vitest';
import { daysAt } from '../../../electron/core/example/days.ts';
import { addDays, daysBetween } from '../../../shared/domain/urgency.ts';
import { computeDeadline, isWorkingDay } from '../../../shared/deadlines/index.ts';

const OFFICES = [
  { law: 'EU_GDPR', holidayRegion: 'MT', timezone: 'Europe/Malta' },
  { law: 'UK_GDPR', holidayRegion: 'GB-ENG', timezone: 'Europe/London' },
] as const;

describe.each(OFFICES)('the days of a story under $law', (office) => {
  const everyDay = Array.from({ length: 3 * 365 }, (_, at) => addDays('2026-01-01', at));

  it('find a receipt that is due soon on any day of the year', () => {
    for (const today of everyDay) {
      const days = daysAt(office, `${today}T09:00:00Z`);
      const { law: regime, ...place } = office;
      const { due } = computeDeadline({ regime, ...place, received: days.ago(days.receivedForDueIn(3)), events: [] });
      const left = daysBetween(today, due ?? today);
      expect(left >= 3 && left <= 7, `${today}: due ${String(due)}`).toBe(true);
    }
  });

  it('put the office to work on working days only, in order, and never tomorrow', () => {
    for (const today of everyDay) {
      const { workday, ahead } = daysAt(office, `${today}T09:00:00Z`);
      const acts = [12, 9, 6, 3, 1, 0].map(workday);
      expect(acts).toEqual(acts.toSorted());
      for (const act of acts)
        expect(act === today || (act < today && isWorkingDay(act, office.holidayRegion))).toBe(true);
      expect(isWorkingDay(ahead(5), office.holidayRegion)).toBe(true);
    }
  });
});
