import { AUTHORITIES, type AuthorityId, isAuthorityId } from '../reference/authorities.ts';
import { EEA } from '../reference/eea.ts';
import type { LawId } from '../reference/laws.ts';

export type RouteFacts = {
  readonly laws: readonly LawId[];
  readonly answeringAuthority: AuthorityId;
  readonly leadAuthority: AuthorityId | undefined;
  /** Where the person lives; empty when unknown. */
  readonly residence: string;
  /** The day of the letter. */
  readonly on: string;
};

export type Authority = { readonly id: AuthorityId; readonly contact: string };

export type ComplaintRoutes = {
  readonly eu: readonly Authority[];
  readonly uk: { readonly authority: Authority; readonly toController: boolean } | undefined;
};

/** Section 164A DPA 2018 (complaint to the controller) applies from this day: DUAA 2025 s.103. */
const UK_COMPLAINT_TO_CONTROLLER_FROM = '2026-06-19';

/**
 * Where a person may complain: GDPR Art. 77 names the authority that is competent and, when it is another one, that of
 * the person's own EEA residence. UK routes are told only where UK law applies.
 */
export function complaintRoutes(facts: RouteFacts): ComplaintRoutes {
  const eu = new Set<AuthorityId>();
  if (facts.laws.includes('EU_GDPR')) {
    const competent = EEA.has(facts.answeringAuthority) ? facts.answeringAuthority : facts.leadAuthority;
    if (competent !== undefined && EEA.has(competent)) eu.add(competent);
    if (isAuthorityId(facts.residence) && EEA.has(facts.residence)) eu.add(facts.residence);
  }
  return {
    eu: [...eu].map(route),
    uk: facts.laws.includes('UK_GDPR')
      ? { authority: route('GB'), toController: facts.on >= UK_COMPLAINT_TO_CONTROLLER_FROM }
      : undefined,
  };
}

const route = (id: AuthorityId): Authority => ({ id, contact: AUTHORITIES[id].contact });
