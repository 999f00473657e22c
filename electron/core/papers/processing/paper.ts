import type { OrganisationFields } from '../../../../shared/contract/core/organisation.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { AUTHORITIES } from '../../../../shared/reference/authorities.ts';
import type { Block, DocumentModel, FactPair, Text } from '../../documents/pdf/model.ts';
import { day, type Imprint, imprintFacts, paper } from '../imprint.ts';
import {
  countryName,
  filled,
  heading,
  joined,
  listed,
  missingRow,
  optional,
  paragraph,
  said,
  untoldNote,
} from '../pieces.ts';
import type { RegisterState } from '../register-state.ts';
import { type ActivityWords, activityWords } from './activity.ts';

/** Null chooses every activity. */
export type Chosen = ReadonlySet<string> | null;

/** Which part of Art. 30 an entry belongs to. */
const PARTS = ['controller', 'processor'] as const;
type Part = (typeof PARTS)[number];
const partOf = ({ role }: ActivityWords): Part => (role === 'processor' ? 'processor' : 'controller');

export const chosenActivities = (state: RegisterState, chosen: Chosen, t: Translate): ActivityWords[] =>
  state.activities
    .filter(({ id }) => chosen === null || chosen.has(id))
    .map((activity) => activityWords(activity, state, t));

/** The record of processing activities: Art. 30(1) for what we decide ourselves, Art. 30(2) for what we do for others. */
export function processingPaper(state: RegisterState, chosen: Chosen, imprint: Imprint, t: Translate): DocumentModel {
  const activities = chosenActivities(state, chosen, t);
  const left = state.activities.length - activities.length;
  return paper(
    t('papers.processing.title'),
    imprint,
    t,
    [
      {
        kind: 'facts',
        summary: t('papers.imprint.summary'),
        pairs: [...keeper(state, t), ...imprintFacts(imprint, t)],
      },
      ...(left === 0
        ? []
        : [paragraph(t('papers.processing.chosen', { count: activities.length, all: state.activities.length }))]),
      ...untoldNote(state.untold, t),
      ...contents(activities, t),
      ...PARTS.flatMap((part) => {
        const here = activities.filter((activity) => partOf(activity) === part);
        return here.length === 0 ? [] : partBlocks(part, here, t);
      }),
    ],
    t('papers.processing.subject'),
  );
}

/** Art. 30(1)(a) and 30(2)(a): who keeps this record. */
function keeper({ organisation, offices }: RegisterState, t: Translate): FactPair[] {
  const office = offices.find(({ fields }) => fields.main) ?? offices[0];
  const address = office && joined([...office.fields.addressLines, countryName(office.fields.country)]);
  const contactOf = (contact: OrganisationFields['dpo'] | undefined): string[] =>
    contact === undefined ? [] : filled([contact.name, contact.email, contact.phone, contact.address]);
  const article = (letter: string): string => `Art. 30(1)(${letter}), 30(2)(${letter})`;
  return [
    {
      label: t('registers.activities.controller'),
      note: article('a'),
      value: said([organisation?.name ?? '', address ?? '', organisation?.email ?? '', organisation?.phone ?? ''], t),
    },
    {
      label: t('registers.activities.officer'),
      note: 'Art. 30(1)(a), 37',
      value: said(contactOf(organisation?.dpo), t),
    },
    ...optional(t('registers.activities.representative'), contactOf(organisation?.representative)),
    ...optional(t('registers.organisation.fields.leadAuthority'), [
      organisation === undefined ? '' : AUTHORITIES[organisation.leadAuthority].name,
    ]),
  ];
}

/** Every entry with its place in the paper, and how much each still lacks. */
const contents = (activities: readonly ActivityWords[], t: Translate): Block[] => [
  heading(2, t('papers.processing.contents')),
  activities.length === 0
    ? paragraph(t('papers.processing.none'), { quiet: true })
    : {
        kind: 'table',
        density: 'compact',
        summary: t('papers.processing.contentsSummary'),
        columns: [
          { head: t('papers.column.ref'), width: 52, rowHeader: true },
          { head: t('papers.processing.activity') },
          { head: t('registers.activities.columns.role'), width: 84 },
          { head: t('registers.activities.fields.department'), width: 96 },
          { head: t('papers.missing'), width: 52, align: 'end' },
        ],
        rows: activities.map((activity): Text[] => [
          activity.ref,
          activity.name,
          t(`registers.activities.roles.${activity.role}`),
          activity.department,
          String(activity.missing.length),
        ]),
      },
];

const partBlocks = (part: Part, activities: readonly ActivityWords[], t: Translate): Block[] => [
  { kind: 'pageBreak' },
  heading(1, t(`papers.processing.part.${part}`)),
  paragraph(t(`papers.processing.partWords.${part}`, { count: activities.length })),
  ...activities.flatMap((activity): Block[] => [
    heading(2, `${activity.ref} ${activity.name}`),
    {
      kind: 'facts',
      summary: t('papers.processing.entrySummary', { ref: activity.ref }),
      pairs: part === 'controller' ? asController(activity, t) : asProcessor(activity, t),
    },
  ]),
];

const row = (label: string, note: string, parts: readonly string[], t: Translate): FactPair => ({
  label,
  note,
  value: listed(parts, t),
});

/** Art. 30(1)(a) to (g). */
const asController = (activity: ActivityWords, t: Translate): FactPair[] => [
  ...optional(t('registers.activities.fields.description'), [activity.description]),
  ...(activity.role === 'joint-controller'
    ? [row(t('registers.activities.fields.jointControllers'), 'Art. 30(1)(a), 26', activity.others, t)]
    : []),
  row(t('registers.activities.fields.purposes'), 'Art. 30(1)(b)', activity.purposes, t),
  row(t('registers.activities.fields.subjectCategories'), 'Art. 30(1)(c)', activity.subjects, t),
  row(t('registers.activities.fields.dataCategories'), 'Art. 30(1)(c)', activity.data, t),
  row(
    t('registers.activities.fields.recipients'),
    'Art. 30(1)(d)',
    [...activity.recipients, ...activity.processors],
    t,
  ),
  transferRow(activity, 'Art. 30(1)(e)', t),
  row(t('papers.processing.limits'), 'Art. 30(1)(f)', activity.retention, t),
  row(t('registers.activities.fields.measureIds'), 'Art. 30(1)(g), 32', activity.measures, t),
  ...care(activity, t),
];

/** Art. 30(2)(a) to (d). */
const asProcessor = (activity: ActivityWords, t: Translate): FactPair[] => [
  row(t('registers.activities.fields.onBehalfOf'), 'Art. 30(2)(a)', activity.others, t),
  row(t('papers.processing.categories'), 'Art. 30(2)(b)', [...activity.purposes, activity.description], t),
  transferRow(activity, 'Art. 30(2)(c)', t),
  row(t('registers.activities.fields.measureIds'), 'Art. 30(2)(d), 32', activity.measures, t),
  ...optional(t('papers.processing.engaged'), activity.processors),
  ...care(activity, t),
];

/** "Where applicable", says the law: none on record is an answer of its own. */
const transferRow = ({ transfers }: ActivityWords, note: string, t: Translate): FactPair => ({
  label: t('registers.activities.transfers'),
  note,
  value: transfers.length === 0 ? t('papers.processing.noTransfer') : listed(transfers, t),
});

const care = (
  { systems, assessment, status, department, owner, review, missing }: ActivityWords,
  t: Translate,
): FactPair[] => [
  ...optional(t('registers.activities.fields.systemIds'), systems),
  ...optional(t('registers.activities.fields.dpia'), [assessment]),
  ...optional(t('registers.activities.sections.care'), [
    joined([status, department, owner, review === '' ? '' : t('papers.reviewOn', { date: day(review) })]),
  ]),
  ...missingRow(missing, t),
];
