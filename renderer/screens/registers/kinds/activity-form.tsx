import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { ActivityFields } from '../../../../shared/contract/core/registers/index.ts';
import {
  BLANK_DATA_CATEGORY,
  BLANK_PURPOSE,
  BLANK_RECIPIENT,
  BLANK_SOURCE,
} from '../../../../shared/domain/registers/blank.ts';
import { LEGAL_BASES, LEGAL_BASIS_ARTICLE } from '../../../../shared/reference/legal-bases.ts';
import { FieldPair } from '../../../components/form/layout.tsx';
import type { FieldsProps } from '../definition.ts';
import { ChipList } from '../fields/chip-list.tsx';
import { choices } from '../fields/choices.ts';
import { CountryField } from '../fields/country-field.tsx';
import { FormSection } from '../fields/form-section.tsx';
import { ListEditor } from '../fields/list-editor.tsx';
import { RecordPicker } from '../fields/record-picker.tsx';

type Values = z.input<typeof ActivityFields>;

const { role, status, sources, recipients, automatedDecision } = ActivityFields.shape;

/** An activity as a form, in the order of its record. Retention stands beside the data it belongs to. */
export function ActivityForm({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  const of = 'registers.activities';
  const list = (path: 'purposes' | 'subjectCategories' | 'dataCategories' | 'sources' | 'recipients') => ({
    form: name,
    path,
    label: t(`${of}.fields.${path}`),
    errors: form.errors,
    ...form.getInputProps(path),
  });
  return (
    <>
      <FormSection form={name} id="who" title={t(`${of}.sections.who`)} article="Art. 30(1)(a)">
        <TextInput label={t(`${of}.fields.name`)} withAsterisk {...form.getInputProps('name')} />
        <FieldPair>
          <Select
            label={t(`${of}.fields.role`)}
            data={choices(role.options, (value) => t(`${of}.roles.${value}`))}
            {...form.getInputProps('role')}
          />
          <Select
            label={t(`${of}.fields.status`)}
            data={choices(status.options, (value) => t(`${of}.statuses.${value}`))}
            {...form.getInputProps('status')}
          />
        </FieldPair>
        <FieldPair>
          <TextInput label={t(`${of}.fields.department`)} {...form.getInputProps('department')} />
          <TextInput label={t(`${of}.fields.owner`)} {...form.getInputProps('owner')} />
        </FieldPair>
      </FormSection>
      <FormSection form={name} id="why" title={t(`${of}.sections.why`)} article="Art. 30(1)(b), Art. 6(1)">
        <Textarea label={t(`${of}.fields.description`)} {...form.getInputProps('description')} />
        <ListEditor<Values['purposes'][number]>
          {...list('purposes')}
          rowLabel={(number) => t(`${of}.purpose.row`, { number })}
          blank={() => BLANK_PURPOSE}
        >
          {(path) => (
            <>
              <Textarea
                label={t(`${of}.purpose.text`)}
                minRows={1}
                withAsterisk
                {...form.getInputProps(`${path}.text`)}
              />
              <Select
                label={t(`${of}.purpose.basis`)}
                data={choices(
                  LEGAL_BASES,
                  (value) => `${t(`reference.basis.${value}`)}, ${LEGAL_BASIS_ARTICLE[value]}`,
                )}
                {...form.getInputProps(`${path}.basis`)}
              />
              <Textarea
                label={t(`${of}.purpose.justification`)}
                minRows={1}
                {...form.getInputProps(`${path}.justification`)}
              />
            </>
          )}
        </ListEditor>
      </FormSection>
      <FormSection form={name} id="whose" title={t(`${of}.sections.whose`)} article="Art. 30(1)(c)">
        <ChipList {...list('subjectCategories')} />
      </FormSection>
      <FormSection
        form={name}
        id="which"
        title={`${t(`${of}.sections.which`)}, ${t(`${of}.sections.long`).toLowerCase()}`}
        article="Art. 30(1)(c) and (f)"
      >
        <ListEditor<Values['dataCategories'][number]>
          {...list('dataCategories')}
          rowLabel={(number) => t(`${of}.category.row`, { number })}
          blank={() => BLANK_DATA_CATEGORY}
        >
          {(path) => (
            <>
              <TextInput label={t(`${of}.category.name`)} withAsterisk {...form.getInputProps(`${path}.name`)} />
              <ChipList
                form={name}
                path={`${path}.items`}
                label={t(`${of}.category.items`)}
                errors={form.errors}
                {...form.getInputProps(`${path}.items`)}
              />
              <Checkbox
                label={t(`${of}.category.special`)}
                {...form.getInputProps(`${path}.special`, { type: 'checkbox' })}
              />
              <FieldPair>
                <Textarea label={t(`${of}.category.source`)} minRows={1} {...form.getInputProps(`${path}.source`)} />
                <Textarea
                  label={t(`${of}.category.retention`)}
                  minRows={1}
                  {...form.getInputProps(`${path}.retention`)}
                />
              </FieldPair>
            </>
          )}
        </ListEditor>
      </FormSection>
      <FormSection form={name} id="from" title={t(`${of}.sections.from`)} article="Art. 15(1)(g)">
        <ListEditor<Values['sources'][number]>
          {...list('sources')}
          rowLabel={(number) => t(`${of}.source.row`, { number })}
          blank={() => BLANK_SOURCE}
        >
          {(path) => (
            <>
              <FieldPair>
                <TextInput label={t(`${of}.source.name`)} withAsterisk {...form.getInputProps(`${path}.name`)} />
                <Select
                  label={t(`${of}.source.kind`)}
                  data={choices(sources.element.shape.kind.options, (value) => t(`${of}.source.kinds.${value}`))}
                  {...form.getInputProps(`${path}.kind`)}
                />
              </FieldPair>
              <Textarea label={t(`${of}.source.notes`)} minRows={1} {...form.getInputProps(`${path}.notes`)} />
            </>
          )}
        </ListEditor>
      </FormSection>
      <FormSection form={name} id="to" title={t(`${of}.sections.to`)} article="Art. 30(1)(d)">
        <ListEditor<Values['recipients'][number]>
          {...list('recipients')}
          rowLabel={(number) => t(`${of}.recipient.row`, { number })}
          blank={() => BLANK_RECIPIENT}
        >
          {(path) => (
            <>
              <TextInput label={t(`${of}.recipient.name`)} withAsterisk {...form.getInputProps(`${path}.name`)} />
              <Checkbox
                label={t(`${of}.recipient.named`)}
                {...form.getInputProps(`${path}.named`, { type: 'checkbox' })}
              />
              <FieldPair>
                <Select
                  label={t(`${of}.recipient.kind`)}
                  data={choices(recipients.element.shape.kind.options, (value) => t(`${of}.recipient.kinds.${value}`))}
                  {...form.getInputProps(`${path}.kind`)}
                />
                <CountryField label={t(`${of}.recipient.country`)} {...form.getInputProps(`${path}.country`)} />
              </FieldPair>
              <Textarea label={t(`${of}.recipient.purpose`)} minRows={1} {...form.getInputProps(`${path}.purpose`)} />
            </>
          )}
        </ListEditor>
        <RecordPicker
          label={t(`${of}.fields.processorIds`)}
          kinds={['processor']}
          {...form.getInputProps('processorIds')}
        />
      </FormSection>
      <FormSection form={name} id="protected" title={t(`${of}.sections.protected`)} article="Art. 30(1)(g), Art. 32(1)">
        <RecordPicker label={t(`${of}.fields.measureIds`)} kinds={['measure']} {...form.getInputProps('measureIds')} />
      </FormSection>
      <FormSection form={name} id="automated" title={t(`${of}.sections.automated`)} article="Art. 15(1)(h), Art. 22">
        <Select
          label={t(`${of}.automated.exists`)}
          data={choices(automatedDecision.shape.exists.options, (value) => t(`${of}.automated.answers.${value}`))}
          {...form.getInputProps('automatedDecision.exists')}
        />
        {form.values.automatedDecision.exists !== 'no' && (
          <>
            <Textarea label={t(`${of}.automated.logic`)} {...form.getInputProps('automatedDecision.logic')} />
            <Textarea
              label={t(`${of}.automated.consequences`)}
              {...form.getInputProps('automatedDecision.consequences')}
            />
          </>
        )}
      </FormSection>
      <FormSection form={name} id="notes" title={t(`${of}.sections.notes`)}>
        <Textarea label={t(`${of}.fields.notes`)} {...form.getInputProps('notes')} />
      </FormSection>
    </>
  );
}
