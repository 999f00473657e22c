import type { RecipientNotice } from '../../../../shared/contract/core/casework.ts';
import { tellsRecipients } from '../../../../shared/domain/outcome.ts';
import type { Right } from '../../../../shared/reference/rights.ts';
import { rejected } from '../../fault.ts';
import type { CaseLine } from '../../requests/case.ts';
import { contactOf, factsBlock, heading, type Letter, type LetterFacts, paragraph } from './frame.ts';

type Told = 'rectification' | 'erasure' | 'restriction';
const isTold = (right: Right): right is Told =>
  right === 'rectification' || right === 'erasure' || right === 'restriction';

/**
 * Art. 19: a recipient hears what became of the data it received; one that processes for us is instructed (Art. 28(3)(a)).
 * The letter says no more of the person than the recipient needs to find them.
 */
export function recipientNotice(
  notice: RecipientNotice,
  line: CaseLine,
  change: string,
  processor: boolean,
  facts: LetterFacts,
): Letter {
  const { right, closing } = line;
  if (!isTold(right) || closing === null || !tellsRecipients(right, closing.outcome))
    throw rejected('casework.faults.nothingToTell');
  const { request, reference, wording } = facts;
  const person = request.intake.dataSubject ?? request.intake.requester;
  const contact = contactOf(facts);
  const asks = processor ? 'recipient.instruct' : 'recipient.ask';
  return {
    kind: 'recipient-notice',
    to: { name: notice.recipient, lines: [] },
    salutation: wording.t('recipient.salutation'),
    blocks: [
      paragraph(wording.t(`recipient.${closing.outcome === 'granted' ? 'lead' : 'leadPart'}.${right}`)),
      factsBlock(wording.t('recipient.facts.summary'), [
        { label: wording.t('recipient.facts.person'), value: person.name },
        ...(person.reference === '' ? [] : [{ label: wording.t('recipient.facts.known'), value: person.reference }]),
        ...(change === '' ? [] : [{ label: wording.t('recipient.facts.what'), value: change }]),
        { label: wording.t('recipient.facts.on'), value: wording.day(closing.on) },
      ]),
      heading(wording.t('recipient.ask.heading')),
      paragraph(wording.t(`${asks}.${right}`)),
      paragraph(wording.t(`${asks}.onward`)),
      ...(contact === '' ? [] : [paragraph(wording.t('recipient.confirm', { contact, reference }))]),
      paragraph(wording.t('recipient.onlyForThis')),
    ],
  };
}
