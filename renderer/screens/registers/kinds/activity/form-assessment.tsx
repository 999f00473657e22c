import { Checkbox, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActivityFields } from '../../../../../shared/contract/core/registers/index.ts';
import { DPIA_CRITERIA, DPIA_USUAL_FROM } from '../../../../../shared/reference/dpia-criteria.ts';
import { DateField } from '../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../components/form/layout.tsx';
import type { FieldsProps } from '../../definition.ts';
import { choices } from '../../fields/choices.ts';
import { FormSection } from '../../fields/form-section.tsx';
import { articlesOf } from './articles.ts';
import { of, type Values } from './values.ts';

const { automatedDecision, dpia } = ActivityFields.shape;

/** Decisions by machines alone, and whether the risk asks for an assessment. */
export function AssessmentFields({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  const articles = articlesOf(form.values.role);
  return (
    <>
      <FormSection form={name} id="automated" title={t(`${of}.sections.automated`)} article={articles.automated}>
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
      <FormSection form={name} id="assessed" title={t(`${of}.sections.assessed`)} article={articles.assessed}>
        <ScreeningFields form={form} name={name} />
      </FormSection>
    </>
  );
}

/** The nine criteria as questions; what follows from them is for a person to say. */
function ScreeningFields({ form }: FieldsProps<Values>) {
  const { t } = useTranslation();
  const { criteria, result } = form.values.dpia;
  const screened = result !== 'not-screened';
  const usual = criteria.length >= DPIA_USUAL_FROM && (result === 'not-screened' || result === 'not-required');
  return (
    <>
      <Checkbox.Group label={t(`${of}.dpia.criteria`)} {...form.getInputProps('dpia.criteria')}>
        <Stack gap="xs" mt="xs">
          {DPIA_CRITERIA.map((criterion) => (
            <Checkbox key={criterion} value={criterion} label={t(`${of}.dpia.criterion.${criterion}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <p className="quiet measure" role="status">
        {usual && t(`${of}.dpia.usual`, { count: criteria.length })}
      </p>
      <FieldPair>
        <Select
          label={t(`${of}.dpia.result`)}
          data={choices(dpia.shape.result.options, (value) => t(`${of}.dpia.results.${value}`))}
          {...form.getInputProps('dpia.result')}
        />
        {screened && <DateField label={t(`${of}.dpia.screenedOn`)} {...form.getInputProps('dpia.screenedOn')} />}
      </FieldPair>
      {screened && (
        <>
          <Textarea label={t(`${of}.dpia.reasons`)} minRows={1} {...form.getInputProps('dpia.reasons')} />
          <TextInput
            label={t(`${of}.dpia.reference`)}
            description={t(`${of}.dpia.referenceHint`)}
            {...form.getInputProps('dpia.reference')}
          />
        </>
      )}
    </>
  );
}
