import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { MeasureFields } from '../../../../shared/contract/core/registers/index.ts';
import { BLANK_MEASURE } from '../../../../shared/domain/registers/blank.ts';
import { missingInMeasure } from '../../../../shared/domain/missing.ts';
import { core } from '../../../api/clients.ts';
import { FieldRows } from '../../../components/section.tsx';
import type { FieldsProps, Register } from '../definition.ts';
import { linkedCount } from '../linked-count.ts';
import { choices } from '../fields/choices.ts';
import { FormSection } from '../fields/form-section.tsx';
import { ReviewFields } from '../fields/review-fields.tsx';
import { TagsField } from '../fields/tags-field.tsx';
import { TermField } from '../fields/term-field.tsx';
import { Day } from '../parts/day.tsx';
import { Mark } from '../parts/marks.tsx';
import { reviewRows } from '../parts/review.tsx';
import { Tags } from '../parts/tags.tsx';
import { Paragraph, Text } from '../parts/text.tsx';
import { nameColumn, refColumn, wordsColumn } from './columns.tsx';

type Values = z.input<typeof MeasureFields>;

const of = 'registers.measures';
const { options: kinds } = MeasureFields.shape.kind;
const { options: states } = MeasureFields.shape.state;

/** Technical and organisational measures: Art. 32(1), Art. 30(1)(g). */
export const MEASURES: Register<Values, Values> = {
  name: 'measures',
  kind: 'measure',
  area: 'measures',
  client: core.measures,
  schema: MeasureFields,
  blank: BLANK_MEASURE,
  columns: (t) => [
    refColumn(t),
    nameColumn(t),
    wordsColumn<Values>({
      id: 'kind',
      header: t(`${of}.fields.kind`),
      words: ({ kind }) => t(`${of}.kinds.${kind}`),
      width: 130,
    }),
    {
      id: 'state',
      header: t(`${of}.fields.state`),
      cell: ({ fields }) => <Mark state={fields.state}>{t(`${of}.states.${fields.state}`)}</Mark>,
      sort: ({ fields }) => states.indexOf(fields.state),
      width: 120,
    },
    {
      ...wordsColumn<Values>({ id: 'owner', header: t(`${of}.fields.owner`), words: ({ owner }) => owner, width: 160 }),
      spare: true,
    },
    {
      id: 'review',
      header: t('registers.parts.review.nextOn'),
      cell: ({ fields }) => <Day day={fields.review.nextOn} />,
      sort: ({ fields }) => fields.review.nextOn || undefined,
      width: 140,
      spare: true,
    },
    {
      ...wordsColumn<Values>({
        id: 'description',
        header: t(`${of}.fields.description`),
        words: ({ description }) => description,
        width: 320,
      }),
      spare: true,
    },
  ],
  filters: (t) => [
    {
      id: 'kind',
      label: t(`${of}.fields.kind`),
      options: choices(kinds, (value) => t(`${of}.kinds.${value}`)),
      match: ({ fields }, value) => fields.kind === value,
    },
    {
      id: 'state',
      label: t(`${of}.fields.state`),
      options: choices(states, (value) => t(`${of}.states.${value}`)),
      match: ({ fields }, value) => fields.state === value,
    },
  ],
  initialSort: { id: 'ref', desc: false },
  facts: ({ fields, ...entry }, t) => [
    { name: t(`${of}.fields.kind`), value: t(`${of}.kinds.${fields.kind}`) },
    {
      name: t(`${of}.fields.state`),
      value: <Mark state={fields.state}>{t(`${of}.states.${fields.state}`)}</Mark>,
    },
    { name: t('common.kinds.activity'), value: linkedCount(entry, 'activity') },
  ],
  sections: ({ fields }, t) => [
    {
      id: 'what',
      title: t(`${of}.sections.what`),
      article: 'Art. 32(1), Art. 30(1)(g)',
      body: <Paragraph>{fields.description}</Paragraph>,
    },
    {
      id: 'owner',
      title: t('registers.parts.owner'),
      article: 'Art. 32(1)(d)',
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
  ],
  missing: ({ fields }, today) => missingInMeasure(fields, today),
  Fields: MeasureForm,
  fieldName: (t, field) => t(`${of}.fields.${field}`),
};

function MeasureForm({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  return (
    <>
      <FormSection form={name} id="what" title={t(`${of}.sections.what`)} article="Art. 32(1), Art. 30(1)(g)">
        <TextInput label={t(`${of}.fields.name`)} withAsterisk {...form.getInputProps('name')} />
        <Select
          label={t(`${of}.fields.kind`)}
          data={choices(kinds, (value) => t(`${of}.kinds.${value}`))}
          {...form.getInputProps('kind')}
        />
        <Select
          label={t(`${of}.fields.state`)}
          data={choices(states, (value) => t(`${of}.states.${value}`))}
          {...form.getInputProps('state')}
        />
        <Textarea label={t(`${of}.fields.description`)} {...form.getInputProps('description')} />
      </FormSection>
      <FormSection form={name} id="owner" title={t('registers.parts.owner')} article="Art. 32(1)(d)">
        <TermField vocabulary="owner" label={t(`${of}.fields.owner`)} {...form.getInputProps('owner')} />
        <ReviewFields form={form} />
        <TagsField form={form} name={name} label={t(`${of}.fields.tags`)} />
      </FormSection>
      <FormSection form={name} id="notes" title={t(`${of}.sections.notes`)}>
        <Textarea label={t(`${of}.fields.notes`)} {...form.getInputProps('notes')} />
      </FormSection>
    </>
  );
}
