import { Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { HOLIDAY_REGIONS } from '../../../shared/deadlines/index.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { FieldPair } from '../../components/form/layout.tsx';
import styles from './calculator.module.css';
import { EventRows } from './event-rows.tsx';
import { isDay, isTime, type Facts } from './facts.ts';
import { LawField } from './law-field.tsx';
import { officePlace, type Office } from './places.ts';

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
const REGIONS = HOLIDAY_REGIONS.map(({ id, label }) => ({ value: id, label: `${label} (${id})` }));
/** There are hundreds: the list shows as many as can be read, typing finds the rest. */
const SHOWN = 60;

type Props = {
  readonly facts: Facts;
  readonly offices: readonly Office[];
  readonly onChange: (change: Partial<Facts>) => void;
};

export function FactsForm({ facts, offices, onChange }: Props) {
  const { t } = useTranslation();
  const places = useMemo(() => {
    const ours = offices.map(({ id, fields }) => ({
      value: officePlace(id),
      label: t('calculator.officeOption', { office: fields.name, region: fields.holidayRegion }),
    }));
    const regions = { group: t('calculator.regions'), items: REGIONS };
    return ours.length === 0 ? [regions] : [{ group: t('calculator.offices'), items: ours }, regions];
  }, [offices, t]);
  return (
    <div className={styles.form}>
      <LawField law={facts.law} onChange={onChange} />
      <Select
        label={t('calculator.place')}
        description={t('calculator.placeHint')}
        searchable
        allowDeselect={false}
        limit={SHOWN}
        data={places}
        value={facts.place === '' ? null : facts.place}
        onChange={(place) => {
          if (place === null) return;
          const office = offices.find(({ id }) => officePlace(id) === place);
          onChange({ place, ...(office && { officeZone: office.fields.timezone }) });
        }}
      />
      <FieldPair>
        <DateField
          label={t('calculator.received')}
          value={facts.received}
          error={facts.received !== '' && !isDay(facts.received) ? t('calculator.notADay') : undefined}
          onChange={(received) => {
            onChange({ received });
          }}
        />
        <TextInput
          label={t('calculator.time')}
          type="time"
          value={facts.time}
          error={facts.time !== '' && !isTime(facts.time) ? t('calculator.notATime') : undefined}
          onChange={({ currentTarget: { value } }) => {
            onChange({ time: value });
          }}
        />
      </FieldPair>
      {facts.time !== '' && (
        <FieldPair>
          <Select
            label={t('calculator.writtenIn')}
            searchable
            allowDeselect={false}
            limit={SHOWN}
            data={ZONES}
            value={facts.writtenIn}
            onChange={(writtenIn) => {
              if (writtenIn !== null) onChange({ writtenIn });
            }}
          />
          <Select
            label={t('calculator.officeZone')}
            description={t('calculator.timeHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            searchable
            allowDeselect={false}
            limit={SHOWN}
            data={ZONES}
            value={facts.officeZone}
            onChange={(officeZone) => {
              if (officeZone !== null) onChange({ officeZone });
            }}
          />
        </FieldPair>
      )}
      <EventRows
        events={facts.events}
        onChange={(events) => {
          onChange({ events });
        }}
      />
    </div>
  );
}
