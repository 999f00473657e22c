import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { TransferFields } from '../../../../shared/contract/core/registers/index.ts';
import { isInside } from '../../../../shared/domain/transfer-standing.ts';
import { TRANSFER_MECHANISM_ARTICLE, TRANSFER_MECHANISMS } from '../../../../shared/reference/transfer-mechanisms.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FieldPair } from '../../../components/form/layout.tsx';
import type { FieldsProps } from '../definition.ts';
import { choices } from '../fields/choices.ts';
import { CountriesField, CountryField } from '../fields/country-field.tsx';
import { FormSection } from '../fields/form-section.tsx';
import { RecordPicker } from '../fields/record-picker.tsx';
import { TagsField } from '../fields/tags-field.tsx';
import { TermField } from '../fields/term-field.tsx';
import { MechanismFields } from './transfer-mechanism-fields.tsx';

type Values = z.input<typeof TransferFields>;

const assessmentStates = TransferFields.shape.assessment.shape.state.options;
const { importerRole, law } = TransferFields.shape;

export function TransferForm({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  const of = 'registers.transfers';
  return (
    <>
      <FormSection form={name} id="what" title={t(`${of}.sections.what`)} article="Art. 30(1)(e)">
        <TextInput label={t(`${of}.fields.name`)} withAsterisk {...form.getInputProps('name')} />
        <RecordPicker
          label={t(`${of}.fields.activityIds`)}
          kinds={['activity']}
          {...form.getInputProps('activityIds')}
        />
      </FormSection>
      <FormSection form={name} id="to" title={t(`${of}.sections.to`)} article="Art. 30(1)(d) and (e)">
        <FieldPair>
          <TextInput label={t(`${of}.fields.exporter`)} {...form.getInputProps('exporter')} />
          <TextInput label={t(`${of}.fields.importer`)} {...form.getInputProps('importer')} />
        </FieldPair>
        <FieldPair>
          <Select
            label={t(`${of}.fields.importerRole`)}
            data={choices(importerRole.options, (value) => t(`${of}.roles.${value}`))}
            allowDeselect={false}
            {...form.getInputProps('importerRole')}
          />
          <CountryField label={t(`${of}.fields.country`)} {...form.getInputProps('country')} />
        </FieldPair>
        {isInside(form.values) && <p className="quiet measure">{t(`${of}.inside.${form.values.law}`)}</p>}
        <CountriesField label={t(`${of}.fields.onwardCountries`)} {...form.getInputProps('onwardCountries')} />
        <RecordPicker
          label={t(`${of}.fields.processorIds`)}
          kinds={['processor']}
          {...form.getInputProps('processorIds')}
        />
      </FormSection>
      <FormSection form={name} id="mechanism" title={t(`${of}.sections.mechanism`)} article="Art. 44 to 49">
        <Select
          label={t(`${of}.fields.law`)}
          description={t(`${of}.lawWords`)}
          data={choices(law.options, (value) => t(`reference.law.${value}`))}
          allowDeselect={false}
          {...form.getInputProps('law')}
        />
        <Select
          label={t(`${of}.fields.mechanism`)}
          data={choices(TRANSFER_MECHANISMS, (value) =>
            [t(`reference.mechanism.${value}`), TRANSFER_MECHANISM_ARTICLE[value]].filter(Boolean).join(', '),
          )}
          {...form.getInputProps('mechanism')}
        />
        <MechanismFields form={form} />
        <Textarea
          label={t(`${of}.fields.mechanismReference`)}
          description={t(`${of}.mechanismReferenceWords`)}
          {...form.getInputProps('mechanismReference')}
        />
      </FormSection>
      <FormSection form={name} id="assessment" title={t(`${of}.sections.assessment`)} article="Art. 46(1), C-311/18">
        <FieldPair>
          <Select
            label={t(`${of}.assessment.state`)}
            data={choices(assessmentStates, (value) => t(`${of}.assessment.states.${value}`))}
            {...form.getInputProps('assessment.state')}
          />
          <DateField label={t(`${of}.assessment.doneOn`)} {...form.getInputProps('assessment.doneOn')} />
        </FieldPair>
        <TextInput label={t(`${of}.assessment.reference`)} {...form.getInputProps('assessment.reference')} />
        <Textarea label={t(`${of}.assessment.result`)} {...form.getInputProps('assessment.result')} />
        <Textarea label={t(`${of}.fields.supplementaryMeasures`)} {...form.getInputProps('supplementaryMeasures')} />
        <DateField label={t(`${of}.fields.nextReview`)} {...form.getInputProps('nextReview')} />
      </FormSection>
      <FormSection form={name} id="owner" title={t(`${of}.sections.owner`)}>
        <TermField vocabulary="owner" label={t(`${of}.fields.owner`)} {...form.getInputProps('owner')} />
        <TagsField form={form} name={name} label={t(`${of}.fields.tags`)} />
      </FormSection>
      <FormSection form={name} id="notes" title={t(`${of}.sections.notes`)}>
        <Textarea label={t(`${of}.fields.notes`)} {...form.getInputProps('notes')} />
      </FormSection>
    </>
  );
}
