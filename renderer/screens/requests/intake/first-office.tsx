import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { EstablishmentFields } from '../../../../shared/contract/core/organisation.ts';
import { HOLIDAY_REGIONS, timezonesOf } from '../../../../shared/deadlines/calendar/regions.ts';
import { proposeLaws } from '../../../../shared/domain/applicable-law.ts';
import { AUTHORITIES, AUTHORITY_IDS, isAuthorityId } from '../../../../shared/reference/authorities.ts';
import { core } from '../../../api/clients.ts';
import { useLaws } from '../../../api/laws.ts';
import { FieldPair } from '../../../components/form/layout.tsx';
import { RecordForm } from '../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../components/form/use-record-form.ts';
import { Section } from '../../../components/section.tsx';
import { COUNTRIES, countryName, optionsOf } from '../names.ts';

type Office = z.input<typeof EstablishmentFields>;

const NAME = 'establishment/first';
const OF_THIS_MACHINE = Intl.DateTimeFormat().resolvedOptions().timeZone;
/** The zone of this machine may be one the list leaves out, like UTC. */
const TIMEZONES = [...new Set([...Intl.supportedValuesOf('timeZone'), OF_THIS_MACHINE])].sort();

const EMPTY: Office = {
  name: '',
  tradingName: '',
  addressLines: [],
  country: '',
  main: true,
  law: 'EU_GDPR',
  holidayRegion: '',
  timezone: OF_THIS_MACHINE,
  authority: AUTHORITY_IDS[0],
  role: '',
  notes: '',
};

/** The clock of a country; where it has several, that of this machine if it is one of them. */
function timezoneOf(country: string): string {
  const zones = timezonesOf(country);
  return zones.includes(OF_THIS_MACHINE) ? OF_THIS_MACHINE : (zones[0] ?? OF_THIS_MACHINE);
}

/** What follows from the country: law, holidays, clock, authority; each can be changed. */
function ofCountry(country: string): Partial<Office> {
  const [law = 'EU_GDPR'] = proposeLaws({ answering: country, establishments: [country], subject: '' }).laws;
  const region = HOLIDAY_REGIONS.some(({ id }) => id === country) ? country : '';
  const timezone = timezoneOf(country);
  return { country, law, holidayRegion: region, timezone, ...(isAuthorityId(country) && { authority: country }) };
}

const regionsOf = (country: string) =>
  HOLIDAY_REGIONS.filter(
    ({ id }) =>
      (id === country || id.startsWith(`${country}-`)) && EstablishmentFields.shape.holidayRegion.safeParse(id).success,
  ).map(({ id, label }) => ({ value: id, label }));

/** The least that must be known of an office before a request can be logged. */
export function FirstOffice() {
  const { t } = useTranslation();
  const laws = useLaws();
  const controller = useRecordForm({
    name: NAME,
    schema: EstablishmentFields,
    current: { version: 0, values: EMPTY },
    within: 'fields',
    save: (fields) => core.establishments.create({ fields }),
  });
  const { form } = controller;
  const chosen = form.values.country !== '';
  return (
    <Section title={t('requests.office.title')}>
      <p className="quiet measure">{t('requests.office.words')}</p>
      <RecordForm
        name={NAME}
        controller={controller}
        fieldName={(field) => field}
        saveLabel={t('requests.office.create')}
      >
        <TextInput label={t('requests.office.name')} withAsterisk {...form.getInputProps('name')} />
        <Select
          label={t('requests.office.country')}
          data={COUNTRIES}
          searchable
          withAsterisk
          {...form.getInputProps('country')}
          value={chosen ? form.values.country : null}
          onChange={(country: string | null) => {
            if (country !== null) form.setValues(ofCountry(country));
          }}
        />
        {chosen && (
          <FieldPair>
            <Select
              label={t('requests.office.law')}
              data={optionsOf(laws, (law) => t(`reference.law.${law}`))}
              {...form.getInputProps('law')}
            />
            <Select
              label={t('requests.office.region')}
              data={regionsOf(form.values.country)}
              searchable
              withAsterisk
              {...form.getInputProps('holidayRegion')}
            />
            <Select
              label={t('requests.office.timezone')}
              data={TIMEZONES}
              searchable
              withAsterisk
              {...form.getInputProps('timezone')}
            />
            <Select
              label={t('requests.office.authority')}
              data={optionsOf(AUTHORITY_IDS, (id) => `${countryName(id)} · ${AUTHORITIES[id].name}`)}
              searchable
              {...form.getInputProps('authority')}
            />
          </FieldPair>
        )}
      </RecordForm>
    </Section>
  );
}
