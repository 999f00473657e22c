import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { type BreachClock, LocalMoment, Notification, PHASES } from '../../../shared/contract/core/breaches.ts';
import { isLate } from '../../../shared/domain/local-moment.ts';
import { AUTHORITIES } from '../../../shared/reference/authorities.ts';
import { core } from '../../api/clients.ts';
import { useToday } from '../../api/session.ts';
import { FieldPair } from '../../components/form/layout.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { optionsOf } from '../requests/names.ts';
import { MomentFields } from './moment-fields.tsx';
import { withOffset } from './moments.ts';
import { useBreachAct, type ActProps } from './use-breach-act.ts';

const Notice = Notification.omit({ id: true, late: true });
type Values = z.input<typeof Notice>;

/** The clock a first notice comes too late for; undefined while it is in time, or its moment is not yet typed. */
function missedBy({ phase, authority, sent }: Values, clocks: readonly BreachClock[]): BreachClock | undefined {
  const moment = LocalMoment.safeParse(sent).data;
  if (phase !== 'first' || moment === undefined) return undefined;
  return clocks.find((clock) => clock.authority === authority && isLate(moment, clock));
}

const inTime = (notice: Values): Values => ({ ...notice, delayReasons: '' });

/** One notice to one authority, in phases where not everything is known (Art. 33(4)). */
export function NotifyForm({ breach, onClose }: ActProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { clocks, notifications, facts } = breach;
  const isFirst = (authority: string) => notifications.every((notice) => notice.authority !== authority);
  const untold = clocks.find(({ authority }) => isFirst(authority));
  const { name, controller, form } = useBreachAct<Values>({
    breach,
    onClose,
    act: 'notify',
    schema: Notice,
    within: 'notification',
    values: {
      authority: (untold ?? clocks[0])?.authority ?? 'MT',
      phase: untold === undefined ? 'further' : 'first',
      sent: { local: `${today}T`, timezone: facts.aware.timezone },
      reference: '',
      words: '',
      delayReasons: '',
    },
    save: (notification, at) =>
      core.breaches.notify({
        ...at,
        notification: missedBy(notification, clocks) ? notification : inTime(notification),
      }),
  });
  const missed = missedBy(form.values, clocks);
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`breaches.notifying.${field}`)}
      saveLabel={t('breaches.notifying.act')}
      onCancel={onClose}
    >
      <Select
        label={t('breaches.notifying.authority')}
        data={optionsOf(
          clocks.map(({ authority }) => authority),
          (authority) => AUTHORITIES[authority].name,
        )}
        allowDeselect={false}
        data-autofocus
        {...form.getInputProps('authority')}
        onChange={(picked: string | null) => {
          const authority = clocks.find((each) => each.authority === picked)?.authority;
          if (authority === undefined) return;
          form.setValues({ authority, phase: isFirst(authority) ? 'first' : 'further' });
        }}
      />
      <MomentFields
        label={t('breaches.notifying.sentDay')}
        local={form.getInputProps('sent.local')}
        timezone={form.getInputProps('sent.timezone')}
      />
      {missed && (
        <Textarea
          label={t('breaches.notifying.delayReasons')}
          description={t('breaches.notifying.delayHint', { legalEnd: withOffset(t, missed.legalEnd) })}
          withAsterisk
          {...form.getInputProps('delayReasons')}
        />
      )}
      <FieldPair>
        <Select
          label={t('breaches.notifying.phase')}
          data={optionsOf(PHASES, (phase) => t(`breaches.phase.${phase}`))}
          allowDeselect={false}
          {...form.getInputProps('phase')}
        />
        <TextInput label={t('breaches.notifying.reference')} {...form.getInputProps('reference')} />
      </FieldPair>
      <Textarea
        label={t('breaches.notifying.words')}
        description={t('breaches.notifying.wordsHint')}
        {...form.getInputProps('words')}
      />
    </RecordForm>
  );
}
