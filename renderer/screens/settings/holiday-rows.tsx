import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnDays } from '../../../shared/contract/core/calendars.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { fieldId } from '../../components/form/problems.ts';
import styles from './holidays.module.css';

type Props = {
  readonly form: string;
  readonly days: OwnDays;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (days: OwnDays) => void;
};

/** Days off that no public calendar knows, and public holidays on which work is done. */
export function HolidayRows({ form, days, errors, onChange }: Props) {
  const { t } = useTranslation();
  const { add, remove } = days;
  const field = (path: string) => ({ id: fieldId(form, path), error: errors[path] });
  return (
    <>
      <fieldset className={styles.days}>
        <legend>{t('settings.holidays.add.label')}</legend>
        {add.map((row, index) => (
          <Row
            key={index}
            name={t('settings.holidays.add.row', { number: index + 1 })}
            onRemove={() => {
              onChange({ ...days, add: add.toSpliced(index, 1) });
            }}
          >
            <DateField
              {...field(`add.${index}.date`)}
              label={t('settings.holidays.date')}
              value={row.date}
              onChange={(date) => {
                onChange({ ...days, add: add.with(index, { ...row, date }) });
              }}
            />
            <TextInput
              {...field(`add.${index}.name`)}
              label={t('settings.holidays.name')}
              value={row.name}
              onChange={({ currentTarget: { value: name } }) => {
                onChange({ ...days, add: add.with(index, { ...row, name }) });
              }}
            />
            <TextInput
              {...field(`add.${index}.reason`)}
              label={t('settings.holidays.reason')}
              value={row.reason}
              onChange={({ currentTarget: { value: reason } }) => {
                onChange({ ...days, add: add.with(index, { ...row, reason }) });
              }}
            />
          </Row>
        ))}
        <AddRow
          label={t('settings.holidays.add.act')}
          onAdd={() => {
            onChange({ ...days, add: [...add, { date: '', name: '', reason: '' }] });
          }}
        />
      </fieldset>
      <fieldset className={styles.days}>
        <legend>{t('settings.holidays.remove.label')}</legend>
        {remove.map((row, index) => (
          <Row
            key={index}
            name={t('settings.holidays.remove.row', { number: index + 1 })}
            onRemove={() => {
              onChange({ ...days, remove: remove.toSpliced(index, 1) });
            }}
          >
            <DateField
              {...field(`remove.${index}.date`)}
              label={t('settings.holidays.date')}
              value={row.date}
              onChange={(date) => {
                onChange({ ...days, remove: remove.with(index, { ...row, date }) });
              }}
            />
            <TextInput
              {...field(`remove.${index}.reason`)}
              label={t('settings.holidays.reason')}
              value={row.reason}
              onChange={({ currentTarget: { value: reason } }) => {
                onChange({ ...days, remove: remove.with(index, { ...row, reason }) });
              }}
            />
          </Row>
        ))}
        <AddRow
          label={t('settings.holidays.remove.act')}
          onAdd={() => {
            onChange({ ...days, remove: [...remove, { date: '', reason: '' }] });
          }}
        />
      </fieldset>
    </>
  );
}

type RowProps = { readonly name: string; readonly onRemove: () => void; readonly children: ReactNode };

function Row({ name, onRemove, children }: RowProps) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={name} className={styles.row}>
      {children}
      <ActionIcon aria-label={t('common.form.removeRow', { name })} onClick={onRemove}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}

function AddRow({ label, onAdd }: { readonly label: string; readonly onAdd: () => void }) {
  return (
    <div>
      <Button variant="subtle" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={onAdd}>
        {label}
      </Button>
    </div>
  );
}
