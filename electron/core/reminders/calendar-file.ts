import ical from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Matter } from '../../../shared/domain/reminders.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { AUTHORITIES } from '../../../shared/reference/authorities.ts';

/**
 * Every open date as an all-day entry. A calendar is seen by others and copied elsewhere: it holds the reference and the
 * kind of duty, nothing of the person. The same matter keeps its identifier, so that a later file moves the entry.
 */
export function calendarFile(matters: readonly Matter[], now: string, t: Translate): string {
  const calendar = ical({
    name: t('reminders.calendar.name'),
    prodId: { company: 'DPO Desk', product: 'Deadlines', language: 'EN' },
  });
  for (const matter of matters) {
    if (matter.due === null) continue;
    calendar.createEvent({
      id: `${[matter.kind, matter.recordId, matter.lineId ?? matter.authority].filter((part) => part !== '').join('-')}@dpo-desk`,
      start: Temporal.PlainDate.from(matter.due),
      end: Temporal.PlainDate.from(matter.due).add({ days: 1 }),
      allDay: true,
      stamp: Temporal.Instant.from(now),
      summary: summaryOf(matter, t),
      description: t('reminders.calendar.description'),
    });
  }
  return calendar.toString();
}

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
