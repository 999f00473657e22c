import ical from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Matter } from '../../../shared/domain/reminders.ts';
import type { Upkeep } from '../../../shared/domain/upkeep.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { AUTHORITIES } from '../../../shared/reference/authorities.ts';

type Entry = {
  readonly id: string;
  readonly date: string;
  readonly summary: string;
  readonly description: string;
};

/**
 * Every open date as an all-day entry. A calendar is seen by others and copied elsewhere: it holds the reference and the
 * kind of duty, nothing of the person. The same matter keeps its identifier, so that a later file moves the entry.
 */
export function calendarFile(matters: readonly Matter[], kept: readonly Upkeep[], now: string, t: Translate): string {
  const calendar = ical({
    name: t('reminders.calendar.name'),
    prodId: { company: 'DPO Desk', product: 'Deadlines', language: 'EN' },
  });
  for (const entry of [...matters.flatMap((matter) => dueEntry(matter, t)), ...kept.map((one) => keptEntry(one, t))]) {
    const day = Temporal.PlainDate.from(entry.date);
    calendar.createEvent({
      id: `${entry.id}@dpo-desk`,
      start: day,
      end: day.add({ days: 1 }),
      allDay: true,
      stamp: Temporal.Instant.from(now),
      summary: entry.summary,
      description: entry.description,
    });
  }
  return calendar.toString();
}

function dueEntry(matter: Matter, t: Translate): readonly Entry[] {
  const { kind, recordId, lineId, authority, due } = matter;
  if (due === null) return [];
  const id = [kind, recordId, lineId ?? authority].filter((part) => part !== '').join('-');
  return [{ id, date: due, summary: summaryOf(matter, t), description: t('reminders.calendar.description') }];
}

const keptEntry = ({ about, kind, recordId, part, date, reference }: Upkeep, t: Translate): Entry => ({
  id: [kind, recordId, about, part].join('-'),
  date,
  summary: t(`reminders.calendar.upkeep.${about}`, { reference }),
  description: t('reminders.calendar.keptDescription'),
});

function summaryOf({ kind, reference, line, lines, authority }: Matter, t: Translate): string {
  if (kind === 'complaint') return t('reminders.calendar.complaint', { reference });
  if (kind === 'breach')
    return t('reminders.calendar.breach', {
      reference,
      authority: authority === '' ? '' : AUTHORITIES[authority].name,
    });
  return lines > 1
    ? t('reminders.calendar.requestLine', { reference, line, lines })
    : t('reminders.calendar.request', { reference });
}
