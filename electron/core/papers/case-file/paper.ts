import type { DocumentEntry } from '../../../../shared/contract/core/documents.ts';
import type { StoredMail } from '../../../../shared/contract/core/mail.ts';
import type { RequestRecord } from '../../../../shared/contract/core/requests.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { RIGHT_ARTICLE } from '../../../../shared/reference/rights.ts';
import { GROUNDS } from '../../../../shared/reference/grounds.ts';
import type { Block, DocumentModel, FactPair, Text } from '../../documents/pdf/model.ts';
import { rich } from '../../documents/pdf/rich.ts';
import type { Explanation } from '../../explanations/explanation.ts';
import { datesTable, eventsTable, stepBlocks } from '../../explanations/sheet.ts';
import { day, type Imprint, imprintFacts, paper } from '../imprint.ts';
import { filled, heading, joined, optional, paragraph, said, tableOr } from '../pieces.ts';
import { timelineBlocks } from './timeline.ts';
import { workBlocks } from './work.ts';

export type CaseFacts = {
  readonly request: RequestRecord;
  readonly office: string;
  /** Why each line has its dates. */
  readonly explanations: ReadonlyMap<string, Explanation>;
  readonly documents: readonly DocumentEntry[];
  readonly mails: readonly StoredMail[];
};

/** One request from the first word to the last, as somebody would need it who was not there: Art. 5(2), 24. */
export function caseFile(facts: CaseFacts, imprint: Imprint, t: Translate): DocumentModel {
  const { request } = facts;
  const title = t('papers.caseFile.title', { reference: request.reference });
  return paper(
    title,
    imprint,
    t,
    [
      paragraph(t('papers.caseFile.lead')),
      { kind: 'facts', summary: t('papers.caseFile.about'), pairs: [...about(facts, t), ...imprintFacts(imprint, t)] },
      ...words(request, t),
      heading(1, t('papers.caseFile.rights')),
      ...request.lines.flatMap((line) => lineBlocks(line, facts, t)),
      heading(1, t('papers.caseFile.work')),
      ...workBlocks(request, t),
      heading(1, t('papers.caseFile.evidence')),
      ...evidence(facts, t),
      heading(1, t('papers.caseFile.timeline')),
      ...timelineBlocks(request.timeline, t),
    ],
    t('papers.caseFile.subject'),
  );
}

function about({ request, office }: CaseFacts, t: Translate): FactPair[] {
  const { intake } = request;
  const person = intake.dataSubject ?? intake.requester;
  const identity = intake.identity;
  return [
    { label: t('papers.caseFile.reference'), value: rich({ text: request.reference, bold: true }) },
    { label: t('papers.caseFile.person'), value: said([person.name, person.reference], t) },
    ...(intake.dataSubject === null
      ? []
      : [
          {
            label: t('papers.caseFile.requester'),
            value: joined([intake.requester.name, t(`papers.caseFile.authority.${intake.authority.state}`)]),
          },
        ]),
    {
      label: t('papers.caseFile.received'),
      value: joined([day(request.received), t(`requests.channel.${intake.channel}`), intake.channelDetail]),
    },
    { label: t('papers.caseFile.logged'), value: joined([day(request.loggedAt.slice(0, 10)), request.loggedBy]) },
    { label: t('papers.caseFile.office'), value: office },
    {
      label: t('papers.caseFile.law'),
      value: [intake.laws.map((law) => t(`reference.lawLong.${law}`)).join('; '), intake.lawReason].join('\n'),
    },
    {
      label: t('papers.caseFile.identity'),
      note: 'Art. 12(6)',
      value: [t(`papers.caseFile.identityState.${identity.state}`), ...filled([identity.reason, identity.method])].join(
        '\n',
      ),
    },
    { label: t('papers.caseFile.state'), value: t(`papers.caseFile.states.${request.state}`) },
    ...optional(t('papers.caseFile.held'), [request.retentionHeld ? t('papers.caseFile.heldWords') : '']),
  ];
}

const words = ({ intake }: RequestRecord, t: Translate): Block[] => [
  heading(2, t('papers.caseFile.asked')),
  paragraph(intake.words.trim() === '' ? t('papers.caseFile.noWords') : intake.words, {
    quiet: intake.words.trim() === '',
  }),
  ...(intake.spokenWords.trim() === '' ? [] : [heading(2, t('papers.caseFile.spoken')), paragraph(intake.spokenWords)]),
];

type Line = RequestRecord['lines'][number];

function lineBlocks(line: Line, { explanations }: CaseFacts, t: Translate): Block[] {
  const explanation = explanations.get(line.id);
  return [
    heading(2, `${t(`reference.right.${line.right}`)} (${RIGHT_ARTICLE[line.right]})`),
    { kind: 'facts', summary: t('papers.caseFile.lineSummary'), pairs: lineFacts(line, t) },
    ...(explanation === undefined
      ? []
      : [
          heading(3, t('deadlines.print.datesTitle')),
          datesTable(explanation.dates, t),
          ...(explanation.events === null || explanation.events.length === 0
            ? []
            : [heading(3, t('deadlines.print.eventsTitle')), eventsTable(explanation.events, t)]),
          ...explanation.reckonings.flatMap((reckoning): Block[] => [
            heading(3, reckoning.heading),
            ...stepBlocks(reckoning, t),
          ]),
        ]),
  ];
}

function lineFacts(line: Line, t: Translate): FactPair[] {
  const { closing, processor } = line;
  return [
    { label: t('papers.caseFile.received'), value: day(line.received) },
    {
      label: t('papers.caseFile.outcome'),
      value:
        closing === null
          ? t('papers.caseFile.states.open')
          : rich({ text: t(`requests.outcome.${closing.outcome}`), bold: true }, { text: `, ${day(closing.on)}` }),
    },
    ...optional(t('papers.caseFile.reasons'), [closing?.ground ?? '']),
    ...optional(
      t('papers.caseFile.grounds'),
      (closing?.grounds ?? []).map(({ ground, facts, necessity }) =>
        filled([GROUNDS[ground].article, facts, necessity]).join('\n'),
      ),
    ),
    ...optional(
      t('papers.caseFile.earlier'),
      line.earlierClosings.map(({ outcome, on }) => joined([t(`requests.outcome.${outcome}`), day(on)])),
    ),
    ...optional(t('papers.caseFile.processorFor'), [
      processor === null ? '' : joined([processor.controller, processor.clause]),
    ]),
    ...optional(t('papers.caseFile.note'), [line.note]),
  ];
}

/** What was written and what was found, so that nobody can doubt later which bytes were meant. */
const evidence = ({ request, documents, mails }: CaseFacts, t: Translate): Block[] => [
  heading(2, t('papers.caseFile.documents')),
  tableOr(t('papers.caseFile.noDocuments'), {
    density: 'compact',
    summary: t('papers.caseFile.documentsSummary'),
    columns: [
      { head: t('papers.caseFile.number'), width: 78, rowHeader: true },
      { head: t('papers.caseFile.document') },
      { head: t('papers.caseFile.sentOn'), width: 84 },
      { head: t('papers.caseFile.hash'), width: 156 },
    ],
    rows: documents.map(
      ({ number, title, state, sentOn, sentTo, evidence: proof, returned, sha256, pages }): Text[] => [
        number,
        `${title} (${t('papers.caseFile.pages', { count: pages })})`,
        filled([
          sentOn === '' ? t(`papers.caseFile.documentState.${state}`) : day(sentOn),
          sentTo,
          returned === null ? '' : `${t('papers.caseFile.documentState.returned')}: ${day(returned.on)}`,
          proof?.name ?? '',
        ]).join('\n'),
        sha256,
      ],
    ),
  }),
  ...(mails.length === 0 ? [] : [heading(2, t('papers.caseFile.mails')), mailTable(mails, t)]),
  heading(2, t('papers.caseFile.tables')),
  tableOr(t('papers.caseFile.noTables'), {
    density: 'compact',
    summary: t('papers.caseFile.tablesSummary'),
    columns: [
      { head: t('papers.caseFile.table'), rowHeader: true },
      { head: t('papers.caseFile.system') },
      { head: t('papers.caseFile.extractedOn'), width: 84 },
      { head: t('papers.caseFile.rows'), width: 46, align: 'end' },
    ],
    rows: request.dataTables.map(({ title, system, extractedOn, rowCount, fileName }): Text[] => [
      joined([title, fileName]),
      system,
      extractedOn === '' ? '' : day(extractedOn),
      String(rowCount),
    ]),
  }),
  heading(2, t('papers.caseFile.linked')),
  tableOr(t('papers.caseFile.noLinks'), {
    density: 'compact',
    summary: t('papers.caseFile.linkedSummary'),
    columns: [{ head: t('papers.column.ref'), width: 78, rowHeader: true }, { head: t('papers.caseFile.record') }],
    rows: request.links.map(({ ref, title }): Text[] => [ref, title]),
  }),
];

/** Mails as they came in. Copies of identity documents are erased once they were looked at: that they were here stays. */
const mailTable = (mails: readonly StoredMail[], t: Translate): Block => ({
  kind: 'table',
  density: 'compact',
  summary: t('papers.caseFile.mailsSummary'),
  columns: [
    { head: t('papers.caseFile.mail'), rowHeader: true },
    { head: t('papers.caseFile.mailFiles') },
    { head: t('papers.caseFile.hash'), width: 156 },
  ],
  rows: mails.map(({ fileName, subject, attachments, sha256 }): Text[] => [
    filled([subject, fileName]).join('\n'),
    attachments
      .map(({ name, erased }) => (erased === null ? name : t('papers.caseFile.erasedFile', { name })))
      .join('\n'),
    sha256,
  ]),
});
