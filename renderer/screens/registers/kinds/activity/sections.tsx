import type { Translate } from '../../../../../shared/i18n/index.ts';
import { EEA } from '../../../../../shared/reference/eea.ts';
import { FieldRows } from '../../../../components/section.tsx';
import type { Entry, RecordSection } from '../../definition.ts';
import { countryName } from '../../fields/countries.ts';
import { RecordRefs } from '../../parts/record-refs.tsx';
import { Items, Paragraph } from '../../parts/text.tsx';
import { articlesOf } from './articles.ts';
import { assessedRows, automatedRows } from './read-assessment.tsx';
import { Care } from './read-care.tsx';
import { DataTable, Retention } from './read-data.tsx';
import { Purposes } from './read-purposes.tsx';
import { Recipients, Sources } from './read-recipients.tsx';
import { Who } from './read-who.tsx';
import { of, type Values } from './values.ts';

/** An activity as the Art. 30 entry it is. */
export function activitySections({ fields, links }: Entry<Values>, t: Translate): readonly RecordSection[] {
  const articles = articlesOf(fields.role);
  const section = (id: keyof typeof articles, body: RecordSection['body']): RecordSection => {
    const article = articles[id];
    const title = t(`${of}.sections.${id}`);
    return { id, title, body, ...(article !== '' && { article }), ...EDITED_IN[id] };
  };
  const refs = (ids: readonly string[]) => <RecordRefs ids={ids} links={links} />;
  const transfers = links.filter(({ kind }) => kind === 'transfer').map(({ id }) => id);
  return [
    section('who', <Who fields={fields} />),
    section(
      'why',
      <>
        {fields.description !== '' && <Paragraph>{fields.description}</Paragraph>}
        <Purposes fields={fields} />
      </>,
    ),
    section('whose', <Items of={fields.subjectCategories} />),
    section('which', <DataTable fields={fields} />),
    section('from', <Sources fields={fields} />),
    section(
      'to',
      <>
        <Recipients fields={fields} />
        <FieldRows rows={[{ name: t(`${of}.fields.processorIds`), value: refs(fields.processorIds) }]} />
      </>,
    ),
    section(
      'where',
      <FieldRows
        rows={[
          { name: t(`${of}.transfers`), value: refs(transfers) },
          { name: t(`${of}.outside`), value: outsideEea(fields).map(countryName).join(', ') || t('common.none') },
        ]}
      />,
    ),
    section('long', <Retention fields={fields} />),
    section(
      'protected',
      <FieldRows
        rows={[
          { name: t(`${of}.fields.systemIds`), value: refs(fields.systemIds) },
          { name: t(`${of}.fields.measureIds`), value: refs(fields.measureIds) },
        ]}
      />,
    ),
    section('automated', <FieldRows rows={automatedRows(fields, t)} />),
    section('assessed', <FieldRows rows={assessedRows(fields, t)} />),
    section('told', refs(links.filter(({ kind }) => kind === 'notice').map(({ id }) => id))),
    section('care', <Care fields={fields} />),
    section('notes', <Paragraph>{fields.notes}</Paragraph>),
  ];
}

/** Retention is typed beside the data it belongs to; where data go follows from the recipients. */
const EDITED_IN: Readonly<Partial<Record<string, { readonly editedIn: string }>>> = {
  long: { editedIn: 'which' },
  where: { editedIn: 'to' },
};

function outsideEea({ recipients }: Values): string[] {
  return [...new Set(recipients.map(({ country }) => country))].filter((code) => code !== '' && !EEA.has(code));
}
