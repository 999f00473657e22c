import { ActionIcon, Button, Group, Modal, Tooltip } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IsoDate } from '../../../../shared/contract/primitives.ts';
import { useToday } from '../../../api/session.ts';
import type { RegisterName } from '../../../commands/places.ts';
import { useOfferCommands, type Command } from '../../../commands/registry.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { addDays } from '../../../components/dates.ts';

/** The way into a register's past: beside its list and in the palette. */
export function AsOfButton({ register }: { readonly register: RegisterName }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const [opened, setOpened] = useState(false);
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'register.asOf',
        title: 'history.asOf.choose',
        group: 'page',
        icon: IconHistory,
        run: () => {
          setOpened(true);
        },
      },
      {
        id: 'register.changes',
        title: 'history.register.do',
        group: 'page',
        icon: IconHistory,
        run: () =>
          void navigate({
            to: '/registers/$register/changes',
            params: { register },
            search: { from: addDays(today, -30), to: today },
          }),
      },
    ],
    [navigate, register, today],
  );
  useOfferCommands(commands);
  return (
    <>
      <Tooltip label={t('history.asOf.choose')}>
        <ActionIcon
          size="lg"
          aria-label={t('history.asOf.choose')}
          onClick={() => {
            setOpened(true);
          }}
        >
          <IconHistory size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Modal
        opened={opened}
        onClose={() => {
          setOpened(false);
        }}
        title={t('history.asOf.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <AsOfForm
          register={register}
          done={() => {
            setOpened(false);
          }}
        />
      </Modal>
    </>
  );
}

function AsOfForm({ register, done }: { readonly register: RegisterName; readonly done: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const [day, setDay] = useState('');
  const [asked, setAsked] = useState(false);
  const fits = IsoDate.safeParse(day).success && day <= today;
  const go = (to: '/registers/$register' | '/registers/$register/changes') => {
    setAsked(true);
    if (!fits) return;
    done();
    const params = { register };
    if (to === '/registers/$register') void navigate({ to, params, search: { on: day } });
    else void navigate({ to, params, search: { from: day, to: today } });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        go('/registers/$register');
      }}
    >
      <DateField
        label={t('history.asOf.day')}
        description={t('history.asOf.dayWords')}
        withAsterisk
        data-autofocus
        value={day}
        onChange={setDay}
        error={asked && !fits ? t('history.asOf.needed') : undefined}
      />
      <Group justify="flex-end" mt="lg">
        <Button
          variant="default"
          onClick={() => {
            go('/registers/$register/changes');
          }}
        >
          {t('history.asOf.compare')}
        </Button>
        <Button type="submit">{t('history.asOf.show')}</Button>
      </Group>
    </form>
  );
}
