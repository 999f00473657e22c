import { Temporal } from 'temporal-polyfill';
import type { BreachClock, LocalMoment } from '../contract/core/breaches.ts';

/** The first of two equal times, when clocks go back: the earlier start is the safe one. */
export const instantOf = ({ local, timezone }: LocalMoment): Temporal.Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(timezone, { disambiguation: 'earlier' }).toInstant();

export const isLater = (one: LocalMoment, other: LocalMoment): boolean =>
  Temporal.Instant.compare(instantOf(one), instantOf(other)) > 0;

/** After the legal end, to the second: the end itself is still in time. */
export const isLate = (sent: LocalMoment, clock: Pick<BreachClock, 'legalEnd'>): boolean =>
  Temporal.Instant.compare(instantOf(sent), Temporal.Instant.from(clock.legalEnd)) > 0;
