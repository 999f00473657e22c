import type { LineClosing } from '../../../../shared/contract/core/requests.ts';
import type { SuppressionEntry } from '../../../../shared/contract/core/suppression.ts';
import { tellsRecipients } from '../../../../shared/domain/outcome.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { GROUNDS } from '../../../../shared/reference/grounds.ts';
import type { Right } from '../../../../shared/reference/rights.ts';
import type { CaseLine } from '../../requests/case.ts';
import type { Block } from '../pdf/model.ts';
import { asked, complaint, day, heading, type Letter, type LetterFacts, paragraph, paragraphs } from './frame.ts';
import { assertGdpr, underGdpr } from './known-laws.ts';

export type OutcomeFacts = LetterFacts & {
  readonly introduction: string;
  /** What stands on the suppression list because of this case. */
  readonly suppressed: readonly Pick<SuppressionEntry, 'kind' | 'address' | 'purpose'>[];
};

const KEEPS_AN_ADDRESS: ReadonlySet<Right> = new Set(['erasure', 'marketing-objection', 'consent-withdrawal']);

/** How each line ended: what was done, or why not, with authority and court (Art. 12(4)). */
export function outcomeLetter(lines: readonly CaseLine[], facts: OutcomeFacts, t: Translate): Letter {
  const mentionsList = facts.suppressed.length > 0 && lines.some(({ right }) => KEEPS_AN_ADDRESS.has(right));
  const satisfied = lines.every(({ closing }) => closing?.outcome === 'granted' || closing?.outcome === 'withdrawn');
  if (!satisfied) assertGdpr(lines, t);
  return {
    kind: 'outcome-letter',
    blocks: [
      ...asked(facts, lines, t),
      ...paragraphs(facts.introduction),
      paragraph(t('letters.outcome.lead')),
      ...lines.flatMap((line) => lineWords(line, facts, t)),
      ...(mentionsList ? suppressionWords(facts, t) : []),
      ...(satisfied ? [] : complaint(facts, lines, t)),
    ],
  };
}

function lineWords(line: CaseLine, facts: OutcomeFacts, t: Translate): Block[] {
  const { closing } = line;
  if (closing === null) return [];
  const right = t(`report.right.${line.right}`);
  const reasons = closing.grounds.map(({ ground, facts: why }) =>
    t('letters.outcome.reason', {
      article: GROUNDS[ground].article,
      words: closing.ground === '' ? `${t(`casework.ground.${ground}`)} ${why}` : t(`casework.ground.${ground}`),
    }),
  );
  return [
    heading(right.charAt(0).toLocaleUpperCase('en') + right.slice(1)),
    paragraph(outcomeWords(line, closing.outcome, t)),
    ...(closing.outcome === 'deceased' && closing.requesterData !== 'not-asked'
      ? [paragraph(t(`letters.outcome.requesterData.${closing.requesterData}`))]
      : []),
    ...unanswered(line, facts, t),
    ...paragraphs(closing.ground),
    ...(reasons.length === 0
      ? []
      : ([
          { kind: 'paragraph', text: t('letters.outcome.reasons'), keepWithNext: true },
          { kind: 'list', items: reasons },
        ] satisfies Block[])),
    ...(underGdpr(line) && tellsRecipients(line.right, closing.outcome)
      ? [paragraph(t('letters.outcome.recipients'))]
      : []),
  ];
}

/** What was done, in a sentence; whom a forwarded request went to, and when. */
function outcomeWords({ processor }: CaseLine, outcome: LineClosing['outcome'], t: Translate): string {
  if (outcome !== 'forwarded') return t(`letters.outcome.of.${outcome}`);
  const sent = processor?.forwarded ?? null;
  return t('letters.outcome.of.forwarded', {
    controller: processor?.controller ?? '',
    date: sent === null ? '' : day(sent.on),
  });
}

/** A question without an answer closes nothing by itself: the letter says what was asked, and the reasons follow. */
function unanswered(line: CaseLine, { request }: LetterFacts, t: Translate): Block[] {
  return request.questions.flatMap(({ kind, lineIds, sent, answer }) =>
    sent !== null && answer === null && lineIds.includes(line.id)
      ? [paragraph(t('letters.outcome.unanswered', { date: day(sent.on), what: t(`letters.outcome.what.${kind}`) }))]
      : [],
  );
}

/** The person is told that an entry is kept, of what kind, and for what. */
function suppressionWords({ suppressed }: OutcomeFacts, t: Translate): Block[] {
  const items = suppressed.map(({ kind, address, purpose }) =>
    t(address === '' ? 'letters.outcome.suppression.hash' : 'letters.outcome.suppression.address', {
      kind: t(`letters.outcome.suppression.kinds.${kind}`),
      purpose: t(`letters.outcome.suppression.purposes.${purpose}`),
    }),
  );
  return [
    // It belongs to the letter as a whole, not to the line before it.
    heading(t('letters.outcome.suppression.heading')),
    { kind: 'paragraph', text: t('letters.outcome.suppression.lead'), keepWithNext: true },
    { kind: 'list', items },
  ];
}
