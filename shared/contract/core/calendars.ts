import { z } from 'zod';
import { FURTHER_LAW_IDS, LAW_IDS } from '../../reference/laws.ts';
import { RIGHTS } from '../../reference/rights.ts';
import { procedure } from '../errors.ts';
import { Id, IsoDate, line, Sha256, Version } from '../primitives.ts';
import { EstablishmentFields } from './organisation.ts';

/** Days an office has added to the public holidays of its region, or taken out, each with its name or reason. */
export const OwnDays = z.strictObject({
  add: z.array(z.strictObject({ date: IsoDate, name: line(120), reason: line(500) })).max(200),
  remove: z.array(z.strictObject({ date: IsoDate, reason: line(500) })).max(200),
});
export type OwnDays = z.infer<typeof OwnDays>;

export const OwnCalendarEntry = z.strictObject({
  establishmentId: Id,
  /** Counts up with each change; 0 while the public calendar stands as it is. */
  version: z.int(),
  holidayRegion: z.string(),
  /** What a date reckoned now would be stored with. */
  calendarVersion: z.string(),
  days: OwnDays,
});
export type OwnCalendarEntry = z.infer<typeof OwnCalendarEntry>;

/** A date of an open line that a change of the calendar would move. */
export const CalendarMove = z.strictObject({
  requestId: Id,
  reference: z.string(),
  who: z.string(),
  lineId: Id,
  right: z.enum(RIGHTS),
  law: z.enum(LAW_IDS),
  what: z.enum(['due', 'strict', 'last-extension-notice', 'last-refusal', 'confirmation']),
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export type CalendarMove = z.infer<typeof CalendarMove>;

/** The day an open complaint is to be acknowledged by, moved. */
export const ComplaintMove = z.strictObject({
  complaintId: Id,
  reference: z.string(),
  who: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export type ComplaintMove = z.infer<typeof ComplaintMove>;

/** Everything a change would move; `confirm` names exactly this, so that nothing else is confirmed with it. */
export const CalendarEffect = z.strictObject({
  moves: z.array(CalendarMove),
  complaints: z.array(ComplaintMove),
  confirm: Sha256,
});
export type CalendarEffect = z.infer<typeof CalendarEffect>;

const change = { establishmentId: Id, version: z.int().min(0).max(1_000_000), days: OwnDays };
const office = { id: Id, version: Version, fields: EstablishmentFields };

export const calendars = {
  get: procedure.input(z.strictObject({ establishmentId: Id })).output(OwnCalendarEntry),
  /** Which open lines of which cases would move; nothing is stored. */
  effect: procedure.input(z.strictObject(change)).output(CalendarEffect),
  /** Saves and moves them, if they are still the moves the DPO has seen: `confirm` is what `effect` answered. */
  save: procedure.input(z.strictObject({ ...change, confirm: Sha256 })).output(OwnCalendarEntry),
  /** The same for an office entered differently: another region, law or country has other holidays. */
  officeEffect: procedure.input(z.strictObject(office)).output(CalendarEffect),
  saveOffice: procedure.input(z.strictObject({ ...office, confirm: Sha256 })).output(OwnCalendarEntry),
};

/** How the DPO wants the work planned, kept in the vault. */
export const CaseworkSettings = z.strictObject({
  /** Our own aim in days from receipt, beside the date of the law; null for none. */
  internalTargetDays: z.int().min(1).max(90).nullable(),
  /** Laws beyond the two GDPRs that are offered for new cases; a case keeps its own. */
  furtherLaws: z.array(z.enum(FURTHER_LAW_IDS)).max(FURTHER_LAW_IDS.length),
  /** How long a case file is kept once the case is closed; the person is told. */
  caseFileYears: z.int().min(1).max(30).default(3),
});
export type CaseworkSettings = z.infer<typeof CaseworkSettings>;

export const caseworkSettings = {
  get: procedure.output(CaseworkSettings),
  set: procedure.input(CaseworkSettings).output(CaseworkSettings),
};
