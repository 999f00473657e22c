import type { Notification } from '../../../../shared/contract/core/breaches.ts';
import type { LetterDraft } from '../../../../shared/contract/core/letters.ts';
import type { Block } from '../pdf/model.ts';
import { heading, type Letter, paragraph, paragraphs, type SheetFacts } from './frame.ts';

type Draft = Extract<LetterDraft, { readonly kind: 'breach' }>;

export type BreachTold = {
  readonly aware: string;
  /** First notices to authorities: the people hear that they are not left alone with it. */
  readonly notified: readonly Pick<Notification, 'authority' | 'sent'>[];
};

/** Art. 34(2): the nature of the breach in clear and plain words, and the content of Art. 33(3)(b) to (d). */
export function breachNotice(draft: Draft, { aware, notified }: BreachTold, facts: SheetFacts): Letter {
  const { wording } = facts;
  const byName = draft.to === 'persons' && draft.name !== '';
  const part = (title: string, words: string, more: readonly Block[] = []): Block[] =>
    words === '' && more.length === 0 ? [] : [heading(title), ...paragraphs(words), ...more];
  return {
    kind: 'breach-notice',
    to: byName
      ? { name: draft.name, lines: draft.addressLines }
      : { name: wording.t(`breachNotice.to.${draft.to}`), lines: [] },
    ...(draft.to === 'public' && { open: true }),
    ...(!byName && { salutation: wording.t('breachNotice.salutation') }),
    blocks: [
      paragraph(wording.t(`breachNotice.lead.${draft.to}`)),
      ...part(wording.t('breachNotice.happened.heading'), draft.happened, [
        paragraph(wording.t('breachNotice.happened.aware', { date: wording.day(aware) })),
      ]),
      ...part(wording.t('breachNotice.data.heading'), draft.data),
      ...part(wording.t('breachNotice.consequences.heading'), draft.consequences),
      ...part(
        wording.t('breachNotice.measures.heading'),
        draft.measures,
        notified.map(({ authority, sent }) =>
          paragraph(
            wording.t('breachNotice.measures.authority', {
              authority: wording.authority(authority),
              date: wording.day(sent.local.slice(0, 10)),
            }),
          ),
        ),
      ),
      ...part(wording.t('breachNotice.advice.heading'), draft.advice),
      ...contactBlocks(facts),
    ],
  };
}

/** Art. 33(3)(b): the officer, or another point where more can be learned. */
function contactBlocks({ organisation, reference, wording }: SheetFacts): Block[] {
  if (organisation === undefined) return [];
  const { dpo } = organisation;
  const officer = dpo.email !== '' || dpo.phone !== '';
  const ways = officer ? [dpo.name, dpo.email, dpo.phone] : [organisation.email, organisation.phone];
  const contact = ways.filter((way) => way !== '').join(', ');
  if (contact === '') return [];
  return [
    heading(wording.t('breachNotice.contact.heading')),
    paragraph(
      `${wording.t(officer ? 'breachNotice.contact.officer' : 'breachNotice.contact.office', { contact })} ${wording.t('breachNotice.contact.reference', { reference })}`,
    ),
  ];
}
