import type { ReportTopic } from '../../contract/core/documents.ts';
import type { ActivityFields, ProcessorFields, TransferFields } from '../../contract/core/registers/index.ts';
import type { LetterWords } from '../../i18n/letters/index.ts';
import { LEGAL_BASIS_ARTICLE } from '../../reference/legal-bases.ts';
import { TRANSFER_MECHANISM_ARTICLE } from '../../reference/transfer-mechanisms.ts';

/** An activity with what hangs on it, as the register has it today. */
export type LinkedActivity = {
  readonly id: string;
  readonly ref: string;
  readonly fields: ActivityFields;
  readonly processors: readonly ProcessorFields[];
  readonly transfers: readonly TransferFields[];
};

export type ProposedLine = {
  readonly id: string;
  readonly activityId: string;
  readonly topic: ReportTopic;
  readonly proposed: string;
};

/**
 * What the register would tell a person about one activity: GDPR Art. 15(1)(a) to (d), (g), (h) and 15(2).
 * Art. 15(1)(a) to (d) are always asked for: where the register says nothing the line is empty, to be written or struck.
 */
export function proposeLines(activity: LinkedActivity, words: LetterWords): ProposedLine[] {
  const always: readonly (readonly [ReportTopic, string])[] = [
    ['purposes', purposes(activity.fields, words)],
    ['categories', categories(activity.fields, words)],
    ['recipients', recipients(activity, words)],
    ['retention', retention(activity.fields, words)],
  ];
  const whereItApplies: readonly (readonly [ReportTopic, string])[] = [
    ['transfers', transfers(activity.transfers, words)],
    ['source', source(activity.fields)],
  ];
  const automated = automatedDecision(activity.fields, words);
  const lines = [
    ...always,
    ...whereItApplies.filter(([, text]) => text !== ''),
    ['automated-decision', automated] as const,
  ];
  return lines.map(([topic, proposed]) => ({
    id: `${activity.id}:${topic}`,
    activityId: activity.id,
    topic,
    proposed,
  }));
}

/** Art. 15(1)(a); the basis is told with it, so that the person can judge which rights they have. */
function purposes(fields: ActivityFields, { t }: LetterWords): string {
  return sentence(
    fields.purposes.map((purpose) =>
      purpose.basis === 'undetermined'
        ? t('report.propose.purposeNoBasis', { text: purpose.text })
        : t('report.propose.purpose', {
            text: purpose.text,
            basis: t(`basis.${purpose.basis}`),
            article: LEGAL_BASIS_ARTICLE[purpose.basis],
          }),
    ),
  );
}

/** Art. 15(1)(b). */
function categories(fields: ActivityFields, { t }: LetterWords): string {
  return sentence(
    fields.dataCategories.map((category) =>
      category.items.length === 0
        ? category.name
        : t('report.propose.category', { name: category.name, items: category.items.join(', ') }),
    ),
  );
}

/** Art. 15(1)(c): named recipients first (CJEU C-154/21), processors by their names. */
function recipients({ fields, processors }: LinkedActivity, { t }: LetterWords): string {
  const named = fields.recipients.map((recipient) =>
    recipient.purpose === ''
      ? recipient.name
      : t('report.propose.recipientFor', { name: recipient.name, purpose: recipient.purpose }),
  );
  const serving = processors.map((processor) =>
    processor.services === ''
      ? processor.name
      : t('report.propose.recipientFor', { name: processor.name, purpose: processor.services }),
  );
  return sentence([...new Set([...named, ...serving])]);
}

/** Art. 15(1)(d); categories kept equally long are told together. */
function retention(fields: ActivityFields, { t }: LetterWords): string {
  const byPeriod = new Map<string, string[]>();
  for (const { name, retention: period } of fields.dataCategories)
    if (period !== '') byPeriod.set(period, [...(byPeriod.get(period) ?? []), name]);
  return sentence(
    [...byPeriod].map(([period, names]) =>
      t('report.propose.retention', { name: names.join(', '), retention: period }),
    ),
  );
}

/** Art. 15(1)(c) and 15(2): where to, and the safeguard. What the register does not name stands in brackets, to be filled in. */
function transfers(list: readonly TransferFields[], { t, country: nameOf }: LetterWords): string {
  return sentence(
    list.map((transfer) => {
      if (transfer.mechanism === 'not-a-transfer') return '';
      const importer = transfer.importer === '' ? t('report.blank.recipient') : transfer.importer;
      const country = transfer.country === '' ? t('report.blank.country') : nameOf(transfer.country);
      const safeguard =
        transfer.mechanism === 'undetermined'
          ? t('report.blank.safeguard')
          : t('report.propose.safeguard', {
              mechanism: t(`mechanism.${transfer.mechanism}`),
              article: TRANSFER_MECHANISM_ARTICLE[transfer.mechanism],
            });
      return t('report.propose.transfer', { importer, country, safeguard });
    }),
  );
}

/** Art. 15(1)(g): only where the data did not come from the person. */
function source(fields: ActivityFields): string {
  return sentence(fields.sources.filter((origin) => origin.kind !== 'data-subject').map((origin) => origin.name));
}

/** Art. 15(1)(h). Where the register is unclear the line stays empty: nobody should be told "none" by default. */
function automatedDecision({ automatedDecision: decision }: ActivityFields, { t }: LetterWords): string {
  if (decision.exists === 'no') return t('report.propose.automatedNone');
  if (decision.exists === 'unclear' || decision.logic === '') return '';
  return decision.consequences === ''
    ? t('report.propose.automatedShort', { logic: decision.logic })
    : t('report.propose.automated', decision);
}

/** Parts as one line of text: `a; b; c.` */
function sentence(parts: readonly string[]): string {
  const said = parts.map((part) => part.trim().replace(/[.;]+$/, '')).filter((part) => part !== '');
  return said.length === 0 ? '' : `${said.join('; ')}.`;
}
