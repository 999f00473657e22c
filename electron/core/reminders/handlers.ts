import type { Reminder, ReminderList } from '../../../shared/contract/core/reminders.ts';
import { countsOf, longestSleep } from '../../../shared/domain/reminders.ts';
import { addDays } from '../../../shared/domain/urgency.ts';
import { createWords } from '../../../shared/i18n/index.ts';
import type { PdfRenderer } from '../documents/pdf-renderer.ts';
import { invalid, notFound, rejected } from '../fault.ts';
import { today } from '../organisation/places.ts';
import type { Os } from '../os.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';
import { calendarFile } from './calendar-file.ts';
import { currentReminders } from './current.ts';
import { handoverFacts } from './handover-facts.ts';
import { handoverSheet } from './handover-sheet.ts';
import { openMatters } from './matters.ts';
import * as repository from './repository.ts';
import { upkeepOf } from './upkeep.ts';

const { t } = createWords('en');

export function reminderHandlers(os: Os['reminders'], store: () => Store, pdf: PdfRenderer) {
  const all = (): Reminder[] => currentReminders(store());
  const list = (putAway: boolean): ReminderList => {
    const reminders = all();
    return {
      today: today(store()),
      reminders: reminders.filter((reminder) => putAway || reminder.putAway === null),
      counts: countsOf(reminders),
    };
  };
  const answer = (key: string, work: (unit: Unit, reminder: Reminder) => void): ReminderList => {
    const known = all();
    const reminder = known.find((each) => each.key === key);
    if (reminder === undefined) throw notFound();
    store().change((unit) => {
      work(unit, reminder);
      repository.forgetOthers(unit, new Set(known.map((each) => each.key)));
    });
    return list(false);
  };

  return {
    list: os.list.handler(({ input }) => list(input.putAway)),
    dismiss: os.dismiss.handler(({ input }) =>
      answer(input.key, (unit, reminder) => {
        if (reminder.about === 'overdue') throw rejected('reminders.faults.overdueStays');
        repository.answer(unit, reminder, '');
      }),
    ),
    snooze: os.snooze.handler(({ input }) =>
      answer(input.key, (unit, reminder) => {
        const day = today(store());
        const days = longestSleep(reminder.about);
        if (input.until <= day) throw invalid('until', 'too-early', { date: addDays(day, 1) });
        if (input.until > addDays(day, days)) throw rejected('reminders.faults.sleepsTooLong', { count: days });
        repository.answer(unit, reminder, input.until);
      }),
    ),
    restore: os.restore.handler(({ input }) => answer(input.key, repository.restore)),
    news: os.news.handler(() => {
      const { db } = store();
      const told = repository.told(db);
      const fresh = repository.settings(db).notices.on
        ? all().filter(({ key, putAway }) => putAway === null && !told.has(key))
        : [];
      return { keys: fresh.map(({ key }) => key), counts: countsOf(fresh) };
    }),
    told: os.told.handler(({ input }) => {
      const known = new Set(all().map(({ key }) => key));
      const keys = input.keys.filter((key) => known.has(key));
      // What was settled while the notice was being shown needs no memory.
      if (keys.length > 0)
        store().change((unit) => {
          repository.markTold(unit, keys);
          repository.forgetOthers(unit, known);
        });
      return { ok: true as const };
    }),
    settings: {
      get: os.settings.get.handler(() => repository.settings(store().db)),
      set: os.settings.set.handler(({ input }) => {
        for (const name of ['dueSoon', 'contract', 'certificate', 'review'] as const) {
          const { days } = input.settings[name];
          if (new Set(days).size < days.length) throw invalid(`settings.${name}.days`, 'twice');
        }
        store().change((unit) => {
          repository.saveSettings(unit, input.settings);
        });
        return repository.settings(store().db);
      }),
    },
    calendarFile: os.calendarFile.handler(() => {
      const open = store();
      const day = today(open);
      const text = calendarFile(openMatters(open, day), upkeepOf(open.db), open.clock.now(), t);
      return new File([text], `deadlines-${day}.ics`, { type: 'text/calendar' });
    }),
    handover: os.handover.handler(async ({ input, signal }) => {
      const facts = handoverFacts(store(), input.preparedFor, t);
      const { bytes } = await pdf.render(handoverSheet(facts, t), { ...(signal && { signal }) });
      return new File([Uint8Array.from(bytes)], `handover-${facts.today}.pdf`, { type: 'application/pdf' });
    }),
  };
}
