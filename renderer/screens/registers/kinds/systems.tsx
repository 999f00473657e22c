import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { SystemFields } from '../../../../shared/contract/core/registers/index.ts';
import { missingInSystem } from '../../../../shared/domain/missing.ts';
import { BLANK_SYSTEM } from '../../../../shared/domain/registers/blank.ts';
import { core } from '../../../api/clients.ts';
import { FieldPair } from '../../../components/form/layout.tsx';
import { FieldRows } from '../../../components/section.tsx';
import type { FieldsProps, Register } from '../definition.ts';
import { linkedCount } from '../linked-count.ts';
import { ChipList } from '../fields/chip-list.tsx';
import { choices } from '../fields/choices.ts';
import { CountryField } from '../fields/country-field.tsx';
import { countryName } from '../fields/countries.ts';
import { FormSection } from '../fields/form-section.tsx';
import { RecordPicker } from '../fields/record-picker.tsx';
import { TermField } from '../fields/term-field.tsx';
import { RecordRefs } from '../parts/record-refs.tsx';
import { Paragraph, Text } from '../parts/text.tsx';
import { nameColumn, refColumn, wordsColumn } from './columns.tsx';

type Values = z.input<typeof SystemFields>;

const of = 'registers.systems';
const kinds = SystemFields.shape.kind.options;
const statuses = SystemFields.shape.status.options;

/** Where personal data are, and what a request is searched in. */
export const SYSTEMS: Register<Values, Values> = {
  name: 'systems',
  kind: 'system',
  area: 'systems',
  client: core.systems,
  schema: SystemFields,
  blank: BLANK_SYSTEM,
  columns: (t) => [
    refColumn(t),
    nameColumn(t),
    wordsColumn<Values>({
      id: 'kind',
      header: t(`${of}.fields.kind`),
      words: ({ kind }) => t(`${of}.kinds.${kind}`),
      width: 130,
    }),
    wordsColumn<Values>({
      id: 'country',
      header: t(`${of}.fields.country`),
      words: ({ country }) => (country === '' ? '' : countryName(country)),
      width: 150,
    }),
    {
      ...wordsColumn<Values>({ id: 'owner', header: t(`${of}.fields.owner`), words: ({ owner }) => owner, width: 180 }),
      spare: true,
    },
    wordsColumn<Values>({
      id: 'status',
      header: t(`${of}.fields.status`),
      words: ({ status }) => t(`${of}.statuses.${status}`),
      width: 110,
    }),
  ],
  filters: (t) => [
    {
      id: 'kind',
      label: t(`${of}.fields.kind`),
      options: choices(kinds, (value) => t(`${of}.kinds.${value}`)),
      match: ({ fields }, value) => fields.kind === value,
    },
    {
      id: 'status',
      label: t(`${of}.fields.status`),
      options: choices(statuses, (value) => t(`${of}.statuses.${value}`)),
      match: ({ fields }, value) => fields.status === value,
    },
  ],
  initialSort: { id: 'ref', desc: false },
  facts: ({ fields, ...entry }, t) => [
    { name: t(`${of}.fields.kind`), value: t(`${of}.kinds.${fields.kind}`) },
    { name: t(`${of}.fields.status`), value: t(`${of}.statuses.${fields.status}`) },
    { name: t(`${of}.fields.owner`), value: fields.owner || t('registers.record.nobody') },
    { name: t('common.kinds.activity'), value: linkedCount(entry, 'activity') },
  ],
  sections: ({ fields, links }, t) => [
    {
      id: 'what',
      title: t(`${of}.sections.what`),
      body: (
        <>
          <Paragraph>{fields.description}</Paragraph>
          <FieldRows
            rows={[
              { name: t(`${of}.fields.department`), value: <Text>{fields.department}</Text> },
              { name: t(`${of}.fields.tags`), value: <Text>{fields.tags.join(', ')}</Text> },
            ]}
          />
        </>
      ),
    },
    {
      id: 'where',
      title: t(`${of}.sections.where`),
      body: (
        <FieldRows
          rows={[
            {
              name: t(`${of}.fields.country`),
              value: <Text>{fields.country === '' ? '' : countryName(fields.country)}</Text>,
            },
            {
              name: t(`${of}.fields.processorIds`),
              value: <RecordRefs ids={fields.processorIds} links={links} />,
            },
          ]}
        />
      ),
    },
    {
      id: 'protected',
      title: t(`${of}.sections.protected`),
      article: 'Art. 32(1)',
      body: <RecordRefs ids={fields.measureIds} links={links} />,
    },
    { id: 'notes', title: t(`${of}.sections.notes`), body: <Paragraph>{fields.notes}</Paragraph> },
  ],
  missing: ({ fields }) => missingInSystem(fields),
  Fields: SystemForm,
  fieldName: (t, field) => t(`${of}.fields.${field}`),
};

function SystemForm({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  return (
    <>
      <FormSection form={name} id="what" title={t(`${of}.sections.what`)}>
        <TextInput label={t(`${of}.fields.name`)} withAsterisk {...form.getInputProps('name')} />
        <FieldPair>
          <Select
            label={t(`${of}.fields.kind`)}
            data={choices(kinds, (value) => t(`${of}.kinds.${value}`))}
            {...form.getInputProps('kind')}
          />
          <Select
            label={t(`${of}.fields.status`)}
            data={choices(statuses, (value) => t(`${of}.statuses.${value}`))}
            {...form.getInputProps('status')}
          />
        </FieldPair>
        <FieldPair>
          <TermField vocabulary="owner" label={t(`${of}.fields.owner`)} {...form.getInputProps('owner')} />
          <TermField
            vocabulary="department"
            label={t(`${of}.fields.department`)}
            {...form.getInputProps('department')}
          />
        </FieldPair>
        <Textarea label={t(`${of}.fields.description`)} {...form.getInputProps('description')} />
        <ChipList
          form={name}
          path="tags"
          label={t(`${of}.fields.tags`)}
          errors={form.errors}
          vocabulary="tag"
          {...form.getInputProps('tags')}
        />
      </FormSection>
      <FormSection form={name} id="where" title={t(`${of}.sections.where`)} article="Art. 44">
        <CountryField label={t(`${of}.fields.country`)} {...form.getInputProps('country')} />
        <RecordPicker
          label={t(`${of}.fields.processorIds`)}
          kinds={['processor']}
          {...form.getInputProps('processorIds')}
        />
      </FormSection>
      <FormSection form={name} id="protected" title={t(`${of}.sections.protected`)} article="Art. 32(1)">
        <RecordPicker label={t(`${of}.fields.measureIds`)} kinds={['measure']} {...form.getInputProps('measureIds')} />
      </FormSection>
      <FormSection form={name} id="notes" title={t(`${of}.sections.notes`)}>
        <Textarea label={t(`${of}.fields.notes`)} {...form.getInputProps('notes')} />
      </FormSection>
    </>
  );
}
