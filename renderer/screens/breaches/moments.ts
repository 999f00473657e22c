import type { BreachClock, LocalMoment } from '../../../shared/contract/core/breaches.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { longDay, shortDay } from '../../components/dates.ts';
import type { Tone } from '../../components/state-badge.tsx';
import { URGENCY_TONE } from '../../components/due.tsx';

const SECONDS_IN_MINUTE = 60;
const MINUTES_IN_HOUR = 60;

/** `Mon 16 Nov 2026, 09:17`, of a wall-clock time or of a moment with its offset. */
export const dayAndTime = (iso: string): string => `${longDay(iso)}, ${iso.slice(11, 16)}`;

/** A moment of the clock's own reckoning, with its offset from UTC: `Thu 19 Nov 2026, 09:17 (+01:00)`. */
export const withOffset = (t: Translate, iso: string): string =>
  t('breaches.moment', { moment: dayAndTime(iso), zone: iso.slice(16) });

/** `16 Nov 2026, 09:17`: for lists, where room is short. */
export const shortMoment = (local: string): string => `${shortDay(local)}, ${local.slice(11, 16)}`;

/** A typed moment with the place it was read at. */
export const withZone = (t: Translate, { local, timezone }: LocalMoment): string =>
  t('breaches.moment', { moment: dayAndTime(local), zone: timezone });

/** What is left of the 72 hours, or how long they have been over. */
export function countdown(t: Translate, seconds: number): string {
  const all = Math.floor(Math.abs(seconds) / SECONDS_IN_MINUTE);
  const parts = { hours: Math.floor(all / MINUTES_IN_HOUR), minutes: all % MINUTES_IN_HOUR };
  return seconds < 0 ? t('breaches.countdown.late', parts) : t('breaches.countdown.left', parts);
}

/** What is left of a running clock: first to the exact 72 hours, then to the law's own end. */
export function clockLeft(
  t: Translate,
  { state, secondsToExact, secondsToEnd }: Pick<BreachClock, 'state' | 'secondsToExact' | 'secondsToEnd'>,
): string {
  if (state === 'overdue') return countdown(t, secondsToEnd);
  if (secondsToExact >= 0) return countdown(t, secondsToExact);
  return t('breaches.countdown.toLegalEnd', { minutes: Math.floor(secondsToEnd / SECONDS_IN_MINUTE) });
}

/** A clock that still runs, or was missed, goes by its urgency; any other is done with. */
export const clockTone = ({ state, urgency }: Pick<BreachClock, 'state' | 'urgency'>): Tone =>
  state === 'running' || state === 'overdue' ? URGENCY_TONE[urgency] : 'done';
