import type { z } from 'zod';
import { TransferFields } from '../../../../shared/contract/core/registers/index.ts';
import { BLANK_TRANSFER } from '../../../../shared/domain/registers/blank.ts';
import { missingInTransfer } from '../../../../shared/domain/missing.ts';
import { STANDING_STATES } from '../../../../shared/domain/transfer-standing.ts';
import { TRANSFER_MECHANISM_ARTICLE, TRANSFER_MECHANISMS } from '../../../../shared/reference/transfer-mechanisms.ts';
import { core } from '../../../api/clients.ts';
import type { Register } from '../definition.ts';
import { choices, occurring } from '../fields/choices.ts';
import { countryName } from '../fields/countries.ts';
import { Day } from '../parts/day.tsx';
import { Mark } from '../parts/marks.tsx';
import { WithArticle } from '../parts/text.tsx';
import { nameColumn, refColumn } from './columns.tsx';
import { TransferForm } from './transfer-form.tsx';
import { StandingToday } from './transfer-standing.tsx';
import { transferSections } from './transfer-sections.tsx';

type Values = z.input<typeof TransferFields>;
type Summary = Pick<
  Values,
  | 'name'
  | 'importer'
  | 'country'
  | 'mechanism'
  | 'mechanismReference'
  | 'assessment'
  | 'nextReview'
  | 'law'
  | 'adequacy'
  | 'clauses'
  | 'bindingRules'
  | 'derogation'
>;

const assessmentStates = TransferFields.shape.assessment.shape.state.options;

/** Transfers to third countries: Chapter V. */
export const TRANSFERS: Register<Values, Summary> = {
  name: 'transfers',
  kind: 'transfer',
  area: 'transfers',
  client: core.transfers,
  schema: TransferFields,
  blank: { ...BLANK_TRANSFER, assessment: { ...BLANK_TRANSFER.assessment, state: 'missing' } },
  columns: (t) => [
    refColumn(t),
    nameColumn(t),
    {
      id: 'importer',
      header: t('registers.transfers.fields.importer'),
      cell: ({ fields }) => fields.importer,
      sort: ({ fields }) => fields.importer || undefined,
      text: ({ fields }) => fields.importer,
      width: 170,
      spare: true,
    },
    {
      id: 'country',
      header: t('registers.transfers.fields.country'),
      cell: ({ fields }) =>
        fields.country === '' ? (
          <span className="quiet">{t('registers.record.notNamed')}</span>
        ) : (
          countryName(fields.country)
        ),
      sort: ({ fields }) => (fields.country === '' ? undefined : countryName(fields.country)),
      text: ({ fields }) => (fields.country === '' ? '' : countryName(fields.country)),
      width: 120,
    },
    {
      id: 'mechanism',
      header: t('registers.transfers.fields.mechanism'),
      cell: ({ fields }) => (
        <WithArticle article={TRANSFER_MECHANISM_ARTICLE[fields.mechanism]}>
          {t(`reference.mechanism.${fields.mechanism}`)}
        </WithArticle>
      ),
      sort: ({ fields }) => t(`reference.mechanism.${fields.mechanism}`),
      text: ({ fields }) => t(`reference.mechanism.${fields.mechanism}`),
      width: 190,
      spare: true,
    },
    {
      id: 'standing',
      header: t('registers.transfers.columns.standing'),
      cell: ({ fields }) => <StandingToday fields={fields} />,
      width: 130,
    },
    {
      id: 'assessment',
      header: t('registers.transfers.columns.assessment'),
      cell: ({ fields: { assessment } }) => (
        <Mark state={assessment.state}>{t(`registers.transfers.assessment.states.${assessment.state}`)}</Mark>
      ),
      sort: ({ fields }) => assessmentStates.indexOf(fields.assessment.state),
      width: 120,
    },
    {
      id: 'review',
      header: t('registers.transfers.fields.nextReview'),
      cell: ({ fields }) => <Day day={fields.nextReview} />,
      sort: ({ fields }) => fields.nextReview || undefined,
      width: 140,
      spare: true,
    },
  ],
  filters: (t, rows) => [
    {
      id: 'mechanism',
      label: t('registers.transfers.fields.mechanism'),
      options: choices(TRANSFER_MECHANISMS, (value) => t(`reference.mechanism.${value}`)),
      match: ({ fields }, value) => fields.mechanism === value,
    },
    {
      id: 'assessment',
      label: t('registers.transfers.columns.assessment'),
      options: choices(assessmentStates, (value) => t(`registers.transfers.assessment.states.${value}`)),
      match: ({ fields }, value) => fields.assessment.state === value,
    },
    {
      id: 'country',
      label: t('registers.transfers.fields.country'),
      options: [
        ...occurring(rows, ({ fields }) => fields.country, countryName),
        { value: NOT_NAMED, label: t('registers.record.notNamed') },
      ],
      match: ({ fields }, value) => fields.country === (value === NOT_NAMED ? '' : value),
    },
  ],
  valueWords: (t, field, value) => {
    const standing = field === 'standing' ? STANDING_STATES.find((state) => state === value) : undefined;
    return standing && t(`registers.transfers.standing.${standing}`);
  },
  initialSort: { id: 'ref', desc: false },
  state: (fields) => <StandingToday fields={fields} />,
  facts: ({ fields }, t) => [
    { name: t('registers.transfers.fields.importer'), value: fields.importer || t('registers.record.notSaid') },
    {
      name: t('registers.transfers.fields.country'),
      value: fields.country === '' ? t('registers.record.notNamed') : countryName(fields.country),
    },
    { name: t('registers.transfers.fields.mechanism'), value: t(`reference.mechanism.${fields.mechanism}`) },
    {
      name: t('registers.transfers.columns.assessment'),
      value: (
        <Mark state={fields.assessment.state}>
          {t(`registers.transfers.assessment.states.${fields.assessment.state}`)}
        </Mark>
      ),
    },
    { name: t('registers.transfers.fields.nextReview'), value: <Day day={fields.nextReview} counted /> },
  ],
  sections: transferSections,
  missing: ({ fields }, today) => missingInTransfer(fields, today),
  Fields: TransferForm,
  fieldName: (t, field) => t(`registers.transfers.fields.${field}`),
};

/** No country has it for a code. */
const NOT_NAMED = '-';
