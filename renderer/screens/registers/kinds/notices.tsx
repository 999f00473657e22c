import type { z } from 'zod';
import { NoticeFields } from '../../../../shared/contract/core/registers/index.ts';
import { BLANK_NOTICE } from '../../../../shared/domain/registers/blank.ts';
import { missingInNotice } from '../../../../shared/domain/missing.ts';
import { NOTICE_STATES } from '../../../../shared/domain/registers/current-notice.ts';
import { core } from '../../../api/clients.ts';
import { FieldRows } from '../../../components/section.tsx';
import type { Register } from '../definition.ts';
import { choices } from '../fields/choices.ts';
import { languageName } from '../fields/languages.ts';
import { Day } from '../parts/day.tsx';
import { Paragraph, Text } from '../parts/text.tsx';
import { nameColumn, refColumn, wordsColumn } from './columns.tsx';
import { Coverage, UntoldLead } from './notice-coverage.tsx';
import { Editions, NoticeMark } from './notice-editions.tsx';
import { NoticeForm } from './notice-form.tsx';
import { Statements } from './notice-statements.tsx';

type Values = z.input<typeof NoticeFields>;
type Summary = Pick<Values, 'name' | 'kind' | 'edition' | 'publishedOn' | 'withdrawnOn' | 'language'>;

const of = 'registers.notices';
const kinds = NoticeFields.shape.kind.options;

/** Published notices and what they say: Art. 12 to 14. */
export const NOTICES: Register<Values, Summary> = {
  name: 'notices',
  kind: 'notice',
  area: 'notices',
  client: core.notices,
  schema: NoticeFields,
  blank: BLANK_NOTICE,
  columns: (t) => [
    refColumn(t),
    nameColumn(t),
    wordsColumn<Summary>({
      id: 'kind',
      header: t(`${of}.fields.kind`),
      words: ({ kind }) => t(`${of}.kinds.${kind}`),
      width: 160,
    }),
    wordsColumn<Summary>({
      id: 'edition',
      header: t(`${of}.fields.edition`),
      words: ({ edition }) => edition,
      width: 110,
    }),
    {
      ...wordsColumn<Summary>({
        id: 'language',
        header: t(`${of}.fields.language`),
        words: ({ language }) => languageName(language),
        width: 120,
      }),
      spare: true,
    },
    {
      id: 'published',
      header: t(`${of}.fields.publishedOn`),
      cell: ({ fields }) => <Day day={fields.publishedOn} />,
      sort: ({ fields }) => fields.publishedOn || undefined,
      width: 150,
    },
    {
      id: 'state',
      header: t(`${of}.state`),
      cell: ({ fields }) => <NoticeMark fields={fields} />,
      width: 140,
    },
  ],
  filters: (t) => [
    {
      id: 'kind',
      label: t(`${of}.fields.kind`),
      options: choices(kinds, (value) => t(`${of}.kinds.${value}`)),
      match: ({ fields }, value) => fields.kind === value,
    },
  ],
  valueWords: (t, field, value) => {
    if (field === 'language' && value !== '') return languageName(value);
    const state = field === 'state' ? NOTICE_STATES.find((each) => each === value) : undefined;
    return state && t(`${of}.states.${state}`);
  },
  initialSort: { id: 'published', desc: true },
  Lead: UntoldLead,
  state: (fields) => <NoticeMark fields={fields} />,
  facts: ({ fields }, t) => [
    { name: t(`${of}.fields.kind`), value: t(`${of}.kinds.${fields.kind}`) },
    { name: t(`${of}.fields.publishedOn`), value: <Day day={fields.publishedOn} /> },
    { name: t(`${of}.fields.language`), value: languageName(fields.language) },
    { name: t(`${of}.fields.statements`), value: fields.statements.length },
  ],
  sections: ({ id, fields, links }, t) => [
    {
      id: 'publication',
      title: t(`${of}.sections.publication`),
      article: 'Art. 12(1), Art. 13, Art. 14',
      body: (
        <FieldRows
          rows={[
            { name: t(`${of}.fields.url`), value: <Text>{fields.url}</Text> },
            { name: t(`${of}.copy.takenOn`), value: <Day day={fields.archivedCopy.takenOn} /> },
            { name: t(`${of}.copy.source`), value: <Text>{fields.archivedCopy.source}</Text> },
            { name: t(`${of}.copy.sha256`), value: <Text>{fields.archivedCopy.sha256}</Text> },
          ]}
        />
      ),
    },
    {
      id: 'editions',
      title: t(`${of}.sections.editions`),
      article: 'Art. 5(2)',
      editedIn: 'publication',
      body: <Editions id={id} fields={fields} links={links} />,
    },
    {
      id: 'coverage',
      title: t(`${of}.sections.coverage`),
      article: 'Art. 13, Art. 14',
      editedIn: 'statements',
      body: <Coverage statements={fields.statements} />,
    },
    { id: 'notes', title: t(`${of}.sections.notes`), body: <Paragraph>{fields.notes}</Paragraph> },
    {
      id: 'statements',
      title: t(`${of}.sections.statements`),
      article: 'Art. 5(1)(a)',
      body: <Statements statements={fields.statements} links={links} />,
    },
  ],
  missing: ({ fields, links }) => missingInNotice(fields, links),
  Fields: NoticeForm,
  fieldName: (t, field) => t(`${of}.fields.${field}`),
};
