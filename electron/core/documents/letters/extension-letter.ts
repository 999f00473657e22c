import type { Extension } from '../../../../shared/contract/core/casework.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import type { CaseLine } from '../../requests/case.ts';
import { asked, complaint, day, type Letter, type LetterFacts, paragraph, paragraphs } from './frame.ts';

/** Art. 12(3), UK GDPR Art. 12A: the reason and the day. One that is late says so and claims nothing. */
export function extensionLetter(
  extension: Extension,
  lines: readonly CaseLine[],
  late: boolean,
  facts: LetterFacts,
  t: Translate,
): Letter {
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
      paragraph(late ? t('letters.extension.late') : t('letters.extension.inTime', { article })),
      paragraph(t(`letters.extension.kinds.${kind}`)),
      ...paragraphs(extension.words),
      paragraph(t('letters.extension.promise', { date: day(extension.promised) })),
      ...(late ? complaint(facts, lines, t) : []),
    ],
  };
}
