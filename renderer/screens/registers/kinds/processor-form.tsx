import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { ProcessorFields } from '../../../../shared/contract/core/registers/index.ts';
import { lastDayOfNotice } from '../../../../shared/domain/registers/contract-dates.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FieldPair } from '../../../components/form/layout.tsx';
import { longDay } from '../../../components/dates.ts';
import type { FieldsProps } from '../definition.ts';
import { choices } from '../fields/choices.ts';
import { CountriesField, CountryField } from '../fields/country-field.tsx';
import { CountField } from '../fields/count-field.tsx';
import { FormSection } from '../fields/form-section.tsx';
import { RecordPicker } from '../fields/record-picker.tsx';
import { ReviewFields } from '../fields/review-fields.tsx';
import { TagsField } from '../fields/tags-field.tsx';
import { TermField } from '../fields/term-field.tsx';
import { CertificateFields } from './certificate-fields.tsx';
import { ClauseFields } from './clause-fields.tsx';

type Values = z.input<typeof ProcessorFields>;

const { role, contract, authorisation, risk } = ProcessorFields.shape;

export function ProcessorForm({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  const of = 'registers.processors';
  const lastNotice = lastNoticeOf(form.values.contract);
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
        <FieldPair>
          <Textarea label={t(`${of}.fields.officer`)} minRows={1} {...form.getInputProps('officer')} />
          <Textarea label={t(`${of}.fields.representative`)} minRows={1} {...form.getInputProps('representative')} />
        </FieldPair>
      </FormSection>
      <FormSection form={name} id="where" title={t(`${of}.sections.where`)} article="Art. 44">
        <CountryField label={t(`${of}.fields.country`)} {...form.getInputProps('country')} />
        <CountriesField
          label={t(`${of}.fields.processingCountries`)}
          description={t(`${of}.processingWords`)}
          {...form.getInputProps('processingCountries')}
        />
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
          <DateField label={t(`${of}.contract.startsOn`)} {...form.getInputProps('contract.startsOn')} />
        </FieldPair>
        <FieldPair>
          <DateField label={t(`${of}.contract.expiresOn`)} {...form.getInputProps('contract.expiresOn')} />
          <CountField
            label={t(`${of}.contract.noticeDays`)}
            description={
              lastNotice === '' ? undefined : t(`${of}.contract.lastNoticeWords`, { date: longDay(lastNotice) })
            }
            max={3650}
            {...form.getInputProps('contract.noticeDays')}
          />
        </FieldPair>
        <TextInput label={t(`${of}.contract.reference`)} {...form.getInputProps('contract.reference')} />
      </FormSection>
      <FormSection form={name} id="clauses" title={t(`${of}.sections.clauses`)} article="Art. 28(3)(a) to (h)">
        <ClauseFields form={form} />
      </FormSection>
      <FormSection form={name} id="authorisation" title={t(`${of}.sections.authorisation`)} article="Art. 28(2)">
        <FieldPair>
          <Select
            label={t(`${of}.fields.authorisation`)}
            data={choices(authorisation.shape.kind.options, (value) => t(`${of}.authorisation.kinds.${value}`))}
            {...form.getInputProps('authorisation.kind')}
          />
          <CountField
            label={t(`${of}.authorisation.objectionDays`)}
            max={365}
            {...form.getInputProps('authorisation.objectionDays')}
          />
        </FieldPair>
        <Textarea label={t(`${of}.authorisation.notes`)} {...form.getInputProps('authorisation.notes')} />
      </FormSection>
      <FormSection form={name} id="certificates" title={t(`${of}.sections.certificates`)} article="Art. 28(1) and (5)">
        <CertificateFields form={form} name={name} />
      </FormSection>
      <FormSection form={name} id="risk" title={t(`${of}.sections.risk`)} article="Art. 28(1)">
        <Select
          label={t(`${of}.risk.level`)}
          data={choices(risk.shape.level.options, (value) => t(`${of}.risk.levels.${value}`))}
          {...form.getInputProps('risk.level')}
        />
        <Textarea label={t(`${of}.risk.reasons`)} {...form.getInputProps('risk.reasons')} />
      </FormSection>
      <FormSection form={name} id="owner" title={t('registers.parts.owner')} article="Art. 24(1)">
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

/** While a day is still being typed there is none to count from. */
function lastNoticeOf(dates: Values['contract']): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(dates.expiresOn) ? lastDayOfNotice(dates) : '';
}
