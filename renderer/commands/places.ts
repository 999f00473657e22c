import {
  IconAddressBook,
  IconAlertSquareRounded,
  IconBuildingCommunity,
  IconCookie,
  IconFileCertificate,
  IconFiles,
  IconHandStop,
  IconInbox,
  IconListDetails,
  IconMessageExclamation,
  IconNotebook,
  IconPlaneDeparture,
  IconReport,
  IconServer,
  IconShieldLock,
  IconShieldX,
  IconSpeakerphone,
  type Icon,
} from '@tabler/icons-react';
import type { RecordKind } from '../../shared/contract/core/record.ts';

/** The registers as they stand in an address: `/registers/activities`. */
export const REGISTERS = [
  'activities',
  'processors',
  'transfers',
  'systems',
  'notices',
  'findings',
  'measures',
  'cookies',
  'consents',
  'references',
] as const;
export type RegisterName = (typeof REGISTERS)[number];

const REGISTER_OF: Partial<Readonly<Record<RecordKind, RegisterName>>> = {
  activity: 'activities',
  processor: 'processors',
  transfer: 'transfers',
  system: 'systems',
  notice: 'notices',
  finding: 'findings',
  measure: 'measures',
  cookie: 'cookies',
  consent: 'consents',
  document: 'references',
};

export const KIND_ICON: Readonly<Record<RecordKind, Icon>> = {
  organisation: IconBuildingCommunity,
  establishment: IconBuildingCommunity,
  channel: IconAddressBook,
  activity: IconNotebook,
  processor: IconListDetails,
  transfer: IconPlaneDeparture,
  system: IconServer,
  measure: IconShieldLock,
  notice: IconSpeakerphone,
  cookie: IconCookie,
  consent: IconHandStop,
  document: IconFileCertificate,
  finding: IconAlertSquareRounded,
  request: IconInbox,
  complaint: IconMessageExclamation,
  breach: IconShieldX,
};

export const REGISTER_ICON: Readonly<Record<RegisterName, Icon>> = {
  activities: KIND_ICON.activity,
  processors: KIND_ICON.processor,
  transfers: KIND_ICON.transfer,
  systems: KIND_ICON.system,
  notices: KIND_ICON.notice,
  findings: KIND_ICON.finding,
  measures: KIND_ICON.measure,
  cookies: KIND_ICON.cookie,
  consents: KIND_ICON.consent,
  references: KIND_ICON.document,
};

export const DOCUMENTS_ICON = IconFiles;
export const PAPERS_ICON = IconReport;

/** Where a record is shown, as link properties: `<Link {...placeOf('request', id)} />`. */
export function placeOf(kind: RecordKind, id: string) {
  const register = REGISTER_OF[kind];
  if (register !== undefined) return { to: '/registers/$register/$id', params: { register, id } } as const;
  if (kind === 'request') return { to: '/requests/$id', params: { id } } as const;
  if (kind === 'complaint') return { to: '/complaints/$id', params: { id } } as const;
  if (kind === 'breach') return { to: '/breaches/$id', params: { id } } as const;
  return { to: '/settings/$section', params: { section: 'organisation' } } as const;
}
