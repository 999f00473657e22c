import type { Question } from '../../../../shared/contract/core/casework.ts';
import { articleOf } from '../../../../shared/deadlines/index.ts';
import { governingDate } from '../../../../shared/domain/governing-date.ts';
import { isGdpr } from '../../../../shared/reference/laws.ts';
import type { CaseLine } from '../../requests/case.ts';
import type { Block } from '../pdf/model.ts';
import {
  contactOf,
  heading,
  lawsOf,
  type Letter,
  type LetterFacts,
  paragraph,
  paragraphs,
  residenceOf,
  routesOf,
} from './frame.ts';
import { periodWords, questionWords } from './question-letter.ts';

export type Acknowledged = {
  readonly understood: string;
  readonly keeping: string;
  /** Asked in this letter: identity or clarification. */
  readonly questions: readonly Question[];
};

/** Offered, not demanded (EDPB 01/2022 para 57): what we understood, by when it is answered, what becomes of the file. */
export function acknowledgement(said: Acknowledged, facts: LetterFacts): Letter {
  const { request, reference, wording } = facts;
  const open = request.lines.filter(({ state }) => state === 'open');
  return {
    kind: 'acknowledgement',
    blocks: [
      paragraph(
        wording.t('acknowledgement.received', {
          date: wording.day(request.received),
          channel: wording.t(`report.channel.${request.intake.channel}`),
          reference,
        }),
      ),
      { kind: 'paragraph', text: wording.t('acknowledgement.understood'), keepWithNext: true },
      { kind: 'list', items: open.map(({ right }) => wording.t(`report.right.${right}`)) },
      ...paragraphs(said.understood),
      ...onBehalf(facts),
      paragraph(wording.t('acknowledgement.wrong')),
      ...asked(said.questions, facts),
      ...answered(open, said.questions, facts),
      ...handled(said.keeping, facts),
      ...reached(facts),
    ],
  };
}

function onBehalf({ request, wording }: LetterFacts): Block[] {
  const { dataSubject } = request.intake;
  return dataSubject === null ? [] : [paragraph(wording.t('letters.onBehalf', { subject: dataSubject.name }))];
}

function asked(questions: readonly Question[], facts: LetterFacts): Block[] {
  const { wording, request } = facts;
  const one = questions.length === 1;
  return questions.flatMap((question): Block[] => {
    if (question.kind === 'fee') return [];
    const lines = request.lines.filter(({ id }) => question.lineIds.includes(id));
    return [
      heading(wording.t(one ? 'acknowledgement.question.heading' : `acknowledgement.question.${question.kind}`)),
      ...questionWords(question.kind, question, wording, subheading),
      ...(movesClock(question, lines) ? periodWords(question.kind, lines.flatMap(asUnderUk), wording) : []),
    ];
  });
}

/** What only UK law says of its own period: the date of the letter is told for all laws together. */
const asUnderUk = (line: CaseLine): CaseLine[] =>
  underUk(line) ? [{ ...line, deadlines: line.deadlines.filter(({ law }) => law === 'UK_GDPR') }] : [];

const underUk = ({ laws }: CaseLine): boolean => laws.includes('UK_GDPR');

/** UK law lets the clock wait for an answer about identity, and for one that says what an access request means. */
const movesClock = ({ kind }: Question, lines: readonly CaseLine[]): boolean =>
  lines.some((line) => underUk(line) && (kind === 'identity' || line.right === 'access'));

const subheading = (text: string): Block => ({ kind: 'heading', level: 3, text });

/** The strict date of each right: the earlier one where two laws apply, with the provision it comes from. */
function answered(open: readonly CaseLine[], questions: readonly Question[], facts: LetterFacts): Block[] {
  const { wording } = facts;
  const dated = new Map<string, { readonly date: string; readonly article: string; readonly lines: CaseLine[] }>();
  for (const line of open) {
    const found = strictDate(line, facts);
    if (found === undefined) continue;
    const key = `${found.date} ${found.article}`;
    dated.set(key, { ...found, lines: [...(dated.get(key)?.lines ?? []), line] });
  }
  const dates = [...dated.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  const [only] = dates;
  const free = open.some(({ laws }) => laws.some(isGdpr)) && questions.length === 0;
  const closing = [
    ...(open.some(({ laws }) => laws.some(isGdpr)) ? [wording.t('acknowledgement.answer.free')] : []),
    ...(free ? [wording.t('acknowledgement.answer.nothingToDo')] : []),
  ].join(' ');
  const moves = questions.some((question) =>
    movesClock(
      question,
      open.filter(({ id }) => question.lineIds.includes(id)),
    ),
  );
  return [
    heading(wording.t('acknowledgement.answer.heading')),
    ...(only === undefined
      ? [paragraph(wording.t('acknowledgement.answer.noDate'))]
      : dates.length === 1
        ? [paragraph(wording.t('acknowledgement.answer.by', { date: wording.day(only.date), article: only.article }))]
        : severalDates(dates, facts)),
    ...(moves ? [paragraph(wording.t('acknowledgement.answer.moves'))] : []),
    ...(closing === '' ? [] : [paragraph(closing)]),
  ];
}

function severalDates(
  dates: readonly { readonly date: string; readonly article: string; readonly lines: readonly CaseLine[] }[],
  { wording }: LetterFacts,
): Block[] {
  const items = dates.map(({ date, article, lines }) =>
    wording.t('acknowledgement.answer.byFor', {
      rights: wording.all(lines.map(({ right }) => wording.t(`report.right.${right}`))),
      date: wording.day(date),
      article,
    }),
  );
  return [
    { kind: 'paragraph', text: wording.t('acknowledgement.answer.several'), keepWithNext: true },
    { kind: 'list', items },
  ];
}

function strictDate(
  { deadlines }: CaseLine,
  { wording }: LetterFacts,
): { readonly date: string; readonly article: string } | undefined {
  const dates = deadlines.flatMap((view) => {
    const date = view.strict ?? governingDate(view);
    return date === null ? [] : [{ date, law: view.law }];
  });
  const [first, ...rest] = dates.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (first === undefined) return undefined;
  const laws = [first, ...rest.filter(({ date }) => date === first.date)].map(({ law }) =>
    isGdpr(law) ? wording.t(`acknowledgement.answer.articles.${law}`) : articleOf(law),
  );
  return { date: first.date, article: wording.all(laws) };
}

/** Art. 13 for the file of the request itself, in two sentences. */
function handled(keeping: string, facts: LetterFacts): Block[] {
  const { request, wording } = facts;
  const laws = lawsOf(request.lines);
  if (!laws.some(isGdpr)) return [];
  const { eu, uk } = routesOf(facts, laws, residenceOf(request));
  const authorities = [...eu, ...(uk === undefined ? [] : [uk.authority])].map(({ id }) => wording.authority(id));
  return [
    heading(wording.t('acknowledgement.handling.heading')),
    paragraph(wording.t('acknowledgement.handling.use')),
    ...(keeping === '' ? [] : [paragraph(wording.t('acknowledgement.handling.keeping', { keeping }))]),
    ...(authorities.length === 0
      ? []
      : [paragraph(wording.t('acknowledgement.handling.rights', { authorities: wording.all(authorities) }))]),
  ];
}

function reached(facts: LetterFacts): Block[] {
  const { reference, wording } = facts;
  const contact = contactOf(facts);
  if (contact === '') return [];
  return [
    heading(wording.t('acknowledgement.contact.heading')),
    paragraph(wording.t('acknowledgement.contact.write', { contact, reference })),
  ];
}
