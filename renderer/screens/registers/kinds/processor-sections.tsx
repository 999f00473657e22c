import type { z } from 'zod';
import type { ProcessorFields } from '../../../../shared/contract/core/registers/index.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { lastDayOfNotice } from '../../../../shared/domain/registers/contract-dates.ts';
import { EEA } from '../../../../shared/reference/eea.ts';
import { ART28_CLAUSE_IDS } from '../../../../shared/reference/processor-clauses.ts';
import { FieldRows } from '../../../components/section.tsx';
import type { Entry, RecordSection } from '../definition.ts';
import { countryName } from '../fields/countries.ts';
import { Day } from '../parts/day.tsx';
import { Mark } from '../parts/marks.tsx';
import { reviewRows } from '../parts/review.tsx';
import { RiskLevel } from '../parts/risk-level.tsx';
import { Tags } from '../parts/tags.tsx';
import { RecordRefs } from '../parts/record-refs.tsx';
import { RecordTable } from '../parts/record-table.tsx';
import { Paragraph, Text } from '../parts/text.tsx';
import { ProcessorChain } from './processor-chain.tsx';

type Values = z.input<typeof ProcessorFields>;

/** A processor as Art. 28 looks at it. */
export function processorSections({ id, fields, links }: Entry<Values>, t: Translate): readonly RecordSection[] {
  const of = 'registers.processors';
  const { contract, clauses, country } = fields;
  return [
    {
      id: 'who',
      title: t(`${of}.sections.who`),
      article: 'Art. 4(8), Art. 28(1)',
      body: (
        <FieldRows
          rows={[
            { name: t(`${of}.identity`), value: t(`${of}.identities.${fields.identified ? 'known' : 'category'}`) },
            { name: t(`${of}.fields.role`), value: t(`${of}.roles.${fields.role}`) },
            { name: t(`${of}.fields.parentIds`), value: <RecordRefs ids={fields.parentIds} links={links} /> },
            { name: t(`${of}.fields.contact`), value: <Text>{fields.contact}</Text> },
            { name: t(`${of}.fields.email`), value: <Text>{fields.email}</Text> },
            { name: t(`${of}.fields.officer`), value: <Text>{fields.officer}</Text> },
            { name: t(`${of}.fields.representative`), value: <Text>{fields.representative}</Text> },
          ]}
        />
      ),
    },
    {
      id: 'where',
      title: t(`${of}.sections.where`),
      article: 'Art. 44',
      body: (
        <FieldRows
          rows={[
            {
              name: t(`${of}.fields.country`),
              value:
                country === '' ? (
                  <Text>{''}</Text>
                ) : (
                  <>
                    {countryName(country)}{' '}
                    <span className="quiet small">{t(EEA.has(country) ? `${of}.inEea` : `${of}.outsideEea`)}</span>
                  </>
                ),
            },
            {
              name: t(`${of}.fields.processingCountries`),
              value: fields.processingCountries.map(countryName).join(', ') || t('common.none'),
            },
            { name: t(`${of}.fields.address`), value: <Text>{fields.address}</Text> },
          ]}
        />
      ),
    },
    {
      id: 'services',
      title: t(`${of}.sections.services`),
      article: 'Art. 28(3)',
      body: <Paragraph>{fields.services}</Paragraph>,
    },
    {
      id: 'contract',
      title: t(`${of}.sections.contract`),
      article: 'Art. 28(3) and (9)',
      body: (
        <FieldRows
          rows={[
            {
              name: t(`${of}.contract.state`),
              value: <Mark state={contract.state}>{t(`${of}.contract.states.${contract.state}`)}</Mark>,
            },
            { name: t(`${of}.contract.signedOn`), value: <Day day={contract.signedOn} /> },
            { name: t(`${of}.contract.startsOn`), value: <Day day={contract.startsOn} /> },
            { name: t(`${of}.contract.expiresOn`), value: <Day day={contract.expiresOn} counted /> },
            {
              name: t(`${of}.contract.noticeDays`),
              value:
                contract.noticeDays === null ? (
                  <Text>{''}</Text>
                ) : (
                  t(`${of}.contract.days`, { count: contract.noticeDays })
                ),
            },
            ...(lastDayOfNotice(contract) === ''
              ? []
              : [{ name: t(`${of}.contract.lastNotice`), value: <Day day={lastDayOfNotice(contract)} counted /> }]),
            { name: t(`${of}.contract.reference`), value: <Text>{contract.reference}</Text> },
          ]}
        />
      ),
    },
    {
      id: 'clauses',
      title: t(`${of}.sections.clauses`),
      article: 'Art. 28(3)(a) to (h)',
      body: (
        <RecordTable
          label={t(`${of}.sections.clauses`)}
          rows={ART28_CLAUSE_IDS}
          columns={[
            { header: t(`${of}.clause.label`), cell: (clause) => t(`${of}.clause.${clause}`), width: 44 },
            {
              header: t(`${of}.clause.answer`),
              cell: (clause) => (
                <Mark state={clauses[clause].state}>{t(`${of}.clause.answers.${clauses[clause].state}`)}</Mark>
              ),
              width: 15,
            },
            { header: t(`${of}.clause.page`), cell: (clause) => clauses[clause].page || '–', width: 9 },
            { header: t(`${of}.clause.reviewer`), cell: (clause) => clauses[clause].reviewer || '–', width: 14 },
            { header: t(`${of}.clause.on`), cell: (clause) => <Day day={clauses[clause].on} /> },
          ]}
        />
      ),
    },
    {
      id: 'authorisation',
      title: t(`${of}.sections.authorisation`),
      article: 'Art. 28(2)',
      body: (
        <FieldRows
          rows={[
            {
              name: t(`${of}.fields.authorisation`),
              value: t(`${of}.authorisation.kinds.${fields.authorisation.kind}`),
            },
            {
              name: t(`${of}.authorisation.objectionDays`),
              value:
                fields.authorisation.objectionDays === null ? (
                  <Text>{''}</Text>
                ) : (
                  t(`${of}.contract.days`, { count: fields.authorisation.objectionDays })
                ),
            },
            { name: t(`${of}.authorisation.notes`), value: <Text>{fields.authorisation.notes}</Text> },
          ]}
        />
      ),
    },
    {
      id: 'chain',
      title: t(`${of}.sections.chain`),
      article: 'Art. 28(4)',
      editedIn: 'who',
      body: <ProcessorChain id={id} />,
    },
    {
      id: 'certificates',
      title: t(`${of}.sections.certificates`),
      article: 'Art. 28(1) and (5)',
      body: (
        <RecordTable
          label={t(`${of}.sections.certificates`)}
          rows={fields.certificates}
          columns={[
            {
              header: t(`${of}.certificate.name`),
              cell: ({ name, number, scope }) => (
                <>
                  {name}{' '}
                  <span className="quiet small">{[number, scope].filter((part) => part !== '').join(' · ')}</span>
                </>
              ),
              width: 40,
            },
            { header: t(`${of}.certificate.issuer`), cell: ({ issuer }) => issuer || '–', width: 20 },
            { header: t(`${of}.certificate.issuedOn`), cell: ({ issuedOn }) => <Day day={issuedOn} />, width: 17 },
            { header: t(`${of}.certificate.expiresOn`), cell: ({ expiresOn }) => <Day day={expiresOn} counted /> },
          ]}
        />
      ),
    },
    {
      id: 'risk',
      title: t(`${of}.sections.risk`),
      article: 'Art. 28(1)',
      body: (
        <FieldRows
          rows={[
            { name: t(`${of}.risk.level`), value: <RiskLevel level={fields.risk.level} /> },
            { name: t(`${of}.risk.reasons`), value: <Text>{fields.risk.reasons}</Text> },
          ]}
        />
      ),
    },
    {
      id: 'owner',
      title: t('registers.parts.owner'),
      article: 'Art. 24(1)',
      body: (
        <FieldRows
          rows={[
            { name: t(`${of}.fields.owner`), value: <Text>{fields.owner}</Text> },
            ...reviewRows(fields.review, t),
            { name: t(`${of}.fields.tags`), value: <Tags of={fields.tags} /> },
          ]}
        />
      ),
    },
    { id: 'notes', title: t(`${of}.sections.notes`), body: <Paragraph>{fields.notes}</Paragraph> },
  ];
}
