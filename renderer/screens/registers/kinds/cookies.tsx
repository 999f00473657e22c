import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { CookieFields } from '../../../../shared/contract/core/registers/index.ts';
import { BLANK_COOKIE } from '../../../../shared/domain/registers/blank.ts';
import { missingInCookie } from '../../../../shared/domain/missing.ts';
import { core } from '../../../api/clients.ts';
import { FieldPair } from '../../../components/form/layout.tsx';
import { FieldRows } from '../../../components/section.tsx';
import type { FieldsProps, Register } from '../definition.ts';
import { choices } from '../fields/choices.ts';
import { FormSection } from '../fields/form-section.tsx';
import { RecordPicker } from '../fields/record-picker.tsx';
import { RecordRefs } from '../parts/record-refs.tsx';
import { Paragraph, Text } from '../parts/text.tsx';
import { nameColumn, refColumn, wordsColumn } from './columns.tsx';

type Values = z.input<typeof CookieFields>;

const of = 'registers.cookies';
const { kind: kinds, party: parties, consentNeeded } = CookieFields.shape;

/** Cookies and the like: Directive 2002/58/EC, Art. 5(3). */
export const COOKIES: Register<Values, Values> = {
  name: 'cookies',
  kind: 'cookie',
  area: 'cookies',
  client: core.cookies,
  schema: CookieFields,
  blank: BLANK_COOKIE,
  columns: (t) => [
    refColumn(t),
    nameColumn(t),
    wordsColumn<Values>({
      id: 'kind',
      header: t(`${of}.fields.kind`),
      words: ({ kind }) => t(`${of}.kinds.${kind}`),
      width: 150,
    }),
    {
      ...wordsColumn<Values>({
        id: 'party',
        header: t(`${of}.fields.party`),
        words: ({ party }) => t(`${of}.parties.${party}`),
        width: 120,
      }),
      spare: true,
    },
    {
      ...wordsColumn<Values>({
        id: 'provider',
        header: t(`${of}.fields.provider`),
        words: ({ provider }) => provider,
        width: 170,
      }),
      spare: true,
    },
    {
      ...wordsColumn<Values>({
        id: 'lifetime',
        header: t(`${of}.fields.lifetime`),
        words: ({ lifetime }) => lifetime,
        width: 130,
      }),
      spare: true,
    },
    wordsColumn<Values>({
      id: 'consent',
      header: t(`${of}.fields.consentNeeded`),
      words: (fields) => t(`${of}.answers.${fields.consentNeeded}`),
      width: 130,
    }),
  ],
  filters: (t) => [
    {
      id: 'kind',
      label: t(`${of}.fields.kind`),
      options: choices(kinds.options, (value) => t(`${of}.kinds.${value}`)),
      match: ({ fields }, value) => fields.kind === value,
    },
    {
      id: 'party',
      label: t(`${of}.fields.party`),
      options: choices(parties.options, (value) => t(`${of}.parties.${value}`)),
      match: ({ fields }, value) => fields.party === value,
    },
    {
      id: 'consent',
      label: t(`${of}.fields.consentNeeded`),
      options: choices(consentNeeded.options, (value) => t(`${of}.answers.${value}`)),
      match: ({ fields }, value) => fields.consentNeeded === value,
    },
  ],
  initialSort: { id: 'ref', desc: false },
  facts: ({ fields }, t) => [
    { name: t(`${of}.fields.kind`), value: t(`${of}.kinds.${fields.kind}`) },
    { name: t(`${of}.fields.consentNeeded`), value: t(`${of}.answers.${fields.consentNeeded}`) },
    { name: t(`${of}.fields.provider`), value: fields.provider || t('registers.record.notSaid') },
    { name: t(`${of}.fields.lifetime`), value: fields.lifetime || t('registers.record.notSaid') },
  ],
  sections: ({ fields, links }, t) => [
    {
      id: 'what',
      title: t(`${of}.sections.what`),
      article: 'Art. 13, C-673/17',
      body: (
        <FieldRows
          rows={[
            { name: t(`${of}.fields.purpose`), value: <Text>{fields.purpose}</Text> },
            { name: t(`${of}.fields.party`), value: t(`${of}.parties.${fields.party}`) },
            { name: t(`${of}.fields.provider`), value: <Text>{fields.provider}</Text> },
            { name: t(`${of}.fields.lifetime`), value: <Text>{fields.lifetime}</Text> },
            { name: t(`${of}.fields.activityIds`), value: <RecordRefs ids={fields.activityIds} links={links} /> },
          ]}
        />
      ),
    },
    {
      id: 'consent',
      title: t(`${of}.sections.consent`),
      article: 'ePrivacy Art. 5(3)',
      body: (
        <FieldRows
          rows={[
            { name: t(`${of}.fields.consentNeeded`), value: t(`${of}.answers.${fields.consentNeeded}`) },
            { name: t(`${of}.fields.control`), value: <Text>{fields.control}</Text> },
          ]}
        />
      ),
    },
    { id: 'notes', title: t(`${of}.sections.notes`), body: <Paragraph>{fields.notes}</Paragraph> },
  ],
  missing: ({ fields }) => missingInCookie(fields),
  Fields: CookieForm,
  fieldName: (t, field) => t(`${of}.fields.${field}`),
};

function CookieForm({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  return (
    <>
      <FormSection form={name} id="what" title={t(`${of}.sections.what`)} article="Art. 13, C-673/17">
        <TextInput label={t(`${of}.fields.name`)} withAsterisk {...form.getInputProps('name')} />
        <Select
          label={t(`${of}.fields.kind`)}
          data={choices(kinds.options, (value) => t(`${of}.kinds.${value}`))}
          {...form.getInputProps('kind')}
        />
        <Textarea label={t(`${of}.fields.purpose`)} {...form.getInputProps('purpose')} />
        <FieldPair>
          <Select
            label={t(`${of}.fields.party`)}
            data={choices(parties.options, (value) => t(`${of}.parties.${value}`))}
            {...form.getInputProps('party')}
          />
          <TextInput label={t(`${of}.fields.provider`)} {...form.getInputProps('provider')} />
        </FieldPair>
        <FieldPair>
          <TextInput label={t(`${of}.fields.lifetime`)} {...form.getInputProps('lifetime')} />
        </FieldPair>
        <RecordPicker
          label={t(`${of}.fields.activityIds`)}
          kinds={['activity']}
          {...form.getInputProps('activityIds')}
        />
      </FormSection>
      <FormSection form={name} id="consent" title={t(`${of}.sections.consent`)} article="ePrivacy Art. 5(3)">
        <Select
          label={t(`${of}.fields.consentNeeded`)}
          data={choices(consentNeeded.options, (value) => t(`${of}.answers.${value}`))}
          {...form.getInputProps('consentNeeded')}
        />
        <Textarea label={t(`${of}.fields.control`)} {...form.getInputProps('control')} />
      </FormSection>
      <FormSection form={name} id="notes" title={t(`${of}.sections.notes`)}>
        <Textarea label={t(`${of}.fields.notes`)} {...form.getInputProps('notes')} />
      </FormSection>
    </>
  );
}
