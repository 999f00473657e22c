import { z } from 'zod';
import { isHolidayRegion } from '../../deadlines/calendar/regions.ts';
import { AUTHORITY_IDS } from '../../reference/authorities.ts';
import { LAW_IDS } from '../../reference/laws.ts';
import { Country, Email, Id, line, text } from '../primitives.ts';
import { register } from './record.ts';

const Contact = z.strictObject({ name: text(200), email: Email, phone: text(60), address: text(500) });

/** Who the controller is: Art. 30(1)(a). There is exactly one in a vault. */
export const OrganisationFields = z.strictObject({
  name: line(200),
  legalForm: text(200),
  registrationNumber: text(100),
  law: text(300),
  website: text(300),
  email: Email,
  phone: text(60),
  /** Nothing here means: none named, which is itself a finding. */
  dpo: Contact,
  representative: Contact,
  leadAuthority: z.enum(AUTHORITY_IDS),
  notes: text(4000),
});
export type OrganisationFields = z.infer<typeof OrganisationFields>;

/** An office that answers requests: it decides the holiday calendar and today's date. */
export const EstablishmentFields = z.strictObject({
  name: line(200),
  tradingName: text(200),
  addressLines: z.array(line(200)).max(8),
  country: Country,
  main: z.boolean(),
  law: z.enum(LAW_IDS),
  holidayRegion: z.string().max(20, { abort: true }).refine(isHolidayRegion, 'region'),
  timezone: line(60).refine(isTimezone, 'timezone'),
  authority: z.enum(AUTHORITY_IDS),
  role: text(1000),
  notes: text(4000),
});
export type EstablishmentFields = z.infer<typeof EstablishmentFields>;

/** Where people reach the controller. */
export const ChannelFields = z.strictObject({
  name: line(200),
  kind: z.enum(['email', 'phone', 'post', 'web', 'other']),
  address: line(500),
  uses: z.array(line(300)).max(20),
  establishmentIds: z.array(Id).max(20),
  notes: text(4000),
});
export type ChannelFields = z.infer<typeof ChannelFields>;

/** `Intl` decides, so that a zone accepted here can always be computed with. */
export function isTimezone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

export const organisation = register(OrganisationFields, OrganisationFields);
export const establishments = register(EstablishmentFields, EstablishmentFields);
export const channels = register(ChannelFields, ChannelFields);
