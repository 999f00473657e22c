import type { ProcessorRole } from '../../../../shared/contract/core/casework.ts';
import type { CaseLine } from '../../requests/case.ts';
import { factsBlock, heading, type Letter, type LetterFacts, paragraph, paragraphs, rightsOf } from './frame.ts';

/** Art. 28(3)(e): a request that reached us as processor goes to the controller, with what the contract says. */
export function forwardNote(line: CaseLine, role: ProcessorRole, facts: LetterFacts): Letter {
  const { wording } = facts;
  const { intake } = facts.request;
  const words = [intake.words, intake.spokenWords].filter((text) => text !== '').join('\n\n');
  return {
    kind: 'forward-note',
    to: { name: role.controller, lines: role.contact.split('\n').filter((text) => text.trim() !== '') },
    blocks: [
      paragraph(wording.t('letters.forward.lead', { date: wording.day(line.received), clause: role.clause })),
      factsBlock(wording.t('letters.forward.facts'), [
        { label: wording.t('letters.forward.who'), value: intake.requester.name },
        ...(intake.dataSubject === null
          ? []
          : [{ label: wording.t('letters.forward.subject'), value: intake.dataSubject.name }]),
        { label: wording.t('letters.forward.rights'), value: rightsOf([line], wording) },
        { label: wording.t('letters.forward.received'), value: wording.day(line.received) },
        ...(line.typed === null
          ? []
          : [{ label: wording.t('letters.forward.by'), value: wording.day(line.typed.date) }]),
      ]),
      paragraph(wording.t('letters.forward.clock')),
      ...(words === '' ? [] : [heading(wording.t('letters.forward.words')), ...paragraphs(words)]),
    ],
  };
}
