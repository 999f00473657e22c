import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { OrganisationFields } from '../../../shared/contract/core/organisation.ts';
import { core } from '../../api/clients.ts';
import { FieldPair } from '../../components/form/layout.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { useRecordForm } from '../../components/form/use-record-form.ts';
import { say } from '../../components/notice.ts';
import { AUTHORITY_CHOICES, authorityHere } from './authority-choices.ts';

export type OrganisationValues = z.input<typeof OrganisationFields>;

const NO_CONTACT = { name: '', email: '', phone: '', address: '' };
const EMPTY: OrganisationValues = {
  name: '',
  legalForm: '',
  registrationNumber: '',
  law: '',
  website: '',
  email: '',
  phone: '',
  dpo: NO_CONTACT,
  representative: NO_CONTACT,
  leadAuthority: authorityHere(),
  notes: '',
};
const CONTACTS = ['dpo', 'representative'] as const;

type Props = {
  readonly organisation:
    { readonly id: string; readonly version: number; readonly fields: OrganisationValues } | undefined;
  readonly onDone: () => void;
};

export function OrganisationForm({ organisation, onDone }: Props) {
  const { t } = useTranslation();
  const name = 'organisation';
  const controller = useRecordForm({
    name,
    schema: OrganisationFields,
    current: { version: organisation?.version ?? 0, values: organisation?.fields ?? EMPTY },
    within: 'fields',
    save: (fields, version) =>
      organisation === undefined
        ? core.organisation.create({ fields })
        : core.organisation.update({ id: organisation.id, version, fields }),
    onSaved: () => {
      say(t('settings.organisation.saved'));
      onDone();
    },
  });
  const { getInputProps } = controller.form;
  return (
    <RecordForm
      name={name}
      controller={controller}
      onCancel={onDone}
      fieldName={(field) => t(`settings.organisation.${field}`)}
    >
      <TextInput label={t('settings.organisation.name')} withAsterisk {...getInputProps('name')} />
      <FieldPair>
        <TextInput label={t('settings.organisation.legalForm')} {...getInputProps('legalForm')} />
        <TextInput label={t('settings.organisation.registrationNumber')} {...getInputProps('registrationNumber')} />
        <TextInput label={t('settings.organisation.law')} {...getInputProps('law')} />
        <TextInput label={t('settings.organisation.website')} {...getInputProps('website')} />
        <TextInput label={t('settings.organisation.email')} type="email" {...getInputProps('email')} />
        <TextInput label={t('settings.organisation.phone')} type="tel" {...getInputProps('phone')} />
      </FieldPair>
      {CONTACTS.map((contact) => (
        <section key={contact} aria-label={t(`settings.organisation.group.${contact}`)}>
          <h3>{t(`settings.organisation.group.${contact}`)}</h3>
          <FieldPair>
            <TextInput label={t('settings.organisation.name')} {...getInputProps(`${contact}.name`)} />
            <TextInput label={t('settings.organisation.email')} type="email" {...getInputProps(`${contact}.email`)} />
            <TextInput label={t('settings.organisation.phone')} type="tel" {...getInputProps(`${contact}.phone`)} />
            <Textarea label={t('settings.organisation.address')} {...getInputProps(`${contact}.address`)} />
          </FieldPair>
        </section>
      ))}
      <Select
        label={t('settings.organisation.leadAuthority')}
        data={AUTHORITY_CHOICES}
        searchable
        {...getInputProps('leadAuthority')}
      />
      <Textarea label={t('settings.organisation.notes')} {...getInputProps('notes')} />
    </RecordForm>
  );
}
