import type { CaseLine } from '../../requests/case.ts';
import { complaint, contactOf, heading, type Letter, type LetterFacts, paragraph, paragraphs } from './frame.ts';

/** Art. 18(3): whoever obtained a restriction hears of its end before it comes. */
export function liftingNotice(
  line: CaseLine,
  { on, reason }: { readonly on: string; readonly reason: string },
  facts: LetterFacts,
): Letter {
  const { wording } = facts;
  const contact = contactOf(facts);
  const since = line.closing?.on;
  return {
    kind: 'restriction-lifting',
    blocks: [
      ...(since === undefined ? [] : [paragraph(wording.t('lifting.since', { date: wording.day(since) }))]),
      ...(on === '' ? [] : [paragraph(wording.t('lifting.on', { date: wording.day(on) }))]),
      ...(reason === '' ? [] : [heading(wording.t('lifting.why')), ...paragraphs(reason)]),
      heading(wording.t('lifting.after.heading')),
      paragraph(wording.t('lifting.after.again')),
      ...(contact === '' ? [] : [paragraph(wording.t('lifting.after.against', { contact }))]),
      paragraph(wording.t('lifting.after.rights')),
      ...complaint(facts, line.laws),
    ],
  };
}
