import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldPair } from '../../../components/form/layout.tsx';
import { TextList } from '../../../components/form/text-list.tsx';
import { COUNTRIES } from '../names.ts';
import type { IntakeForm } from './intake-values.ts';

type Props = { readonly name: string; readonly form: IntakeForm };

/** What is known of the requester beyond the fast path. */
export function RequesterDetails({ name, form }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <FieldPair>
        <TextInput label={t('requests.intake.phone')} {...form.getInputProps('requester.phone')} />
        <TextInput label={t('requests.intake.personReference')} {...form.getInputProps('requester.reference')} />
      </FieldPair>
      <TextList
        form={name}
        path="requester.addressLines"
        label={t('requests.intake.addressLines')}
        rowLabel={(number) => t('requests.intake.addressLine', { number })}
        value={form.values.requester.addressLines}
        onChange={(lines) => {
          form.setFieldValue('requester.addressLines', lines);
        }}
        errors={form.errors}
      />
    </>
  );
}

/** The person the data are about, where somebody else asks. */
export function SubjectFields({ name, form }: Props) {
  const { t } = useTranslation();
  const { dataSubject } = form.values;
  if (dataSubject === null) return null;
  return (
    <>
      <FieldPair>
        <TextInput
          label={t('requests.intake.subjectName')}
          withAsterisk
          dir="auto"
          {...form.getInputProps('dataSubject.name')}
        />
        <TextInput
          label={t('requests.intake.subjectEmail')}
          type="email"
          {...form.getInputProps('dataSubject.email')}
        />
        <Select
          label={t('requests.intake.subjectCountry')}
          data={[{ value: '', label: t('requests.intake.unknownCountry') }, ...COUNTRIES]}
          searchable
          {...form.getInputProps('dataSubject.country')}
        />
        <TextInput label={t('requests.intake.subjectPhone')} {...form.getInputProps('dataSubject.phone')} />
        <TextInput label={t('requests.intake.subjectReference')} {...form.getInputProps('dataSubject.reference')} />
      </FieldPair>
      <TextList
        form={name}
        path="dataSubject.addressLines"
        label={t('requests.intake.subjectAddress')}
        rowLabel={(number) => t('requests.intake.addressLine', { number })}
        value={dataSubject.addressLines}
        onChange={(lines) => {
          form.setFieldValue('dataSubject.addressLines', lines);
        }}
        errors={form.errors}
      />
    </>
  );
}
