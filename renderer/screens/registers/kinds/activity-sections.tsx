import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { ActivityFields } from '../../../../shared/contract/core/registers/index.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { EEA } from '../../../../shared/reference/eea.ts';
import { LEGAL_BASIS_ARTICLE } from '../../../../shared/reference/legal-bases.ts';
import { coreQuery } from '../../../api/clients.ts';
import { placeOf } from '../../../commands/places.ts';
import { FieldRows } from '../../../components/section.tsx';
import type { Entry, RecordSection } from '../definition.ts';
import { countryName } from '../fields/countries.ts';
import { RecordRefs } from '../parts/record-refs.tsx';
import { RecordTable } from '../parts/record-table.tsx';
import { Items, Text, WithArticle } from '../parts/text.tsx';

type Values = z.input<typeof ActivityFields>;

/** An activity as the Art. 30 entry it is. Kept as a processor, Art. 30(2) asks for less and under other letters. */
export function activitySections({ fields, links }: Entry<Values>, t: Translate): readonly RecordSection[] {
  const articles = ARTICLES[fields.role === 'processor' ? 'processor' : 'controller'];
  const of = 'registers.activities';
  const section = (id: keyof typeof articles, body: RecordSection['body']): RecordSection => {
    const article = articles[id];
    const title = t(`${of}.sections.${id}`);
    return { id, title, body, ...(article !== '' && { article }), ...EDITED_IN[id] };
  };
  return [
    section('who', <Who fields={fields} />),
    section(
      'why',
      <>
        {fields.description !== '' && (
          <p className="measure">
            <Text>{fields.description}</Text>
          </p>
        )}
        <RecordTable
          label={t(`${of}.fields.purposes`)}
          rows={fields.purposes}
          columns={[
            { header: t(`${of}.purpose.text`), cell: ({ text }) => text, width: 42 },
            {
              header: t(`${of}.purpose.basis`),
              width: 20,
              cell: ({ basis }) => (
                <WithArticle article={LEGAL_BASIS_ARTICLE[basis]}>{t(`reference.basis.${basis}`)}</WithArticle>
              ),
            },
            { header: t(`${of}.purpose.justification`), cell: ({ justification }) => justification },
          ]}
        />
      </>,
    ),
    section('whose', <Items of={fields.subjectCategories} />),
    section(
      'which',
      <RecordTable
        label={t(`${of}.fields.dataCategories`)}
        rows={fields.dataCategories}
        columns={[
          {
            header: t(`${of}.category.name`),
            width: 26,
            cell: ({ name, special }) => (
              <>
                {name} {special && <span className="quiet small">{t(`${of}.category.specialShort`)}</span>}
              </>
            ),
          },
          { header: t(`${of}.category.items`), cell: ({ items }) => items.join(', '), width: 44 },
          { header: t(`${of}.category.source`), cell: ({ source }) => source },
        ]}
      />,
    ),
    section(
      'from',
      <RecordTable
        label={t(`${of}.fields.sources`)}
        rows={fields.sources}
        columns={[
          { header: t(`${of}.source.name`), cell: ({ name }) => name, width: 42 },
          { header: t(`${of}.source.kind`), cell: ({ kind }) => t(`${of}.source.kinds.${kind}`), width: 20 },
          { header: t(`${of}.source.notes`), cell: ({ notes }) => notes },
        ]}
      />,
    ),
    section(
      'to',
      <>
        <RecordTable
          label={t(`${of}.fields.recipients`)}
          rows={fields.recipients}
          columns={[
            {
              header: t(`${of}.recipient.name`),
              width: 34,
              cell: ({ name, named }) => (
                <>
                  {name} {!named && <span className="quiet small">{t(`${of}.recipient.onlyCategory`)}</span>}
                </>
              ),
            },
            { header: t(`${of}.recipient.kind`), cell: ({ kind }) => t(`${of}.recipient.kinds.${kind}`), width: 16 },
            {
              header: t(`${of}.recipient.country`),
              width: 14,
              cell: ({ country }) => (country === '' ? <span className="quiet">–</span> : countryName(country)),
            },
            { header: t(`${of}.recipient.purpose`), cell: ({ purpose }) => purpose },
          ]}
        />
        <FieldRows
          rows={[
            { name: t(`${of}.fields.processorIds`), value: <RecordRefs ids={fields.processorIds} links={links} /> },
          ]}
        />
      </>,
    ),
    section(
      'where',
      <FieldRows
        rows={[
          {
            name: t(`${of}.transfers`),
            value: (
              <RecordRefs ids={links.filter(({ kind }) => kind === 'transfer').map(({ id }) => id)} links={links} />
            ),
          },
          { name: t(`${of}.outside`), value: outsideEea(fields).map(countryName).join(', ') || t('common.none') },
        ]}
      />,
    ),
    section(
      'long',
      <RecordTable
        label={t(`${of}.sections.long`)}
        rows={fields.dataCategories}
        columns={[
          { header: t(`${of}.category.name`), cell: ({ name }) => name, width: 26 },
          { header: t(`${of}.category.retention`), cell: ({ retention }) => <Text>{retention}</Text> },
        ]}
      />,
    ),
    section('protected', <RecordRefs ids={fields.measureIds} links={links} />),
    section(
      'automated',
      <FieldRows
        rows={[
          {
            name: t(`${of}.automated.exists`),
            value: t(`${of}.automated.answers.${fields.automatedDecision.exists}`),
          },
          ...(['logic', 'consequences'] as const)
            .filter((part) => fields.automatedDecision[part] !== '' || fields.automatedDecision.exists === 'yes')
            .map((part) => ({
              name: t(`${of}.automated.${part}`),
              value: <Text>{fields.automatedDecision[part]}</Text>,
            })),
        ]}
      />,
    ),
    section(
      'notes',
      <p className="measure">
        <Text>{fields.notes}</Text>
      </p>,
    ),
  ];
}

/** Retention is typed beside the data it belongs to; where data go follows from the recipients. */
const EDITED_IN: Readonly<Partial<Record<string, { readonly editedIn: string }>>> = {
  long: { editedIn: 'which' },
  where: { editedIn: 'to' },
};

/** Where each part stands in Art. 30; sources and automated decisions come from the right of access. */
const ARTICLES = {
  controller: {
    who: 'Art. 30(1)(a)',
    why: 'Art. 30(1)(b), Art. 6(1)',
    whose: 'Art. 30(1)(c)',
    which: 'Art. 30(1)(c)',
    from: 'Art. 15(1)(g)',
    to: 'Art. 30(1)(d)',
    where: 'Art. 30(1)(e)',
    long: 'Art. 30(1)(f)',
    protected: 'Art. 30(1)(g), Art. 32(1)',
    automated: 'Art. 15(1)(h), Art. 22',
    notes: '',
  },
  processor: {
    who: 'Art. 30(2)(a)',
    why: 'Art. 30(2)(b)',
    whose: '',
    which: '',
    from: '',
    to: '',
    where: 'Art. 30(2)(c)',
    long: '',
    protected: 'Art. 30(2)(d), Art. 32(1)',
    automated: '',
    notes: '',
  },
} as const;

function outsideEea({ recipients }: Values): string[] {
  return [...new Set(recipients.map(({ country }) => country))].filter((code) => code !== '' && !EEA.has(code));
}

/** The organisation answers for the entry; its contacts stand in its own record. */
function Who({ fields }: { readonly fields: Values }) {
  const { t } = useTranslation();
  const { data: organisations } = useQuery(coreQuery.organisation.list.queryOptions({ input: { archived: false } }));
  const organisation = organisations?.[0];
  const contact = (name: string | undefined) => <Text>{name ?? ''}</Text>;
  return (
    <FieldRows
      rows={[
        {
          name: t('registers.activities.controller'),
          value:
            organisation === undefined ? (
              <Text>{''}</Text>
            ) : (
              <Link {...placeOf('organisation', organisation.id)}>{organisation.title}</Link>
            ),
        },
        { name: t('registers.activities.officer'), value: contact(organisation?.fields.dpo.name) },
        { name: t('registers.activities.representative'), value: contact(organisation?.fields.representative.name) },
        {
          name: t('registers.activities.columns.responsible'),
          value: <Text>{[fields.department, fields.owner].filter((name) => name !== '').join(', ')}</Text>,
        },
      ]}
    />
  );
}
