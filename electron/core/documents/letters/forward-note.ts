import type { ProcessorRole } from '../../../../shared/contract/core/casework.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import type { CaseLine } from '../../requests/case.ts';
import { day, factsBlock, heading, type Letter, type LetterFacts, paragraph, paragraphs, rightsOf } from './frame.ts';

/** Art. 28(3)(e): a request that reached us as processor goes to the controller, with what the contract says. */
export function forwardNote(line: CaseLine, role: ProcessorRole, facts: LetterFacts, t: Translate): Letter {
  const { intake } = facts.request;
  const words = [intake.words, intake.spokenWords].filter((text) => text !== '').join('\n\n');
  return {
    kind: 'forward-note',
    to: { name: role.controller, lines: role.contact.split('\n').filter((text) => text.trim() !== '') },
    blocks: [
      paragraph(t('letters.forward.lead', { date: day(line.received), clause: role.clause })),
      factsBlock(t('letters.forward.facts'), [
        { label: t('letters.forward.who'), value: intake.requester.name },
        ...(intake.dataSubject === null
          ? []
          : [{ label: t('letters.forward.subject'), value: intake.dataSubject.name }]),
        { label: t('letters.forward.rights'), value: rightsOf([line], t) },
        { label: t('letters.forward.received'), value: day(line.received) },
        ...(line.typed === null ? [] : [{ label: t('letters.forward.by'), value: day(line.typed.date) }]),
      ]),
      paragraph(t('letters.forward.clock')),
      ...(words === '' ? [] : [heading(t('letters.forward.words')), ...paragraphs(words)]),
    ],
  };
}
