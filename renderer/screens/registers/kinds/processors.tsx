import type { z } from 'zod';
import { ProcessorFields } from '../../../../shared/contract/core/registers/index.ts';
import { BLANK_PROCESSOR } from '../../../../shared/domain/registers/blank.ts';
import { missingInProcessor } from '../../../../shared/domain/missing.ts';
import { core } from '../../../api/clients.ts';
import type { Register } from '../definition.ts';
import { choices, occurring } from '../fields/choices.ts';
import { countryName } from '../fields/countries.ts';
import { Day } from '../parts/day.tsx';
import { Mark, Marked } from '../parts/marks.tsx';
import { RiskLevel } from '../parts/risk-level.tsx';
import { nameColumn, refColumn, wordsColumn } from './columns.tsx';
import { ProcessorForm } from './processor-form.tsx';
import { processorSections } from './processor-sections.tsx';

type Values = z.input<typeof ProcessorFields>;
type Summary = Pick<
  Values,
  'name' | 'identified' | 'country' | 'role' | 'services' | 'contract' | 'risk' | 'owner' | 'review' | 'tags'
>;

const { role, contract, risk } = ProcessorFields.shape;

/** Those who process on the organisation's behalf: Art. 28. */
export const PROCESSORS: Register<Values, Summary> = {
  name: 'processors',
  kind: 'processor',
  area: 'processors',
  client: core.processors,
  schema: ProcessorFields,
  blank: BLANK_PROCESSOR,
  columns: (t) => [
    refColumn(t),
    {
      ...nameColumn<Summary>(t),
      cell: ({ title, fields }) =>
        fields.identified ? (
          title
        ) : (
          <Marked mark={<Mark state="category-only">{t('registers.processors.categoryOnly')}</Mark>}>{title}</Marked>
        ),
    },
    {
      ...wordsColumn<Summary>({
        id: 'country',
        header: t('registers.processors.fields.country'),
        words: ({ country }) => (country === '' ? '' : countryName(country)),
        width: 150,
      }),
      cell: ({ fields: { country } }) =>
        country === '' ? <span className="quiet">{t('registers.record.notNamed')}</span> : countryName(country),
    },
    {
      ...wordsColumn<Summary>({
        id: 'role',
        header: t('registers.processors.fields.role'),
        words: (fields) => t(`registers.processors.roles.${fields.role}`),
        width: 130,
      }),
      spare: true,
    },
    {
      id: 'contract',
      header: t('registers.processors.contract.state'),
      cell: ({ fields }) => (
        <Mark state={fields.contract.state}>{t(`registers.processors.contract.states.${fields.contract.state}`)}</Mark>
      ),
      sort: ({ fields }) => contract.shape.state.options.indexOf(fields.contract.state),
      width: 110,
    },
    {
      id: 'expires',
      header: t('registers.processors.contract.expiresOn'),
      cell: ({ fields }) => <Day day={fields.contract.expiresOn} />,
      sort: ({ fields }) => fields.contract.expiresOn || undefined,
      width: 140,
      spare: true,
    },
    {
      id: 'risk',
      header: t('registers.processors.risk.level'),
      cell: ({ fields }) => <RiskLevel level={fields.risk.level} />,
      sort: ({ fields }) => risk.shape.level.options.indexOf(fields.risk.level),
      width: 120,
      spare: true,
    },
  ],
  filters: (t, rows) => [
    {
      id: 'identity',
      label: t('registers.processors.identity'),
      options: choices(['known', 'category'] as const, (value) => t(`registers.processors.identities.${value}`)),
      match: ({ fields }, value) => fields.identified === (value === 'known'),
    },
    {
      id: 'contract',
      label: t('registers.processors.contract.state'),
      options: choices(contract.shape.state.options, (value) => t(`registers.processors.contract.states.${value}`)),
      match: ({ fields }, value) => fields.contract.state === value,
    },
    {
      id: 'role',
      label: t('registers.processors.fields.role'),
      options: choices(role.options, (value) => t(`registers.processors.roles.${value}`)),
      match: ({ fields }, value) => fields.role === value,
    },
    {
      id: 'risk',
      label: t('registers.processors.risk.level'),
      options: choices(risk.shape.level.options, (value) => t(`registers.processors.risk.levels.${value}`)),
      match: ({ fields }, value) => fields.risk.level === value,
    },
    {
      id: 'country',
      label: t('registers.processors.fields.country'),
      options: occurring(rows, ({ fields }) => fields.country, countryName),
      match: ({ fields }, value) => fields.country === value,
    },
  ],
  initialSort: { id: 'ref', desc: false },
  state: ({ identified }, t) =>
    identified ? null : <Mark state="category-only">{t('registers.processors.categoryOnly')}</Mark>,
  facts: ({ fields }, t) => [
    { name: t('registers.processors.fields.role'), value: t(`registers.processors.roles.${fields.role}`) },
    {
      name: t('registers.processors.fields.country'),
      value: fields.country === '' ? t('registers.record.notSaid') : countryName(fields.country),
    },
    {
      name: t('registers.processors.contract.state'),
      value: (
        <Mark state={fields.contract.state}>{t(`registers.processors.contract.states.${fields.contract.state}`)}</Mark>
      ),
    },
    { name: t('registers.processors.risk.level'), value: <RiskLevel level={fields.risk.level} /> },
  ],
  sections: processorSections,
  missing: ({ fields, links }, today) => missingInProcessor(fields, { today, links }),
  Fields: ProcessorForm,
  fieldName: (t, field) => t(`registers.processors.fields.${field}`),
};
