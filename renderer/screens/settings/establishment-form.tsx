import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { EstablishmentFields } from '../../../shared/contract/core/organisation.ts';
import { isAuthorityId } from '../../../shared/reference/authorities.ts';
import { useLaws } from '../../api/laws.ts';
import { core } from '../../api/clients.ts';
import { FieldPair } from '../../components/form/layout.tsx';
import { RegionField } from '../../components/form/region-field.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { TextList } from '../../components/form/text-list.tsx';
import { useRecordForm } from '../../components/form/use-record-form.ts';
import { say } from '../../components/notice.ts';
import { CountryField } from '../registers/fields/country-field.tsx';
import { AUTHORITY_CHOICES, authorityHere } from './authority-choices.ts';
import { OfficeEffect, type OfficeChange } from './office-effect.tsx';

type Values = z.input<typeof EstablishmentFields>;
export type EstablishmentEntry = { readonly id: string; readonly version: number; readonly fields: Values };

const EMPTY: Values = {
  name: '',
  tradingName: '',
  addressLines: [''],
  country: '',
  main: false,
  law: 'EU_GDPR',
  holidayRegion: '',
  timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  authority: authorityHere(),
  role: '',
  notes: '',
};
const ZONES = Intl.supportedValuesOf('timeZone');

/** What a country settles until the person says otherwise. */
function followingFrom(country: string): Partial<Values> {
  return {
    holidayRegion: country,
    law: country === 'GB' ? 'UK_GDPR' : 'EU_GDPR',
    ...(isAuthorityId(country) && { authority: country }),
  };
}

async function create(fields: Values): Promise<undefined> {
  await core.establishments.create({ fields });
}

/** Saved at once where it moves no date of an open case; else what it moves, to be looked at first. */
async function changed(change: Omit<OfficeChange, 'effect'>): Promise<OfficeChange | undefined> {
  const effect = await core.calendars.officeEffect(change);
  if (effect.moves.length + effect.complaints.length > 0) return { ...change, effect };
  await core.establishments.update(change);
  return undefined;
}

type Props = { readonly establishment: EstablishmentEntry | undefined; readonly onDone: () => void };

export function EstablishmentForm({ establishment, onDone }: Props) {
  const { t } = useTranslation();
  const name = `establishment/${establishment?.id ?? 'new'}`;
  const [change, setChange] = useState<OfficeChange>();
  const law = establishment?.fields.law;
  const inUse = useMemo(() => (law === undefined ? [] : [law]), [law]);
  const offered = useLaws(inUse);
  const done = () => {
    say(t('settings.establishments.saved'));
    onDone();
  };
  const controller = useRecordForm({
    name,
    schema: EstablishmentFields,
    current: { version: establishment?.version ?? 0, values: establishment?.fields ?? EMPTY },
    within: 'fields',
    save: (fields, version) =>
      establishment === undefined ? create(fields) : changed({ id: establishment.id, version, fields }),
    onSaved: (asked) => {
      if (asked === undefined) done();
      else setChange(asked);
    },
  });
  const { form } = controller;
  if (change !== undefined)
    return (
      <OfficeEffect
        change={change}
        onSaved={done}
        onBack={() => {
          setChange(undefined);
        }}
      />
    );
  return (
    <RecordForm
      name={name}
      controller={controller}
      onCancel={onDone}
      fieldName={(field) => t(`settings.establishments.${field}`)}
    >
      {establishment === undefined && <h3>{t('settings.establishments.new')}</h3>}
      <FieldPair>
        <TextInput label={t('settings.establishments.name')} withAsterisk {...form.getInputProps('name')} />
        <TextInput label={t('settings.establishments.tradingName')} {...form.getInputProps('tradingName')} />
      </FieldPair>
      <Checkbox label={t('settings.establishments.main')} {...form.getInputProps('main', { type: 'checkbox' })} />
      <TextList
        form={name}
        path="addressLines"
        label={t('settings.establishments.addressLines')}
        rowLabel={(number) => t('settings.establishments.addressLine', { number })}
        value={form.values.addressLines}
        onChange={(lines) => {
          form.setFieldValue('addressLines', lines);
        }}
        errors={form.errors}
      />
      <FieldPair>
        <CountryField
          label={t('settings.establishments.country')}
          {...form.getInputProps('country')}
          onChange={(country) => {
            form.setValues({ country, ...followingFrom(country) });
          }}
        />
        <Select
          label={t('settings.establishments.law')}
          data={offered.map((value) => ({ value, label: t(`reference.law.${value}`) }))}
          {...form.getInputProps('law')}
        />
        <RegionField
          country={form.values.country}
          label={t('settings.establishments.holidayRegion')}
          description={t('settings.establishments.holidayRegionHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          withAsterisk
          {...form.getInputProps('holidayRegion')}
        />
        <Select
          label={t('settings.establishments.timezone')}
          data={ZONES}
          limit={50}
          searchable
          withAsterisk
          {...form.getInputProps('timezone')}
        />
      </FieldPair>
      <Select
        label={t('settings.establishments.authority')}
        data={AUTHORITY_CHOICES}
        searchable
        {...form.getInputProps('authority')}
      />
      <Textarea label={t('settings.establishments.role')} {...form.getInputProps('role')} />
      <Textarea label={t('settings.establishments.notes')} {...form.getInputProps('notes')} />
    </RecordForm>
  );
}
