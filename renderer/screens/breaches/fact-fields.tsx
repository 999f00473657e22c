import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BREACH_CAUSES, BREACH_NATURES, BREACH_ROLES, RISKS } from '../../../shared/contract/core/breaches.ts';
import { GDPR_IDS, isGdpr } from '../../../shared/reference/laws.ts';
import { FieldPair } from '../../components/form/layout.tsx';
import { fieldId } from '../../components/form/problems.ts';
import { FormSection } from '../registers/fields/form-section.tsx';
import { RecordPicker } from '../registers/fields/record-picker.tsx';
import { ChoiceGroup } from '../requests/intake/choice-group.tsx';
import { optionsOf } from '../requests/names.ts';
import { AffectedFields } from './affected-fields.tsx';
import type { FactForm, Office } from './fact-values.ts';
import { MomentFields } from './moment-fields.tsx';

type Props = { readonly name: string; readonly form: FactForm; readonly offices: readonly Office[] };

/** The facts of Art. 33(3) and (5), in the order in which they become known. */
export function FactFields({ name, form, offices }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput label={t('breaches.field.name')} withAsterisk {...form.getInputProps('name')} />
      <MomentFields
        label={t('breaches.form.awareDay')}
        hint={t('breaches.form.awareHint')}
        local={form.getInputProps('aware.local')}
        timezone={form.getInputProps('aware.timezone')}
      />
      <WhoAnswers name={name} form={form} offices={offices} />
      <FormSection form={name} id="happened" title={t('breaches.parts.happened')} article="Art. 33(3)(a)">
        <WhatHappened name={name} form={form} />
      </FormSection>
      <FormSection form={name} id="affected" title={t('breaches.parts.affected')} article="Art. 33(3)(a)">
        <AffectedFields name={name} form={form} />
      </FormSection>
      <FormSection form={name} id="effects" title={t('breaches.parts.effects')} article="Art. 33(3)(c), (d)">
        <Textarea label={t('breaches.field.consequences')} {...form.getInputProps('consequences')} />
        <Textarea label={t('breaches.field.measuresTaken')} {...form.getInputProps('measuresTaken')} />
        <Textarea label={t('breaches.field.measuresProposed')} {...form.getInputProps('measuresProposed')} />
      </FormSection>
      <FormSection form={name} id="risk" title={t('breaches.parts.risk')} article="Art. 33(1), 34(1)">
        <Select
          label={t('breaches.form.riskLevel')}
          data={optionsOf(RISKS, (risk) => t(`breaches.risk.${risk}`))}
          allowDeselect={false}
          {...form.getInputProps('risk.level')}
        />
        <Textarea label={t('breaches.form.riskReasons')} {...form.getInputProps('risk.reasons')} />
      </FormSection>
      <FormSection form={name} id="lessons" title={t('breaches.parts.lessons')}>
        <Textarea label={t('breaches.field.lessons')} {...form.getInputProps('lessons')} />
        <Textarea label={t('breaches.field.notes')} {...form.getInputProps('notes')} />
      </FormSection>
    </>
  );
}

/** Role, office and law: they decide whose 72 hours run, and towards which authority. */
function WhoAnswers({ name, form, offices }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <FieldPair>
        <Select
          label={t('breaches.field.role')}
          data={optionsOf(BREACH_ROLES, (role) => t(`breaches.role.${role}`))}
          allowDeselect={false}
          {...form.getInputProps('role')}
        />
        <Select
          label={t('breaches.field.establishmentId')}
          data={offices.map((office) => ({ value: office.id, label: office.fields.name }))}
          allowDeselect={false}
          withAsterisk
          {...form.getInputProps('establishmentId')}
          onChange={(picked: string | null) => {
            const office = offices.find(({ id }) => id === picked);
            if (office === undefined) return;
            form.setValues({
              establishmentId: office.id,
              laws: [office.fields.law].filter(isGdpr),
              aware: { ...form.getValues().aware, timezone: office.fields.timezone },
            });
          }}
        />
      </FieldPair>
      <ChoiceGroup
        id={fieldId(name, 'laws')}
        label={t('breaches.field.laws')}
        required
        options={GDPR_IDS.map((value) => ({ value, label: t(`reference.law.${value}`) }))}
        value={form.values.laws}
        onChange={(laws) => {
          form.setFieldValue('laws', laws);
        }}
        error={form.errors.laws}
      />
    </>
  );
}

function WhatHappened({ name, form }: Omit<Props, 'offices'>) {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceGroup
        id={fieldId(name, 'nature')}
        label={t('breaches.field.nature')}
        options={BREACH_NATURES.map((value) => ({ value, label: t(`breaches.nature.${value}`) }))}
        value={form.values.nature}
        onChange={(nature) => {
          form.setFieldValue('nature', nature);
        }}
        error={form.errors.nature}
      />
      <ChoiceGroup
        id={fieldId(name, 'causes')}
        label={t('breaches.field.causes')}
        options={BREACH_CAUSES.map((value) => ({ value, label: t(`breaches.cause.${value}`) }))}
        value={form.values.causes}
        onChange={(causes) => {
          form.setFieldValue('causes', causes);
        }}
        error={form.errors.causes}
      />
      <Textarea label={t('breaches.field.description')} minRows={4} {...form.getInputProps('description')} />
      <FieldPair>
        <TextInput
          label={t('breaches.field.happened')}
          placeholder={t('breaches.form.loose')}
          {...form.getInputProps('happened')}
        />
        <TextInput
          label={t('breaches.field.detected')}
          placeholder={t('breaches.form.loose')}
          {...form.getInputProps('detected')}
        />
        <TextInput label={t('breaches.field.reportedBy')} {...form.getInputProps('reportedBy')} />
      </FieldPair>
      <RecordPicker
        label={t('breaches.field.activityIds')}
        kinds={['activity']}
        {...form.getInputProps('activityIds')}
      />
      <RecordPicker
        label={t('breaches.field.processorIds')}
        kinds={['processor']}
        {...form.getInputProps('processorIds')}
      />
    </>
  );
}
