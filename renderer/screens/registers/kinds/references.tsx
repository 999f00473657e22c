import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { ReferenceDocumentFields } from '../../../../shared/contract/core/registers/index.ts';
import { BLANK_REFERENCE_DOCUMENT } from '../../../../shared/domain/registers/blank.ts';
import { core } from '../../../api/clients.ts';
import { FieldRows } from '../../../components/section.tsx';
import type { FieldsProps, Register } from '../definition.ts';
import { choices } from '../fields/choices.ts';
import { FormSection } from '../fields/form-section.tsx';
import { Paragraph, Text } from '../parts/text.tsx';
import { nameColumn, refColumn, wordsColumn } from './columns.tsx';

type Values = z.input<typeof ReferenceDocumentFields>;

const of = 'registers.references';
const kinds = ReferenceDocumentFields.shape.kind.options;

/** Documents the register refers to. */
export const REFERENCES: Register<Values, Values> = {
  name: 'references',
  kind: 'document',
  area: 'referenceDocuments',
  client: core.referenceDocuments,
  schema: ReferenceDocumentFields,
  blank: BLANK_REFERENCE_DOCUMENT,
  columns: (t) => [
    refColumn(t),
    nameColumn(t),
    wordsColumn<Values>({
      id: 'kind',
      header: t(`${of}.fields.kind`),
      words: ({ kind }) => t(`${of}.kinds.${kind}`),
      width: 110,
    }),
    wordsColumn<Values>({
      id: 'version',
      header: t(`${of}.fields.version`),
      words: ({ version }) => version,
      width: 200,
    }),
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
  facts: ({ fields }, t) => [
    { name: t(`${of}.fields.kind`), value: t(`${of}.kinds.${fields.kind}`) },
    { name: t(`${of}.fields.version`), value: fields.version || t('registers.record.notSaid') },
  ],
  sections: ({ fields }, t) => [
    {
      id: 'what',
      title: t(`${of}.sections.what`),
      body: (
        <FieldRows
          rows={[
            { name: t(`${of}.fields.url`), value: <Text>{fields.url}</Text> },
            { name: t(`${of}.fields.version`), value: <Text>{fields.version}</Text> },
          ]}
        />
      ),
    },
    { id: 'notes', title: t(`${of}.sections.notes`), body: <Paragraph>{fields.notes}</Paragraph> },
  ],
  missing: () => [],
  Fields: ReferenceForm,
  fieldName: (t, field) => t(`${of}.fields.${field}`),
};

function ReferenceForm({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  return (
    <>
      <FormSection form={name} id="what" title={t(`${of}.sections.what`)}>
        <TextInput label={t(`${of}.fields.name`)} withAsterisk {...form.getInputProps('name')} />
        <Select
          label={t(`${of}.fields.kind`)}
          data={choices(kinds, (value) => t(`${of}.kinds.${value}`))}
          {...form.getInputProps('kind')}
        />
        <TextInput label={t(`${of}.fields.url`)} inputMode="url" {...form.getInputProps('url')} />
        <TextInput label={t(`${of}.fields.version`)} {...form.getInputProps('version')} />
      </FormSection>
      <FormSection form={name} id="notes" title={t(`${of}.sections.notes`)}>
        <Textarea label={t(`${of}.fields.notes`)} {...form.getInputProps('notes')} />
      </FormSection>
    </>
  );
}
