import { EEA } from '../reference/eea.ts';
import { FURTHER_LAWS, type FurtherLawId, type LawId } from '../reference/laws.ts';

export type LawFacts = {
  /** Country of the establishment that answers. */
  readonly answering: string;
  /** Countries of all establishments of the controller. */
  readonly establishments: readonly string[];
  /** Where the person lives; empty when unknown. */
  readonly subject: string;
  /** Laws switched on beside the two GDPRs. */
  readonly furtherLaws?: readonly FurtherLawId[];
};

export type LawReason =
  | 'answering-in-eea'
  | 'answering-in-uk'
  | 'establishment-in-eea'
  | 'establishment-in-uk'
  | 'subject-in-eea'
  | 'subject-in-uk'
  | 'further-answering'
  | 'further-subject'
  | 'none-of-these';

/** Proposed by country alone; a law for one state, for certain bodies or one repealed is chosen by the DPO. */
const BY_COUNTRY: ReadonlySet<FurtherLawId> = new Set(['CH_FADP', 'BR_LGPD']);

export type LawProposal = { readonly laws: readonly LawId[]; readonly reasons: readonly LawReason[] };

/**
 * Which law to propose for a request; the DPO confirms it.
 * GDPR Art. 3(1) looks at establishments, Art. 3(2) at where the person is; UK GDPR Art. 3 does the same for the UK.
 * Where both may apply both are kept: the earlier date governs.
 */
export function proposeLaws(facts: LawFacts): LawProposal {
  const reasons: LawReason[] = [];
  const inUk = (country: string) => country === 'GB';
  const inEea = (country: string) => EEA.has(country);

  if (inEea(facts.answering)) reasons.push('answering-in-eea');
  else if (facts.establishments.some(inEea)) reasons.push('establishment-in-eea');
  else if (inEea(facts.subject)) reasons.push('subject-in-eea');

  if (inUk(facts.answering)) reasons.push('answering-in-uk');
  else if (inUk(facts.subject)) reasons.push(facts.establishments.some(inUk) ? 'establishment-in-uk' : 'subject-in-uk');

  const laws: LawId[] = [];
  if (reasons.some((reason) => reason.endsWith('-eea'))) laws.push('EU_GDPR');
  if (reasons.some((reason) => reason.endsWith('-uk'))) laws.push('UK_GDPR');
  for (const law of facts.furtherLaws ?? []) {
    if (!BY_COUNTRY.has(law)) continue;
    const { country } = FURTHER_LAWS[law];
    if (facts.answering === country) reasons.push('further-answering');
    else if (facts.subject === country) reasons.push('further-subject');
    else continue;
    laws.push(law);
  }
  // Where no law the app knows is near, the GDPR's duties are the safer ones to keep.
  return laws.length === 0
    ? { laws: ['EU_GDPR'], reasons: ['none-of-these'] }
    : { laws, reasons: [...new Set(reasons)] };
}
