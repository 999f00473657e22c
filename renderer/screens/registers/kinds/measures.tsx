import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { MeasureFields } from '../../../../shared/contract/core/registers/index.ts';
import { BLANK_MEASURE } from '../../../../shared/domain/registers/blank.ts';
import { missingInMeasure } from '../../../../shared/domain/missing.ts';
import { core } from '../../../api/clients.ts';
import type { FieldsProps, Register } from '../definition.ts';
import { choices } from '../fields/choices.ts';
import { FormSection } from '../fields/form-section.tsx';
import { Paragraph } from '../parts/text.tsx';
import { nameColumn, refColumn, wordsColumn } from './columns.tsx';

type Values = z.input<typeof MeasureFields>;

const of = 'registers.measures';
const kinds = MeasureFields.shape.kind.options;

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
      ...wordsColumn<Values>({
        id: 'description',
        header: t(`${of}.fields.description`),
        words: ({ description }) => description,
        width: 420,
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
  ],
  initialSort: { id: 'ref', desc: false },
  facts: ({ fields, links }, t) => [
    { name: t(`${of}.fields.kind`), value: t(`${of}.kinds.${fields.kind}`) },
    { name: t('common.kinds.activity'), value: links.filter(({ kind }) => kind === 'activity').length },
  ],
  sections: ({ fields }, t) => [
    {
      id: 'what',
      title: t(`${of}.sections.what`),
      article: 'Art. 32(1), Art. 30(1)(g)',
      body: <Paragraph>{fields.description}</Paragraph>,
    },
    { id: 'notes', title: t(`${of}.sections.notes`), body: <Paragraph>{fields.notes}</Paragraph> },
  ],
  missing: ({ fields }) => missingInMeasure(fields),
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
        <Textarea label={t(`${of}.fields.description`)} {...form.getInputProps('description')} />
      </FormSection>
      <FormSection form={name} id="notes" title={t(`${of}.sections.notes`)}>
        <Textarea label={t(`${of}.fields.notes`)} {...form.getInputProps('notes')} />
      </FormSection>
    </>
  );
}
