import type { TransferFields } from '../../../../shared/contract/core/registers/index.ts';
import { missingInTransfer } from '../../../../shared/domain/missing.ts';
import { standingOf } from '../../../../shared/domain/transfer-standing.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { AUTHORITIES } from '../../../../shared/reference/authorities.ts';
import type { Block, DocumentModel, FactPair, Text } from '../../documents/pdf/model.ts';
import { rich } from '../../documents/pdf/rich.ts';
import { day, type Imprint, imprintFacts, paper } from '../imprint.ts';
import {
  countries,
  countryName,
  heading,
  joined,
  missingRow,
  optional,
  paragraph,
  said,
  tableOr,
  untoldNote,
} from '../pieces.ts';
import { namesOf, type Recorded, type RegisterState } from '../register-state.ts';
import { type Destination, destinationsOf } from './countries.ts';
import { transferMap } from './map.ts';
import { mechanismWords } from './mechanism.ts';

/** Where data go outside, what that rests on, and whether it held on the day: Chapter V, Art. 30(1)(e). */
export function transfersPaper(state: RegisterState, imprint: Imprint, t: Translate): DocumentModel {
  const destinations = destinationsOf(state);
  const authority = state.organisation === undefined ? '' : AUTHORITIES[state.organisation.leadAuthority].name;
  return paper(
    t('papers.transfers.title'),
    imprint,
    t,
    [
      paragraph(t('papers.transfers.lead', { count: state.transfers.length })),
      {
        kind: 'facts',
        summary: t('papers.imprint.summary'),
        pairs: [
          ...imprintFacts(imprint, t),
          ...optional(t('registers.organisation.fields.leadAuthority'), [authority]),
        ],
      },
      ...untoldNote(state.untold, t),
      heading(2, t('papers.transfers.overview')),
      overview(state, t),
      ...(destinations.length === 0 ? [] : world(destinations, t)),
      ...(state.transfers.length === 0 ? [] : entries(state, t)),
    ],
    t('papers.transfers.subject'),
  );
}

const standing = (fields: TransferFields, { asOf }: RegisterState, t: Translate): Text => {
  const { state } = standingOf(fields, asOf);
  return rich({ text: t(`registers.transfers.standing.${state}`), bold: state === 'broken' || state === 'doubtful' });
};

const overview = (state: RegisterState, t: Translate): Block =>
  tableOr(t('papers.transfers.none'), {
    density: 'compact',
    summary: t('papers.transfers.overviewSummary'),
    columns: [
      { head: t('papers.column.ref'), width: 44, rowHeader: true },
      { head: t('registers.transfers.fields.importer'), flex: 1.2 },
      { head: t('registers.transfers.fields.country'), flex: 0.8 },
      { head: t('registers.transfers.fields.mechanism'), flex: 1.1 },
      { head: t('papers.transfers.standing'), width: 70 },
      { head: t('papers.missing'), width: 48, align: 'end' },
    ],
    rows: state.transfers.map(({ ref, fields }): Text[] => [
      ref,
      said([fields.importer], t),
      said([countries([fields.country])], t),
      t(`reference.mechanism.${fields.mechanism}`),
      standing(fields, state, t),
      String(missingInTransfer(fields, state.asOf).length),
    ]),
  });

/** The picture and, below it, the same in a table. */
const world = (destinations: readonly Destination[], t: Translate): Block[] => [
  { kind: 'pageBreak', landscape: true },
  heading(2, t('papers.transfers.map')),
  transferMap(destinations, t),
  {
    kind: 'table',
    density: 'compact',
    caption: t('papers.transfers.countries'),
    summary: t('papers.transfers.countriesSummary'),
    columns: [
      { head: t('registers.transfers.fields.country'), width: 170, rowHeader: true },
      { head: t('registers.transfers.fields.law'), width: 90 },
      { head: t('papers.transfers.restsOn'), width: 170 },
      { head: t('papers.transfers.records') },
    ],
    rows: destinations.map(({ country, law, state, refs }) => [
      countryName(country),
      t(`reference.law.${law}`),
      t(`pictures.states.${state}`),
      refs.join(', '),
    ]),
  },
];

const entries = (state: RegisterState, t: Translate): Block[] => [
  { kind: 'pageBreak' },
  heading(1, t('papers.transfers.entries')),
  ...state.transfers.flatMap((transfer): Block[] => [
    heading(2, `${transfer.ref} ${transfer.fields.name}`),
    {
      kind: 'facts',
      summary: t('papers.transfers.entrySummary', { ref: transfer.ref }),
      pairs: entryOf(transfer, state, t),
    },
  ]),
];

function entryOf({ fields }: Recorded<TransferFields>, state: RegisterState, t: Translate): FactPair[] {
  const { assessment } = fields;
  return [
    {
      label: t('registers.transfers.fields.activityIds'),
      note: 'Art. 30(1)(e)',
      value: said(namesOf(state.activities, fields.activityIds), t),
    },
    ...optional(t('registers.transfers.fields.exporter'), [fields.exporter]),
    {
      label: t('registers.transfers.fields.importer'),
      note: 'Art. 30(1)(d)',
      value: said(
        [
          fields.importer === ''
            ? ''
            : t('papers.transfers.importer', {
                name: fields.importer,
                role: t(`registers.transfers.roles.${fields.importerRole}`).toLowerCase(),
              }),
        ],
        t,
      ),
    },
    ...optional(t('registers.transfers.fields.processorIds'), namesOf(state.processors, fields.processorIds)),
    {
      label: t('registers.transfers.fields.country'),
      note: 'Art. 30(1)(e)',
      value: said([countries([fields.country])], t),
    },
    ...optional(t('registers.transfers.fields.onwardCountries'), [countries(fields.onwardCountries)]),
    { label: t('registers.transfers.fields.law'), value: t(`reference.law.${fields.law}`) },
    {
      label: t('registers.transfers.fields.mechanism'),
      note: 'Art. 44 to 49',
      value: mechanismWords(fields, t).join('\n'),
    },
    { label: t('papers.transfers.standing'), value: standing(fields, state, t) },
    {
      label: t('registers.transfers.fields.assessment'),
      note: 'Art. 46(1), C-311/18',
      value: said(
        [
          joined([
            t(`registers.transfers.assessment.states.${assessment.state}`),
            assessment.doneOn === '' ? '' : day(assessment.doneOn),
          ]),
          assessment.reference,
          assessment.result,
        ],
        t,
      ),
    },
    ...optional(t('registers.transfers.fields.supplementaryMeasures'), [fields.supplementaryMeasures]),
    ...optional(t('registers.transfers.fields.nextReview'), [fields.nextReview === '' ? '' : day(fields.nextReview)]),
    ...missingRow(missingInTransfer(fields, state.asOf), t),
  ];
}
