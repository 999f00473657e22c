import type { LetterWords } from '../../i18n/letters/index.ts';
import type { Said } from './gather.ts';
import type { LinkedActivity } from './propose.ts';

type Recipient = {
  readonly name: string;
  readonly purpose: string;
  /** Known by name, or only as a kind of recipients (CJEU C-154/21). */
  readonly named: boolean;
  /** The day it ended, empty where that is not known; undefined while it receives data. */
  readonly until: string | undefined;
};

/** Art. 15(1)(c): recipients and processors by their names, those of the past as such. */
export const recipientSaid = (activity: LinkedActivity, words: LetterWords, today: string): Said[] =>
  recipientsOf(activity, today).map((recipient) => ({
    // One that still receives data for one activity and once did for another is told twice: both are true.
    key: `${recipient.name}${recipient.until === undefined ? '' : ` until ${recipient.until}`}`,
    parts: [recipient.purpose],
    say: (purposes) => sayRecipient(recipient, purposes, words),
  }));

function recipientsOf({ fields, processors }: LinkedActivity, today: string): Recipient[] {
  const over = fields.status === 'ended' ? '' : undefined;
  return [
    ...fields.recipients.map(({ name, purpose, named, kind, until }) => ({
      name,
      purpose,
      named: named || kind === 'internal',
      until: until !== '' && until < today ? until : over,
    })),
    ...processors.map(({ fields: { name, services, identified }, former }) => ({
      name,
      purpose: services,
      named: identified,
      until: former ? '' : over,
    })),
  ];
}

function sayRecipient({ name, named, until }: Recipient, purposes: readonly string[], words: LetterWords): string {
  const { t, day } = words;
  const who = named ? name : `${name} ${t('report.blank.unnamed')}`;
  const recipient =
    purposes.length === 0 ? who : t('report.propose.recipientFor', { name: who, purpose: purposes.join('; ') });
  if (until === undefined) return recipient;
  return until === '' ? t('access.formerNoDate', { recipient }) : t('access.former', { recipient, date: day(until) });
}
