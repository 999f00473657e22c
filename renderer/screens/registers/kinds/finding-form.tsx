import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { FindingFields } from '../../../../shared/contract/core/registers/index.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FieldPair } from '../../../components/form/layout.tsx';
import type { FieldsProps } from '../definition.ts';
import { choices } from '../fields/choices.ts';
import { FormSection } from '../fields/form-section.tsx';
import { LINKABLE_KINDS } from '../fields/record-options.ts';
import { RecordPicker } from '../fields/record-picker.tsx';

type Values = z.input<typeof FindingFields>;

const of = 'registers.findings';
const { severity, state } = FindingFields.shape;

/** What a rule found says itself what it is and what it is about: only what to do about it is set by hand. */
export function FindingForm({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  const { rule, name: title, description } = form.getValues();
  const isByRule = rule !== '';
  return (
    <>
      <FormSection form={name} id="what" title={t(`${of}.sections.what`)}>
        {isByRule ? (
          <>
            <p className="measure">{title}</p>
            <p className="quiet small measure">{description}</p>
          </>
        ) : (
          <>
            <TextInput label={t(`${of}.fields.name`)} withAsterisk {...form.getInputProps('name')} />
            <Textarea label={t(`${of}.fields.description`)} {...form.getInputProps('description')} />
            <TextInput label={t(`${of}.fields.article`)} {...form.getInputProps('article')} />
          </>
        )}
        <FieldPair>
          <Select
            label={t(`${of}.fields.severity`)}
            data={choices(severity.options, (value) => t(`${of}.severities.${value}`))}
            {...form.getInputProps('severity')}
          />
          <Select
            label={t(`${of}.fields.state`)}
            description={isByRule ? t(`${of}.stateByRule`) : undefined}
            data={choices(state.options, (value) => t(`${of}.states.${value}`))}
            {...form.getInputProps('state')}
          />
        </FieldPair>
      </FormSection>
      {!isByRule && (
        <FormSection form={name} id="about" title={t(`${of}.sections.about`)}>
          <RecordPicker
            label={t(`${of}.fields.recordIds`)}
            kinds={LINKABLE_KINDS}
            {...form.getInputProps('recordIds')}
          />
        </FormSection>
      )}
      <FormSection form={name} id="plan" title={t(`${of}.sections.plan`)}>
        <FieldPair>
          <TextInput label={t(`${of}.fields.owner`)} {...form.getInputProps('owner')} />
          <DateField label={t(`${of}.fields.dueOn`)} {...form.getInputProps('dueOn')} />
        </FieldPair>
      </FormSection>
      <FormSection form={name} id="resolution" title={t(`${of}.sections.resolution`)} article="Art. 5(2)">
        <Textarea
          label={t(`${of}.fields.resolution`)}
          description={t(`${of}.resolutionWords`)}
          {...form.getInputProps('resolution')}
        />
      </FormSection>
    </>
  );
}
