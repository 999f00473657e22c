import type { z } from 'zod';
import type { ProcessorFields } from '../../../../shared/contract/core/registers/index.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { EEA } from '../../../../shared/reference/eea.ts';
import { ART28_CLAUSE_IDS } from '../../../../shared/reference/processor-clauses.ts';
import { FieldRows } from '../../../components/section.tsx';
import type { Entry, RecordSection } from '../definition.ts';
import { countryName } from '../fields/countries.ts';
import { Day } from '../parts/day.tsx';
import { Mark } from '../parts/marks.tsx';
import { RecordRefs } from '../parts/record-refs.tsx';
import { RecordTable } from '../parts/record-table.tsx';
import { Paragraph, Text } from '../parts/text.tsx';

type Values = z.input<typeof ProcessorFields>;

/** A processor as Art. 28 looks at it. */
export function processorSections({ fields, links }: Entry<Values>, t: Translate): readonly RecordSection[] {
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
            { name: t(`${of}.contract.expiresOn`), value: <Day day={contract.expiresOn} counted /> },
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
            { header: t(`${of}.clause.label`), cell: (clause) => t(`${of}.clause.${clause}`), width: 78 },
            {
              header: t(`${of}.clause.answer`),
              cell: (clause) => (
                <Mark state={clauses[clause].state}>{t(`${of}.clause.answers.${clauses[clause].state}`)}</Mark>
              ),
            },
          ]}
        />
      ),
    },
    { id: 'notes', title: t(`${of}.sections.notes`), body: <Paragraph>{fields.notes}</Paragraph> },
  ];
}
