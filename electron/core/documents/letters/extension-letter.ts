import type { Extension } from '../../../../shared/contract/core/casework.ts';
import type { LetterWords } from '../../../../shared/i18n/letters/index.ts';
import type { LawId } from '../../../../shared/reference/laws.ts';
import type { CaseLine } from '../../requests/case.ts';
import { asked, complaint, lawsOf, type Letter, type LetterFacts, paragraph, paragraphs } from './frame.ts';
import { assertGdpr } from './known-laws.ts';

type Further = Extract<LawId, 'UK_DPA_PART3' | 'CH_FADP' | 'US_CA_CCPA'>;
/** The further laws that let the answer wait. */
const letsWait = (law: LawId): law is Further => law === 'UK_DPA_PART3' || law === 'CH_FADP' || law === 'US_CA_CCPA';

/** Art. 12(3), UK GDPR Art. 12A: the reason and the day. One that is late says so and claims nothing. */
export function extensionLetter(
  extension: Extension,
  lines: readonly CaseLine[],
  late: boolean,
  facts: LetterFacts,
): Letter {
  if (late) assertGdpr(lines);
  const { wording } = facts;
  const laws = new Set(lines.flatMap((line) => line.laws));
  const article = [
    ...(laws.has('EU_GDPR') ? [wording.t('letters.extension.articles.EU_GDPR')] : []),
    ...(laws.has('UK_GDPR') ? [wording.t('letters.extension.articles.UK_GDPR')] : []),
  ].join(', ');
  const kind = extension.kind === 'number-of-requests' && laws.has('UK_GDPR') ? 'numberOfYours' : extension.kind;
  return {
    kind: 'extension-notice',
    blocks: [
      ...asked(facts, lines),
      paragraph(late ? wording.t('letters.extension.late') : inTime(article, lines, wording)),
      paragraph(wording.t(`letters.extension.kinds.${kind}`)),
      ...paragraphs(extension.words),
      paragraph(wording.t('letters.extension.promise', { date: wording.day(extension.promised) })),
      ...(late ? complaint(facts, lawsOf(lines)) : []),
    ],
  };
}

/** The months of the GDPRs are told for them alone; under another law only that the answer takes longer, and until when. */
function inTime(article: string, lines: readonly CaseLine[], wording: LetterWords): string {
  if (article !== '') return wording.t('letters.extension.inTime', { article });
  const cited = [
    ...new Set(
      lines.flatMap(({ laws }) => laws.filter(letsWait).map((law) => wording.t(`letters.extension.articles.${law}`))),
    ),
  ].join(', ');
  return wording.t('letters.extension.inTimeElsewhere', { article: cited });
}
