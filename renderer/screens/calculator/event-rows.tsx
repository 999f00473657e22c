import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../components/form/date-field.tsx';
import styles from './calculator.module.css';
import { ASKED, EVENT_TYPES, isDay, type TypedEvent } from './facts.ts';

type Props = { readonly events: readonly TypedEvent[]; readonly onChange: (events: readonly TypedEvent[]) => void };

/** Questions, answers and notices of extension, in any order. */
export function EventRows({ events, onChange }: Props) {
  const { t } = useTranslation();
  const set = (changed: TypedEvent) => {
    onChange(events.map((event) => (event.id === changed.id ? changed : event)));
  };
  return (
    <fieldset className={styles.events}>
      <legend>{t('calculator.events.title')}</legend>
      <p className="quiet small">{t('calculator.events.hint')}</p>
      {events.map((event, index) => {
        const name = t('calculator.events.row', { number: index + 1 });
        return (
          <div key={event.id} role="group" aria-label={name} className={styles.event}>
            <Select
              label={t('calculator.events.type')}
              allowDeselect={false}
              data={EVENT_TYPES.map((value) => ({ value, label: t(`calculator.events.kind.${value}`) }))}
              value={event.type}
              onChange={(type) => {
                if (type === null) return;
                const wasNotice = event.type === 'extend';
                const isNotice = type === 'extend';
                set({ ...event, type, reason: wasNotice === isNotice ? event.reason : isNotice ? '' : ASKED[0] });
              }}
            />
            <DateField
              label={t('calculator.events.date')}
              value={event.date}
              error={event.date !== '' && !isDay(event.date) ? t('calculator.notADay') : undefined}
              onChange={(date) => {
                set({ ...event, date });
              }}
            />
            {event.type === 'extend' ? (
              <TextInput
                label={t('calculator.events.reason')}
                value={event.reason}
                maxLength={500}
                onChange={({ currentTarget: { value } }) => {
                  set({ ...event, reason: value });
                }}
              />
            ) : (
              <Select
                label={t('calculator.events.about')}
                allowDeselect={false}
                data={ASKED.map((value) => ({ value, label: t(`calculator.events.asked.${value}`) }))}
                value={event.reason}
                onChange={(reason) => {
                  if (reason !== null) set({ ...event, reason });
                }}
              />
            )}
            <ActionIcon
              aria-label={t('common.form.removeRow', { name })}
              onClick={() => {
                onChange(events.filter((other) => other.id !== event.id));
              }}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </div>
        );
      })}
      <div>
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => {
            const id = Math.max(0, ...events.map((event) => event.id)) + 1;
            onChange([...events, { id, type: 'pause', date: '', reason: ASKED[0] }]);
          }}
        >
          {t('calculator.events.add')}
        </Button>
      </div>
    </fieldset>
  );
}
