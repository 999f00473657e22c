import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { ConsentFields } from '../../../../shared/contract/core/registers/index.ts';
import { BLANK_CONSENT } from '../../../../shared/domain/registers/blank.ts';
import { missingInConsent } from '../../../../shared/domain/missing.ts';
import { core } from '../../../api/clients.ts';
import { FieldRows } from '../../../components/section.tsx';
import type { FieldsProps, Register } from '../definition.ts';
import { choices } from '../fields/choices.ts';
import { FormSection } from '../fields/form-section.tsx';
import { RecordPicker } from '../fields/record-picker.tsx';
import { Mark } from '../parts/marks.tsx';
import { RecordRefs } from '../parts/record-refs.tsx';
import { Paragraph, Text } from '../parts/text.tsx';
import { nameColumn, refColumn, wordsColumn } from './columns.tsx';

type Values = z.input<typeof ConsentFields>;

const of = 'registers.consents';
const { kind: kinds, valid } = ConsentFields.shape;

/** Consents and opt-outs as they are asked for: Art. 7, Art. 21. */
export const CONSENTS: Register<Values, Values> = {
  name: 'consents',
  kind: 'consent',
  area: 'consents',
  client: core.consents,
  schema: ConsentFields,
  blank: BLANK_CONSENT,
  columns: (t) => [
    refColumn(t),
    nameColumn(t),
    wordsColumn<Values>({
      id: 'kind',
      header: t(`${of}.fields.kind`),
      words: ({ kind }) => t(`${of}.kinds.${kind}`),
      width: 110,
    }),
    {
      ...wordsColumn<Values>({
        id: 'captured',
        header: t(`${of}.fields.captured`),
        words: ({ captured }) => captured,
        width: 300,
      }),
      spare: true,
    },
    {
      id: 'valid',
      header: t(`${of}.fields.valid`),
      cell: ({ fields }) => <Mark state={fields.valid}>{t(`${of}.answers.${fields.valid}`)}</Mark>,
      sort: ({ fields }) => valid.options.indexOf(fields.valid),
      width: 110,
    },
  ],
  filters: (t) => [
    {
      id: 'kind',
      label: t(`${of}.fields.kind`),
      options: choices(kinds.options, (value) => t(`${of}.kinds.${value}`)),
      match: ({ fields }, value) => fields.kind === value,
    },
    {
      id: 'valid',
      label: t(`${of}.fields.valid`),
      options: choices(valid.options, (value) => t(`${of}.answers.${value}`)),
      match: ({ fields }, value) => fields.valid === value,
    },
  ],
  initialSort: { id: 'ref', desc: false },
  facts: ({ fields }, t) => [
    { name: t(`${of}.fields.kind`), value: t(`${of}.kinds.${fields.kind}`) },
    {
      name: t(`${of}.fields.valid`),
      value: <Mark state={fields.valid}>{t(`${of}.answers.${fields.valid}`)}</Mark>,
    },
  ],
  sections: ({ fields, links }, t) => [
    {
      id: 'what',
      title: t(`${of}.sections.what`),
      body: (
        <FieldRows
          rows={[
            { name: t(`${of}.fields.scope`), value: <Text>{fields.scope}</Text> },
            { name: t(`${of}.fields.activityIds`), value: <RecordRefs ids={fields.activityIds} links={links} /> },
          ]}
        />
      ),
    },
    {
      id: 'how',
      title: t(`${of}.sections.how`),
      article: fields.kind === 'consent' ? 'Art. 7(1) and (3)' : 'Art. 21(4)',
      body: (
        <FieldRows
          rows={[
            { name: t(`${of}.fields.captured`), value: <Text>{fields.captured}</Text> },
            { name: t(`${of}.fields.evidence`), value: <Text>{fields.evidence}</Text> },
            { name: t(`${of}.fields.withdrawal`), value: <Text>{fields.withdrawal}</Text> },
          ]}
        />
      ),
    },
    {
      id: 'validity',
      title: t(`${of}.sections.validity`),
      article: 'Art. 4(11), Art. 7',
      body: <FieldRows rows={[{ name: t(`${of}.fields.valid`), value: t(`${of}.answers.${fields.valid}`) }]} />,
    },
    { id: 'notes', title: t(`${of}.sections.notes`), body: <Paragraph>{fields.notes}</Paragraph> },
  ],
  missing: ({ fields }) => missingInConsent(fields),
  Fields: ConsentForm,
  fieldName: (t, field) => t(`${of}.fields.${field}`),
};

function ConsentForm({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  return (
    <>
      <FormSection form={name} id="what" title={t(`${of}.sections.what`)}>
        <TextInput label={t(`${of}.fields.name`)} withAsterisk {...form.getInputProps('name')} />
        <Select
          label={t(`${of}.fields.kind`)}
          data={choices(kinds.options, (value) => t(`${of}.kinds.${value}`))}
          {...form.getInputProps('kind')}
        />
        <Textarea label={t(`${of}.fields.scope`)} {...form.getInputProps('scope')} />
        <RecordPicker
          label={t(`${of}.fields.activityIds`)}
          kinds={['activity']}
          {...form.getInputProps('activityIds')}
        />
      </FormSection>
      <FormSection
        form={name}
        id="how"
        title={t(`${of}.sections.how`)}
        article={form.values.kind === 'consent' ? 'Art. 7(1) and (3)' : 'Art. 21(4)'}
      >
        <Textarea label={t(`${of}.fields.captured`)} {...form.getInputProps('captured')} />
        <Textarea
          label={t(`${of}.fields.evidence`)}
          description={t(`${of}.evidenceWords`)}
          {...form.getInputProps('evidence')}
        />
        <Textarea label={t(`${of}.fields.withdrawal`)} {...form.getInputProps('withdrawal')} />
      </FormSection>
      <FormSection form={name} id="validity" title={t(`${of}.sections.validity`)} article="Art. 4(11), Art. 7">
        <Select
          label={t(`${of}.fields.valid`)}
          data={choices(valid.options, (value) => t(`${of}.answers.${value}`))}
          {...form.getInputProps('valid')}
        />
      </FormSection>
      <FormSection form={name} id="notes" title={t(`${of}.sections.notes`)}>
        <Textarea label={t(`${of}.fields.notes`)} {...form.getInputProps('notes')} />
      </FormSection>
    </>
  );
}
