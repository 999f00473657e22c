import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { ProcessorFields } from '../../../../shared/contract/core/registers/index.ts';
import { ART28_CLAUSE_IDS } from '../../../../shared/reference/processor-clauses.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { fieldId } from '../../../components/form/problems.ts';
import { FieldPair } from '../../../components/form/layout.tsx';
import type { FieldsProps } from '../definition.ts';
import { choices } from '../fields/choices.ts';
import { CountryField } from '../fields/country-field.tsx';
import { FormSection, SideBySide } from '../fields/form-section.tsx';
import { RecordPicker } from '../fields/record-picker.tsx';

type Values = z.input<typeof ProcessorFields>;

const { role, contract } = ProcessorFields.shape;
const CLAUSE_ANSWERS = ['present', 'absent', 'unclear'] as const;

export function ProcessorForm({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  const of = 'registers.processors';
  return (
    <>
      <FormSection form={name} id="who" title={t(`${of}.sections.who`)} article="Art. 4(8), Art. 28(1)">
        <TextInput label={t(`${of}.fields.name`)} withAsterisk {...form.getInputProps('name')} />
        <Checkbox
          label={t(`${of}.fields.identified`)}
          description={t(`${of}.identifiedWords`)}
          {...form.getInputProps('identified', { type: 'checkbox' })}
        />
        <Select
          label={t(`${of}.fields.role`)}
          data={choices(role.options, (value) => t(`${of}.roles.${value}`))}
          {...form.getInputProps('role')}
        />
        <RecordPicker label={t(`${of}.fields.parentIds`)} kinds={['processor']} {...form.getInputProps('parentIds')} />
        <FieldPair>
          <TextInput label={t(`${of}.fields.contact`)} {...form.getInputProps('contact')} />
          <TextInput label={t(`${of}.fields.email`)} inputMode="email" {...form.getInputProps('email')} />
        </FieldPair>
      </FormSection>
      <FormSection form={name} id="where" title={t(`${of}.sections.where`)} article="Art. 44">
        <CountryField label={t(`${of}.fields.country`)} {...form.getInputProps('country')} />
        <Textarea label={t(`${of}.fields.address`)} {...form.getInputProps('address')} />
      </FormSection>
      <FormSection form={name} id="services" title={t(`${of}.sections.services`)} article="Art. 28(3)">
        <Textarea label={t(`${of}.fields.services`)} {...form.getInputProps('services')} />
      </FormSection>
      <FormSection form={name} id="contract" title={t(`${of}.sections.contract`)} article="Art. 28(3) and (9)">
        <Select
          label={t(`${of}.contract.state`)}
          data={choices(contract.shape.state.options, (value) => t(`${of}.contract.states.${value}`))}
          {...form.getInputProps('contract.state')}
        />
        <FieldPair>
          <DateField label={t(`${of}.contract.signedOn`)} {...form.getInputProps('contract.signedOn')} />
          <DateField label={t(`${of}.contract.expiresOn`)} {...form.getInputProps('contract.expiresOn')} />
        </FieldPair>
        <TextInput label={t(`${of}.contract.reference`)} {...form.getInputProps('contract.reference')} />
      </FormSection>
      <FormSection form={name} id="clauses" title={t(`${of}.sections.clauses`)} article="Art. 28(3)(a) to (h)">
        {ART28_CLAUSE_IDS.map((clause) => (
          <SideBySide key={clause} id={fieldId(name, `clauses.${clause}.state`)} label={t(`${of}.clause.${clause}`)}>
            <Select
              data={choices(CLAUSE_ANSWERS, (value) => t(`${of}.clause.answers.${value}`))}
              {...form.getInputProps(`clauses.${clause}.state`)}
            />
          </SideBySide>
        ))}
      </FormSection>
      <FormSection form={name} id="notes" title={t(`${of}.sections.notes`)}>
        <Textarea label={t(`${of}.fields.notes`)} {...form.getInputProps('notes')} />
      </FormSection>
    </>
  );
}
