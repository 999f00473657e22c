import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../api/session.ts';
import { longDay, shortDay, weekday } from '../dates.ts';
import { readDay } from '../typed-date.ts';
import styles from './form.module.css';

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> & {
  /** An ISO day, empty, or words that are no day yet: those stay until they are mended. */
  readonly value?: string;
  readonly onChange?: (value: string) => void;
};

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A day, typed as people write days or picked from a calendar; its weekday stands beside it. */
export function DateField({ value = '', onChange, onBlur, onFocus, ...input }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const words = {
    today: t('common.date.today'),
    yesterday: t('common.date.yesterday'),
    tomorrow: t('common.date.tomorrow'),
  };
  const understood = typed === undefined ? value : (readDay(typed, today, words) ?? '');
  const take = (text: string) => {
    setTyped(undefined);
    onChange?.(text.trim() === '' ? '' : (readDay(text, today, words) ?? text));
  };
  return (
    <TextInput
      placeholder={t('common.date.prompt')}
      autoComplete="off"
      {...input}
      value={typed ?? (isDay(value) ? shortDay(value) : value)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
      }}
      onFocus={(event) => {
        event.currentTarget.select();
        onFocus?.(event);
      }}
      onBlur={(event) => {
        if (typed !== undefined) take(typed);
        onBlur?.(event);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typed !== undefined) take(typed);
      }}
      rightSectionWidth="4.5rem"
      rightSection={
        <>
          <span className={styles.weekday} aria-live="polite">
            {isDay(understood) && (
              <>
                <span aria-hidden>{weekday(understood)}</span>
                <span className="unseen">{longDay(understood)}</span>
              </>
            )}
          </span>
          <Popover opened={open} onChange={setOpen} trapFocus returnFocus withinPortal>
            <Popover.Target>
              <ActionIcon
                size={24}
                aria-label={t('common.date.pick')}
                disabled={input.disabled ?? input.readOnly ?? false}
                onClick={() => {
                  setOpen(!open);
                }}
              >
                <IconCalendar size={16} stroke={1.75} aria-hidden />
              </ActionIcon>
            </Popover.Target>
            <Popover.Dropdown>
              <DatePicker
                value={isDay(value) ? value : null}
                defaultDate={isDay(value) ? value : today}
                onChange={(picked) => {
                  setTyped(undefined);
                  setOpen(false);
                  onChange?.(picked ?? '');
                }}
              />
            </Popover.Dropdown>
          </Popover>
        </>
      }
    />
  );
}
