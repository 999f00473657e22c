import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldsProps } from '../../definition.ts';
import { ChipList } from '../../fields/chip-list.tsx';
import { FormSection } from '../../fields/form-section.tsx';
import { RecordPicker } from '../../fields/record-picker.tsx';
import { AssessmentFields } from './form-assessment.tsx';
import { CareFields } from './form-care.tsx';
import { DataFields } from './form-data.tsx';
import { PurposeFields } from './form-purposes.tsx';
import { RecipientFields, SourceFields } from './form-recipients.tsx';
import { WhoFields } from './form-who.tsx';
import { articlesOf } from './articles.ts';
import { listOf, of, type Values } from './values.ts';

/** An activity as a form, in the order of its record. Retention stands beside the data it belongs to. */
export function ActivityForm({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  const articles = articlesOf(form.values.role);
  const section = (id: keyof typeof articles) => {
    const article = articles[id];
    return { form: name, id, title: t(`${of}.sections.${id}`), ...(article !== '' && { article }) };
  };
  return (
    <>
      <FormSection {...section('who')}>
        <WhoFields form={form} name={name} />
      </FormSection>
      <FormSection {...section('why')}>
        <Textarea label={t(`${of}.fields.description`)} {...form.getInputProps('description')} />
        <PurposeFields form={form} name={name} />
      </FormSection>
      <FormSection {...section('whose')}>
        <ChipList {...listOf(form, name, 'subjectCategories', t)} vocabulary="subject-category" />
      </FormSection>
      <FormSection {...section('which')} title={t(`${of}.sections.whichAndLong`)}>
        <DataFields form={form} name={name} />
      </FormSection>
      <FormSection {...section('from')}>
        <SourceFields form={form} name={name} />
      </FormSection>
      <FormSection {...section('to')}>
        <RecipientFields form={form} name={name} />
        <RecordPicker
          label={t(`${of}.fields.processorIds`)}
          kinds={['processor']}
          {...form.getInputProps('processorIds')}
        />
      </FormSection>
      <FormSection {...section('protected')}>
        <RecordPicker label={t(`${of}.fields.systemIds`)} kinds={['system']} {...form.getInputProps('systemIds')} />
        <RecordPicker label={t(`${of}.fields.measureIds`)} kinds={['measure']} {...form.getInputProps('measureIds')} />
      </FormSection>
      <AssessmentFields form={form} name={name} />
      <FormSection {...section('told')}>
        <RecordPicker label={t(`${of}.fields.noticeIds`)} kinds={['notice']} {...form.getInputProps('noticeIds')} />
      </FormSection>
      <FormSection {...section('care')}>
        <CareFields form={form} name={name} />
      </FormSection>
      <FormSection {...section('notes')}>
        <Textarea label={t(`${of}.fields.notes`)} {...form.getInputProps('notes')} />
      </FormSection>
    </>
  );
}
