import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { Notification, PHASES } from '../../../shared/contract/core/breaches.ts';
import { AUTHORITIES } from '../../../shared/reference/authorities.ts';
import { core } from '../../api/clients.ts';
import { useToday } from '../../api/session.ts';
import { FieldPair } from '../../components/form/layout.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { optionsOf } from '../requests/names.ts';
import { MomentFields } from './moment-fields.tsx';
import { useActForm, type ActProps } from './use-act-form.ts';

const Notice = Notification.omit({ id: true, late: true });

/** One notice to one authority, in phases where not everything is known (Art. 33(4)). */
export function NotifyForm({ breach, onClose }: ActProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { clocks, notifications, facts } = breach;
  const untold = clocks.find(({ authority }) => notifications.every((notice) => notice.authority !== authority));
  const { name, controller, form } = useActForm<z.input<typeof Notice>>({
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
    save: (notification, at) => core.breaches.notify({ ...at, notification }),
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`breaches.notifying.${field}`)}
      saveLabel={t('breaches.notifying.act')}
      onCancel={onClose}
    >
      <FieldPair>
        <Select
          label={t('breaches.notifying.authority')}
          data={optionsOf(
            clocks.map(({ authority }) => authority),
            (authority) => AUTHORITIES[authority].name,
          )}
          allowDeselect={false}
          data-autofocus
          {...form.getInputProps('authority')}
        />
        <Select
          label={t('breaches.notifying.phase')}
          data={optionsOf(PHASES, (phase) => t(`breaches.phase.${phase}`))}
          allowDeselect={false}
          {...form.getInputProps('phase')}
        />
      </FieldPair>
      <MomentFields
        label={t('breaches.notifying.sentDay')}
        local={form.getInputProps('sent.local')}
        timezone={form.getInputProps('sent.timezone')}
      />
      <TextInput label={t('breaches.notifying.reference')} {...form.getInputProps('reference')} />
      <Textarea label={t('breaches.notifying.words')} {...form.getInputProps('words')} />
      <Textarea
        label={t('breaches.notifying.delayReasons')}
        description={t('breaches.notifying.delayHint')}
        {...form.getInputProps('delayReasons')}
      />
    </RecordForm>
  );
}
