import type { Translate } from '../../../../shared/i18n/index.ts';
import { ART28_CLAUSE_IDS } from '../../../../shared/reference/processor-clauses.ts';
import type { Block, DocumentModel, FactPair, Text } from '../../documents/pdf/model.ts';
import { rich } from '../../documents/pdf/rich.ts';
import { day, type Imprint, imprintFacts, paper } from '../imprint.ts';
import { countries, heading, joined, missingRow, optional, paragraph, said, tableOr, untoldNote } from '../pieces.ts';
import type { RegisterState } from '../register-state.ts';
import { CLAUSES, type ListedProcessor, listedProcessors } from './processor.ts';

const named = (records: readonly { readonly ref: string; readonly fields: { readonly name: string } }[]): string[] =>
  records.map(({ ref, fields }) => `${ref} ${fields.name}`);

/** Who handles data for us, by which contract, and what it says on each point of Art. 28(3). */
export function processorsPaper(state: RegisterState, imprint: Imprint, t: Translate): DocumentModel {
  const processors = listedProcessors(state);
  return paper(
    t('papers.processors.title'),
    imprint,
    t,
    [
      paragraph(t('papers.processors.lead', { count: processors.length })),
      { kind: 'facts', summary: t('papers.imprint.summary'), pairs: imprintFacts(imprint, t) },
      ...untoldNote(state.untold, t),
      heading(2, t('papers.processors.overview')),
      overview(processors, t),
      ...(processors.length === 0 ? [] : [...clausesOf(processors, t), ...entries(processors, t)]),
    ],
    t('papers.processors.subject'),
  );
}

const overview = (processors: readonly ListedProcessor[], t: Translate): Block =>
  tableOr(t('papers.processors.none'), {
    density: 'compact',
    summary: t('papers.processors.overviewSummary'),
    columns: [
      { head: t('papers.column.ref'), width: 44, rowHeader: true },
      { head: t('papers.processors.processor') },
      { head: t('registers.processors.fields.role'), width: 72 },
      { head: t('registers.processors.fields.country'), width: 80 },
      { head: t('registers.processors.fields.contract'), width: 52 },
      { head: t('papers.processors.clauses'), width: 48, align: 'end' },
      { head: t('papers.missing'), width: 48, align: 'end' },
    ],
    rows: processors.map(({ ref, fields, present, missing }): Text[] => [
      ref,
      fields.identified ? fields.name : `${fields.name} (${t('registers.processors.categoryOnly')})`,
      t(`registers.processors.roles.${fields.role}`),
      said([countries([fields.country])], t),
      t(`registers.processors.contract.states.${fields.contract.state}`),
      t('papers.processors.ofAll', { count: present, all: CLAUSES }),
      String(missing.length),
    ]),
  });

/** One row a processor, one column a point of Art. 28(3), on a page as wide as that needs. */
const clausesOf = (processors: readonly ListedProcessor[], t: Translate): Block[] => [
  { kind: 'pageBreak', landscape: true },
  heading(2, t('papers.processors.clauseTitle')),
  paragraph(t('papers.processors.clauseWords')),
  {
    kind: 'table',
    density: 'compact',
    summary: t('papers.processors.clauseSummary'),
    columns: [
      { head: t('papers.processors.processor'), rowHeader: true },
      ...ART28_CLAUSE_IDS.map((clause) => ({
        head: clause === 'subject' ? t('papers.processors.opening') : `(${clause})`,
        width: clause === 'subject' ? 66 : 52,
      })),
    ],
    rows: processors.map(({ ref, fields }): Text[] => [
      rich({ text: ref, bold: true }, { text: ` ${fields.name}` }),
      ...ART28_CLAUSE_IDS.map((clause): Text => {
        const { state } = fields.clauses[clause];
        const words = t(`registers.processors.clause.answers.${state}`);
        return state === 'absent' ? rich({ text: words, bold: true }) : words;
      }),
    ]),
  },
  {
    kind: 'keepTogether',
    blocks: [
      paragraph(t('papers.processors.clauseKey'), { keepWithNext: true }),
      {
        kind: 'list',
        items: ART28_CLAUSE_IDS.map((clause) => t(`registers.processors.clause.${clause}`)),
      },
    ],
  },
];

const entries = (processors: readonly ListedProcessor[], t: Translate): Block[] => [
  { kind: 'pageBreak' },
  heading(1, t('papers.processors.entries')),
  ...processors.flatMap((processor): Block[] => [
    heading(2, `${processor.ref} ${processor.fields.name}`),
    {
      kind: 'facts',
      summary: t('papers.processors.entrySummary', { ref: processor.ref }),
      pairs: entryOf(processor, t),
    },
  ]),
];

function entryOf({ fields, activities, engages, engagedBy, missing }: ListedProcessor, t: Translate): FactPair[] {
  const { contract, authorisation, certificates, risk } = fields;
  const dated = (label: string, date: string): string => (date === '' ? '' : `${label}: ${day(date)}`);
  return [
    {
      label: t('registers.processors.fields.role'),
      value: joined([
        t(`registers.processors.roles.${fields.role}`),
        engagedBy.length === 0 ? '' : t('papers.processors.engagedBy', { names: named(engagedBy).join(', ') }),
      ]),
    },
    { label: t('registers.processors.fields.services'), note: 'Art. 28(3)', value: said([fields.services], t) },
    { label: t('registers.processors.fields.contact'), value: said([fields.address, fields.contact, fields.email], t) },
    ...optional(t('registers.processors.fields.officer'), [fields.officer]),
    ...optional(t('registers.processors.fields.representative'), [fields.representative]),
    {
      label: t('registers.processors.fields.processingCountries'),
      note: 'Art. 44',
      value: said([countries([fields.country, ...fields.processingCountries])], t),
    },
    {
      label: t('registers.processors.fields.contract'),
      note: 'Art. 28(3), 28(9)',
      value: [
        joined([t(`registers.processors.contract.states.${contract.state}`), contract.reference]),
        dated(t('registers.processors.contract.signedOn'), contract.signedOn),
        dated(t('registers.processors.contract.startsOn'), contract.startsOn),
        dated(t('registers.processors.contract.expiresOn'), contract.expiresOn),
        contract.noticeDays === null ? '' : `${t('registers.processors.contract.noticeDays')}: ${contract.noticeDays}`,
      ]
        .filter((words) => words !== '')
        .join('\n'),
    },
    {
      label: t('registers.processors.fields.authorisation'),
      note: 'Art. 28(2), 28(4)',
      value: [
        t(`registers.processors.authorisation.kinds.${authorisation.kind}`),
        authorisation.objectionDays === null
          ? ''
          : `${t('registers.processors.authorisation.objectionDays')}: ${authorisation.objectionDays}`,
        authorisation.notes,
        ...named(engages),
      ]
        .filter((words) => words !== '')
        .join('\n'),
    },
    ...optional(
      t('registers.processors.fields.certificates'),
      certificates.map(({ name, issuer, number, scope, expiresOn }) =>
        joined([
          name,
          issuer,
          number,
          scope,
          expiresOn === '' ? '' : t('papers.processors.until', { date: day(expiresOn) }),
        ]),
      ),
    ),
    {
      label: t('registers.processors.fields.risk'),
      note: 'Art. 28(1)',
      value: joined([t(`registers.processors.risk.levels.${risk.level}`), risk.reasons]),
    },
    ...optional(t('papers.processors.usedIn'), named(activities)),
    ...missingRow(missing, t),
  ];
}
