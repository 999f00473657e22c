import type { Extension } from '../../../../shared/contract/core/casework.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import type { LawId } from '../../../../shared/reference/laws.ts';
import type { CaseLine } from '../../requests/case.ts';
import { asked, complaint, day, type Letter, type LetterFacts, paragraph, paragraphs } from './frame.ts';
import { assertGdpr } from './known-laws.ts';

/** The further laws that let the answer wait, as a letter cites them. */
const FURTHER: Readonly<Partial<Record<LawId, string>>> = {
  UK_DPA_PART3: 'section 54 of the Data Protection Act 2018',
  CH_FADP: 'Article 18(2) of the Swiss Data Protection Ordinance',
  US_CA_CCPA: '11 CCR section 7021(b)',
};

/** Art. 12(3), UK GDPR Art. 12A: the reason and the day. One that is late says so and claims nothing. */
export function extensionLetter(
  extension: Extension,
  lines: readonly CaseLine[],
  late: boolean,
  facts: LetterFacts,
  t: Translate,
): Letter {
  if (late) assertGdpr(lines, t);
  const laws = new Set(lines.flatMap((line) => line.laws));
  const article = [
    ...(laws.has('EU_GDPR') ? ['Article 12(3) of the EU GDPR'] : []),
    ...(laws.has('UK_GDPR') ? ['Article 12A of the UK GDPR'] : []),
  ].join(', ');
  const kind = extension.kind === 'number-of-requests' && laws.has('UK_GDPR') ? 'numberOfYours' : extension.kind;
  return {
    kind: 'extension-notice',
    blocks: [
      ...asked(facts, lines, t),
      paragraph(late ? t('letters.extension.late') : inTime(article, lines, t)),
      paragraph(t(`letters.extension.kinds.${kind}`)),
      ...paragraphs(extension.words),
      paragraph(t('letters.extension.promise', { date: day(extension.promised) })),
      ...(late ? complaint(facts, lines, t) : []),
    ],
  };
}

/** The months of the GDPRs are told for them alone; under another law only that the answer takes longer, and until when. */
function inTime(article: string, lines: readonly CaseLine[], t: Translate): string {
  if (article !== '') return t('letters.extension.inTime', { article });
  const cited = [...new Set(lines.flatMap(({ laws }) => laws.flatMap((law) => FURTHER[law] ?? [])))].join(', ');
  return t('letters.extension.inTimeElsewhere', { article: cited });
}
