import { tellsRecipients } from '../../../../../shared/domain/outcome.ts';
import { GROUNDS } from '../../../../../shared/reference/grounds.ts';
import type { Right } from '../../../../../shared/reference/rights.ts';
import type { CaseLine } from '../../../requests/case.ts';
import type { Block } from '../../pdf/model.ts';
import { asked, complaint, heading, lawsOf, type Letter, type LetterFacts, paragraph, paragraphs } from '../frame.ts';
import { assertGdpr, underGdpr } from '../known-laws.ts';
import { accountOf } from './account.ts';
import { answerOf } from './answer.ts';
import type { OutcomeFacts } from './facts.ts';

const KEEPS_AN_ADDRESS: ReadonlySet<Right> = new Set(['erasure', 'marketing-objection', 'consent-withdrawal']);

/** How each line ended: what was done, or why not, with authority and court (Art. 12(4)). */
export function outcomeLetter(lines: readonly CaseLine[], facts: OutcomeFacts): Letter {
  const { wording } = facts;
  const mentionsList = facts.suppressed.length > 0 && lines.some(({ right }) => KEEPS_AN_ADDRESS.has(right));
  const satisfied = lines.every(({ closing }) => closing?.outcome === 'granted' || closing?.outcome === 'withdrawn');
  if (!satisfied) assertGdpr(lines);
  // That nothing is held is said in full once.
  const firstNone = lines.find(({ closing }) => closing?.outcome === 'no-data-held');
  return {
    kind: 'outcome-letter',
    blocks: [
      ...asked(facts, lines),
      ...paragraphs(facts.introduction),
      paragraph(wording.t('letters.outcome.lead')),
      ...lines.flatMap((line) => lineWords(line, line !== firstNone, facts)),
      ...recipientWords(lines, facts),
      ...(mentionsList ? suppressionWords(facts) : []),
      ...(satisfied ? [] : complaint(facts, lawsOf(lines))),
    ],
  };
}

/** Art. 19, once for the whole letter. */
function recipientWords(lines: readonly CaseLine[], { wording }: OutcomeFacts): Block[] {
  const telling = lines.some(
    (line) => underGdpr(line) && line.closing !== null && tellsRecipients(line.right, line.closing.outcome),
  );
  return telling
    ? [heading(wording.t('outcome.recipients.heading')), paragraph(wording.t('outcome.recipients.told'))]
    : [];
}

function lineWords(line: CaseLine, again: boolean, facts: OutcomeFacts): Block[] {
  const { wording } = facts;
  const { closing } = line;
  if (closing === null) return [];
  const reasons = closing.grounds.map(({ ground, facts: why }) =>
    wording.t('letters.outcome.reason', {
      article: GROUNDS[ground].article,
      words: closing.ground === '' ? `${wording.t(`grounds.${ground}`)} ${why}` : wording.t(`grounds.${ground}`),
    }),
  );
  return [
    heading(wording.capital(wording.t(`report.right.${line.right}`))),
    paragraph(answerOf(line, closing, again, wording)),
    ...(closing.outcome === 'deceased' && closing.requesterData !== 'not-asked'
      ? [paragraph(wording.t(`letters.outcome.requesterData.${closing.requesterData}`))]
      : []),
    ...accountOf(line, closing, again, facts),
    ...unanswered(line, facts),
    ...paragraphs(closing.ground),
    ...(reasons.length === 0
      ? []
      : ([
          { kind: 'paragraph', text: wording.t('letters.outcome.reasons'), keepWithNext: true },
          { kind: 'list', items: reasons },
        ] satisfies Block[])),
  ];
}

/** A question without an answer closes nothing by itself: the letter says what was asked, and the reasons follow. */
function unanswered(line: CaseLine, { request, wording }: LetterFacts): Block[] {
  return request.questions.flatMap(({ kind, lineIds, sent, answer }) =>
    sent !== null && answer === null && lineIds.includes(line.id)
      ? [
          paragraph(
            wording.t('letters.outcome.unanswered', {
              date: wording.day(sent.on),
              what: wording.t(`letters.outcome.what.${kind}`),
            }),
          ),
        ]
      : [],
  );
}

/** The person is told that an entry is kept, of what kind, and for what. */
function suppressionWords({ suppressed, wording }: OutcomeFacts): Block[] {
  const items = suppressed.map(({ kind, address, purpose }) =>
    wording.t(address === '' ? 'letters.outcome.suppression.hash' : 'letters.outcome.suppression.address', {
      kind: wording.t(`letters.outcome.suppression.kinds.${kind}`),
      purpose: wording.t(`letters.outcome.suppression.purposes.${purpose}`),
    }),
  );
  return [
    // It belongs to the letter as a whole, not to the line before it.
    heading(wording.t('letters.outcome.suppression.heading')),
    { kind: 'paragraph', text: wording.t('letters.outcome.suppression.lead'), keepWithNext: true },
    { kind: 'list', items },
  ];
}
