import type { ReportTopic } from '../../contract/core/documents.ts';
import type { ActivityFields, ProcessorFields, TransferFields } from '../../contract/core/registers/index.ts';
import type { Id } from '../../contract/primitives.ts';
import type { LetterWords } from '../../i18n/letters/index.ts';
import { LEGAL_BASIS_ARTICLE } from '../../reference/legal-bases.ts';
import { TRANSFER_MECHANISM_ARTICLE } from '../../reference/transfer-mechanisms.ts';
import { gathered, type Said } from './gather.ts';
import { recipientSaid } from './recipients.ts';

/** An activity with what hangs on it, as the register has it today. */
export type LinkedActivity = {
  readonly id: Id;
  readonly ref: string;
  readonly fields: ActivityFields;
  /** `former`: put away in the register; it may still hold data. */
  readonly processors: readonly { readonly fields: ProcessorFields; readonly former: boolean }[];
  readonly transfers: readonly TransferFields[];
};

export type ProposedLine = {
  readonly id: string;
  readonly origin: 'register' | 'case';
  readonly activityIds: readonly Id[];
  readonly topic: ReportTopic;
  readonly proposed: string;
};

/**
 * What the register would tell a person about the linked activities: GDPR Art. 15(1)(a) to (d), (g), (h) and 15(2). What
 * several activities have in common is one line that names them. Art. 15(1)(a) to (d) are always asked for: where the
 * register says nothing of an activity there is an empty line, to be written or struck.
 */
export function proposeLines(
  activities: readonly LinkedActivity[],
  words: LetterWords,
  today: string,
): readonly ProposedLine[] {
  return [
    ...gathered('purposes', activities, ({ fields }) => purposes(fields, words), words, 'always'),
    ...gathered('categories', activities, ({ fields }) => categories(fields, words), words, 'always'),
    ...gathered('recipients', activities, (one) => recipientSaid(one, words, today), words, 'always'),
    ...gathered('transfers', activities, ({ transfers: list }) => transfers(list, words), words),
    ...gathered('retention', activities, ({ fields }) => retention(fields, words), words, 'always'),
    ...gathered('source', activities, ({ fields }) => sources(fields), words),
    ...gathered('automated-decision', activities, ({ fields }) => automatedDecision(fields, words), words, 'always'),
  ];
}

const whole = (text: string): Said => ({ key: text, parts: [text], say: () => text });

/** Art. 15(1)(a); the basis is told with it, so that the person can judge which rights they have. */
const purposes = (fields: ActivityFields, { t, cite }: LetterWords): Said[] =>
  fields.purposes.map(({ text, basis }) =>
    whole(
      basis === 'undetermined'
        ? t('report.propose.purposeNoBasis', { text: bare(text) })
        : t('report.propose.purpose', {
            text: bare(text),
            basis: t(`basis.${basis}`),
            article: cite(LEGAL_BASIS_ARTICLE[basis]),
          }),
    ),
  );

/** Art. 15(1)(b). */
const categories = (fields: ActivityFields, { t }: LetterWords): Said[] =>
  fields.dataCategories.map(({ name, items }) => ({
    key: name,
    parts: items,
    say: (all) => (all.length === 0 ? name : t('report.propose.category', { name, items: all.join(', ') })),
  }));

/** Art. 15(1)(d); categories kept equally long are told together. */
const retention = (fields: ActivityFields, { t }: LetterWords): Said[] =>
  fields.dataCategories
    .filter((category) => category.retention !== '')
    .map((category) => ({
      key: category.retention,
      parts: [category.name],
      say: (names) => t('report.propose.retention', { name: names.join(', '), retention: category.retention }),
    }));

/** Art. 15(1)(c) and 15(2): where to, and the safeguard. What the register does not name stands in brackets, to be filled in. */
const transfers = (list: readonly TransferFields[], { t, cite, country: nameOf }: LetterWords): Said[] =>
  list.flatMap((transfer) => {
    if (transfer.mechanism === 'not-a-transfer') return [];
    const importer = transfer.importer === '' ? t('report.blank.recipient') : transfer.importer;
    const country = transfer.country === '' ? t('report.blank.country') : nameOf(transfer.country);
    const safeguard =
      transfer.mechanism === 'undetermined'
        ? t('report.blank.safeguard')
        : t('report.propose.safeguard', {
            mechanism: t(`mechanism.${transfer.mechanism}`),
            article: cite(TRANSFER_MECHANISM_ARTICLE[transfer.mechanism]),
          });
    return [whole(t('report.propose.transfer', { importer, country, safeguard }))];
  });

/** Art. 15(1)(g): only where the data did not come from the person. */
const sources = (fields: ActivityFields): Said[] =>
  fields.sources.filter((origin) => origin.kind !== 'data-subject').map((origin) => whole(origin.name));

/** Art. 15(1)(h). Where the register is unclear the line stays empty: nobody should be told "none" by default. */
function automatedDecision({ automatedDecision: decision }: ActivityFields, { t }: LetterWords): Said[] {
  if (decision.exists === 'no') return [whole(t('report.propose.automatedNone'))];
  if (decision.exists === 'unclear' || decision.logic === '') return [];
  return [
    whole(
      decision.consequences === ''
        ? t('report.propose.automatedShort', { logic: decision.logic })
        : t('report.propose.automated', decision),
    ),
  ];
}

const bare = (text: string): string => text.trim().replace(/[.;]+$/, '');
