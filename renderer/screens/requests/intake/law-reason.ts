import type { Translate } from '../../../../shared/i18n/index.ts';

const REASONS = [
  'answering-in-eea',
  'answering-in-uk',
  'establishment-in-eea',
  'establishment-in-uk',
  'subject-in-eea',
  'subject-in-uk',
  'further-answering',
  'further-subject',
  'none-of-these',
] as const;

/** Why the law is proposed, in words. */
export function reasonWords(t: Translate, reasons: readonly string[]): string {
  return REASONS.filter((reason) => reasons.includes(reason))
    .map((reason) => t(`requests.lawReason.${reason}`))
    .join(' ');
}

/** Whether a reason consists of proposed sentences alone: it may follow the facts then. The DPO's own words stay. */
export function isProposedReason(t: Translate, text: string): boolean {
  const rest = REASONS.reduce((left, reason) => left.replace(t(`requests.lawReason.${reason}`), ''), text);
  return text !== '' && rest.trim() === '';
}
