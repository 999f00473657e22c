import type { AccessReport, ReportLine, ReportTopic } from '../../../shared/contract/core/documents.ts';
import type { EstablishmentFields, OrganisationFields } from '../../../shared/contract/core/organisation.ts';
import type { DataTable, Person } from '../../../shared/contract/core/requests.ts';
import { complaintRoutes } from '../../../shared/domain/complaint-routes.ts';
import { longDate } from '../../../shared/domain/dates.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { isGdpr } from '../../../shared/reference/laws.ts';
import type { Case } from '../requests/case.ts';
import { accessLaws } from './access-report-state.ts';
import type { Attachment, Block, DocumentModel, FactPair } from './pdf/model.ts';

/** Everything an access report is made of; how it looks is the PDF layout's business. */
export type ReportFacts = {
  readonly reference: string;
  readonly request: Case;
  readonly report: AccessReport;
  readonly organisation: OrganisationFields | undefined;
  readonly establishment: EstablishmentFields;
  readonly countryName: (code: string) => string;
  readonly tables: readonly { readonly table: DataTable; readonly rows: readonly (readonly string[])[] }[];
  /** The day of the letter at the answering establishment, and the instant of making it. */
  readonly today: string;
  readonly now: string;
  readonly draft: boolean;
};

const LOCALE = 'en-GB';
const TOPICS: readonly ReportTopic[] = [
  'purposes',
  'categories',
  'recipients',
  'transfers',
  'retention',
  'source',
  'automated-decision',
  'note',
];

/** The letter of GDPR Art. 15: confirmation, what is done with the data, the copy, the rights, the complaint. */
export function accessReportLetter(facts: ReportFacts, t: Translate): DocumentModel {
  const { request, establishment, reference } = facts;
  const { requester } = request.intake;
  const organisation = nameOf(facts);
  const laws = lawsAsked(request, t);
  const annexes = annexList(facts, t);
  return {
    language: LOCALE,
    title: t('report.title', { reference }),
    subject: t('report.subject', { laws }),
    author: organisation,
    created: facts.now,
    letterhead: {
      name: organisation,
      ...(establishment.tradingName !== '' &&
        establishment.tradingName !== organisation && { department: establishment.tradingName }),
      addressLines: [...establishment.addressLines, facts.countryName(establishment.country)],
    },
    addressee: [
      requester.name,
      ...requester.addressLines,
      ...(requester.addressLines.length > 0 && requester.country !== '' ? [facts.countryName(requester.country)] : []),
      ...(requester.addressLines.length === 0 && requester.email !== '' ? [requester.email] : []),
    ],
    info: [
      { label: t('report.info.reference'), value: reference },
      { label: t('report.info.requestOf'), value: longDate(request.received, LOCALE) },
      { label: t('report.info.date'), value: longDate(facts.today, LOCALE) },
      ...(contactOf(facts) === '' ? [] : [{ label: t('report.info.contact'), value: contactOf(facts) }]),
    ],
    runningHead: t('report.runningHead', { organisation, reference }),
    footer: facts.draft ? t('report.draft') : t('report.footer', { reference }),
    pageLabel: t('report.pageLabel'),
    blocks: [
      { kind: 'heading', level: 1, text: t('report.heading') },
      ...(facts.draft ? [paragraph(t('report.draft'))] : []),
      paragraph(t('report.salutation', { name: requester.name })),
      paragraph(asked(facts, t, laws, annexes.wordsLabel)),
      ...(request.intake.dataSubject === null
        ? []
        : [paragraph(t('report.onBehalf', { subject: request.intake.dataSubject.name }))]),
      ...paragraphs(facts.report.introduction),
      ...confirmation(facts, t),
      ...(facts.report.dataHeld ? uses(facts, t) : []),
      ...(facts.report.dataHeld ? copy(annexes, t) : []),
      ...rights(facts, t),
      ...complaint(facts, t),
      ...paragraphs(facts.report.closing),
      {
        kind: 'signature',
        closing: t('report.closing'),
        name: facts.report.signatory,
        lines: [t('report.dpo'), organisation],
      },
      ...annexes.blocks,
    ],
    attachments: facts.report.dataHeld && facts.tables.length > 0 ? [machineReadable(facts, t)] : [],
  };
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** Free text as the DPO typed it: an empty line ends a paragraph. */
const paragraphs = (text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(paragraph);

const nameOf = (facts: ReportFacts): string => facts.organisation?.name ?? facts.establishment.name;

function contactOf({ organisation }: ReportFacts): string {
  if (organisation === undefined) return '';
  return organisation.dpo.email === '' ? organisation.email : organisation.dpo.email;
}

const lawsAsked = (request: Case, t: Translate): string =>
  accessLaws(request)
    .filter(isGdpr)
    .map((law) => t(`reference.law.${law}`))
    .join(' and the ');

function asked(
  { request, reference: _reference }: ReportFacts,
  t: Translate,
  laws: string,
  annex: string | undefined,
): string {
  const words = {
    date: longDate(request.received, LOCALE),
    channel: t(`report.channel.${request.intake.channel}`),
    rights: request.lines.map((line) => t(`report.right.${line.right}`)).join(', '),
    laws,
  };
  return annex === undefined ? t('report.askedNoWords', words) : t('report.asked', { ...words, annex });
}

function confirmation(facts: ReportFacts, t: Translate): Block[] {
  const organisation = nameOf(facts);
  return [
    { kind: 'heading', level: 2, text: t('report.confirmation.heading') },
    paragraph(
      `${t(facts.report.dataHeld ? 'report.confirmation.held' : 'report.confirmation.none', { organisation })} ${t('report.confirmation.free')}`,
    ),
  ];
}

/** One table an activity: the topic names the row, the confirmed sentence stands beside it. */
function uses(facts: ReportFacts, t: Translate): Block[] {
  const told = facts.report.lines.filter((line) => line.decision === 'confirmed' || line.decision === 'changed');
  const own = told.filter((line) => line.activityId === null);
  const tables = facts.report.activities.flatMap((activity): Block[] => {
    const pairs = pairsOf(
      told.filter((line) => line.activityId === activity.id),
      facts,
      t,
    );
    if (pairs.length === 0) return [];
    return [
      { kind: 'heading', level: 3, text: activity.name },
      { kind: 'facts', summary: t('report.uses.summary', { name: activity.name }), pairs },
    ];
  });
  return [
    { kind: 'heading', level: 2, text: t('report.uses.heading') },
    ...(tables.length > 0 ? [paragraph(t('report.uses.lead'))] : []),
    ...tables,
    ...(own.length === 0 ? [] : ownLines(own, tables.length > 0, facts, t)),
  ];
}

function ownLines(lines: readonly ReportLine[], afterTables: boolean, facts: ReportFacts, t: Translate): Block[] {
  const facts_: Block = { kind: 'facts', summary: t('report.uses.further'), pairs: pairsOf(lines, facts, t) };
  return afterTables ? [{ kind: 'heading', level: 3, text: t('report.uses.further') }, facts_] : [facts_];
}

function pairsOf(lines: readonly ReportLine[], facts: ReportFacts, t: Translate): FactPair[] {
  return TOPICS.flatMap((topic) =>
    lines
      .filter((line) => line.topic === topic)
      .map((line) => ({ label: topicLabel(topic, facts, t), value: line.text })),
  );
}

/** Under UK law alone, "outside" means outside the United Kingdom. */
const topicLabel = (topic: ReportTopic, facts: ReportFacts, t: Translate): string =>
  topic === 'transfers' && !accessLaws(facts.request).includes('EU_GDPR')
    ? t('report.topicUk.transfers')
    : t(`report.topic.${topic}`);

function copy(annexes: Annexes, t: Translate): Block[] {
  if (annexes.listed.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: t('report.copy.heading') },
    paragraph(t('report.copy.lead')),
    { kind: 'list', items: annexes.listed },
  ];
}

function rights(facts: ReportFacts, t: Translate): Block[] {
  if (!facts.report.dataHeld) return [];
  return [
    { kind: 'heading', level: 2, text: t('report.rights.heading') },
    { kind: 'paragraph', text: t('report.rights.lead'), keepWithNext: true },
    {
      kind: 'list',
      items: [
        t('report.rights.rectify'),
        t('report.rights.erase'),
        t('report.rights.object'),
        t('report.rights.withdraw'),
        t('report.rights.port'),
      ],
    },
  ];
}

function complaint(facts: ReportFacts, t: Translate): Block[] {
  const { intake } = facts.request;
  const routes = complaintRoutes({
    laws: accessLaws(facts.request),
    answeringAuthority: facts.establishment.authority,
    residence: (intake.dataSubject ?? intake.requester).country,
    leadAuthority: facts.organisation?.leadAuthority,
    on: facts.today,
  });
  const item = (authority: { readonly name: string; readonly contact: string }): string =>
    authority.contact === ''
      ? t('report.complaint.authorityNoContact', { name: authority.name })
      : t('report.complaint.authority', { name: authority.name, contact: authority.contact });
  return [
    { kind: 'heading', level: 2, text: t('report.complaint.heading') },
    ...(routes.eu.length === 0
      ? []
      : ([
          { kind: 'paragraph', text: t('report.complaint.lead'), keepWithNext: true },
          { kind: 'list', items: routes.eu.map(item) },
          paragraph(t('report.complaint.court')),
        ] satisfies Block[])),
    ...(routes.uk === undefined
      ? []
      : ([
          {
            kind: 'paragraph',
            text: t(routes.uk.toController ? 'report.complaint.ukLead' : 'report.complaint.ukLeadBefore'),
            keepWithNext: true,
          },
          { kind: 'list', items: [item(routes.uk.authority)] },
          paragraph(t('report.complaint.ukCourt')),
        ] satisfies Block[])),
  ];
}

type Annexes = {
  readonly blocks: readonly Block[];
  readonly listed: readonly string[];
  readonly wordsLabel: string | undefined;
};

/** Annex A holds the request word for word where there are words; the copies of data follow. */
function annexList(facts: ReportFacts, t: Translate): Annexes {
  const { intake, received } = facts.request;
  const words = [intake.words, intake.spokenWords].filter((text) => text !== '').join('\n\n');
  const label = (place: number): string => t('report.annex.label', { letter: annexLetter(place) });
  const wordsLabel = words === '' ? undefined : label(0);
  const blocks: Block[] = [];
  const listed: string[] = [];
  if (wordsLabel !== undefined) {
    blocks.push({
      kind: 'annex',
      title: t('report.annex.words', { annex: wordsLabel }),
      blocks: [paragraph(t('report.annex.wordsLead', { date: longDate(received, LOCALE) })), ...paragraphs(words)],
    });
  }
  if (!facts.report.dataHeld) return { blocks, listed, wordsLabel };
  facts.tables.forEach(({ table, rows }, place) => {
    const annex = label(place + (wordsLabel === undefined ? 0 : 1));
    const origin = originOf(table, t);
    listed.push(t('report.copy.annex', { annex, title: table.title, count: rows.length, origin }));
    blocks.push({
      kind: 'annex',
      title: t('report.annex.data', { annex, title: table.title }),
      landscape: table.columns.length > 5,
      blocks: [
        paragraph(t('report.annex.dataLead', { origin, count: rows.length })),
        {
          kind: 'table',
          density: 'compact',
          summary: t('report.annex.tableSummary', { title: table.title }),
          columns: table.columns.map((head, column) => ({
            head,
            flex: columnWeight(head, column, rows),
            rowHeader: column === 0,
          })),
          rows,
        },
      ],
    });
  });
  return { blocks, listed, wordsLabel };
}

/** A, B, … Z, AA, AB, … */
export function annexLetter(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest === 0 ? '' : annexLetter(rest - 1)) + String.fromCharCode(65 + (place % 26));
}

/** Wider columns for longer text, seen from the first rows; neither a sliver nor a whole page. */
function columnWeight(head: string, column: number, rows: readonly (readonly string[])[]): number {
  const lengths = rows.slice(0, 200).map((row) => row[column]?.length ?? 0);
  const longest = Math.max(head.length, ...lengths);
  // Padding counts too, or a short date would break.
  return Math.min(36, Math.max(6, longest)) + 4;
}

function originOf(table: DataTable, t: Translate): string {
  if (table.system === '') return t('report.copy.originNone');
  return table.extractedOn === ''
    ? t('report.copy.originSystem', { system: table.system })
    : t('report.copy.originDated', { system: table.system, date: longDate(table.extractedOn, LOCALE) });
}

/** Art. 15(3): an electronic request gets a commonly used electronic form beside the page. */
function machineReadable(facts: ReportFacts, t: Translate): Attachment {
  const data = {
    reference: facts.reference,
    dataSubject: subjectOf(facts.request).name,
    tables: facts.tables.map(({ table, rows }) => ({
      title: table.title,
      system: table.system,
      extractedOn: table.extractedOn,
      columns: table.columns,
      rows: rows.map((row) => Object.fromEntries(table.columns.map((column, place) => [column, row[place] ?? '']))),
    })),
  };
  return {
    name: 'personal-data.json',
    type: 'application/json',
    bytes: new TextEncoder().encode(JSON.stringify(data, null, 1)),
    description: t('report.annex.attachment'),
  };
}

const subjectOf = (request: Case): Person => request.intake.dataSubject ?? request.intake.requester;
