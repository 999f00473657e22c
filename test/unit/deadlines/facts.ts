import { Temporal } from 'temporal-polyfill/implementation';
import {
  computeDeadline,
  type Deadline,
  type DeadlineEvent,
  type DeadlineInput,
  type RegimeId,
} from '../../../shared/deadlines/index.ts';

export const day = (text: string) => Temporal.PlainDate.from(text);

export const pause = (date: string, reason: string): DeadlineEvent => ({ type: 'pause', date, reason });
export const resume = (date: string, reason: string): DeadlineEvent => ({ type: 'resume', date, reason });
export const extend = (date: string): DeadlineEvent => ({ type: 'extend', date, reason: 'complexity' });
/** A question and its answer. */
export const asked = (reason: string, from: string, to: string) => [pause(from, reason), resume(to, reason)];

const HOME: Readonly<Record<RegimeId, string>> = {
  EU_GDPR: 'MT',
  EU_ART14_NOTICE: 'MT',
  EU_BREACH_72H: 'MT',
  MT_CAP440: 'MT',
  UK_GDPR: 'GB-ENG',
  UK_DPA_PART3: 'GB-ENG',
  UK_COMPLAINT_ACK: 'GB-ENG',
  UK_BREACH_72H: 'GB-ENG',
  CH_FADP: 'CH-ZH',
  BR_LGPD: 'BR',
  US_CA_CCPA: 'US-CA',
  US_CA_CCPA_ACK: 'US-CA',
};

/** The deadline of a request received at home: Malta for the EU, England for the UK. */
export function deadline(
  regime: RegimeId,
  received: string,
  events: readonly DeadlineEvent[] = [],
  more: Partial<DeadlineInput> = {},
): Deadline {
  return computeDeadline({ regime, received, events, holidayRegion: HOME[regime], ...more });
}

export const rulesOf = ({ steps }: Deadline) => steps.map(({ rule }) => rule);
