import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { IsoDate, line } from '../../../shared/contract/primitives.ts';
import { core } from '../../api/clients.ts';
import { useToday } from '../../api/session.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import styles from './breach.module.css';
import { MissingList } from './missing-list.tsx';
import { useBreachAct, type ActProps } from './use-breach-act.ts';

/** A case is closed only when its record would answer an authority's questions (Art. 33(5)). */
export function CloseForm(props: ActProps) {
  const { t } = useTranslation();
  if (props.breach.missing.length === 0) return <CloseOn {...props} />;
  return (
    <div className={styles.stack}>
      <p>{t('breaches.closing.refused')}</p>
      <MissingList missing={props.breach.missing} />
    </div>
  );
}

const Closing = z.strictObject({ on: IsoDate });

function CloseOn({ breach, onClose }: ActProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { name, controller, form } = useBreachAct({
    breach,
    onClose,
    act: 'close',
    schema: Closing,
    values: { on: today },
    save: ({ on }, at) => core.breaches.close({ ...at, on }),
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`breaches.closing.${field}`)}
      saveLabel={t('breaches.closing.act')}
      onCancel={onClose}
    >
      <DateField label={t('breaches.closing.on')} withAsterisk data-autofocus {...form.getInputProps('on')} />
    </RecordForm>
  );
}

const Reopening = z.strictObject({ reason: line(1000) });

export function ReopenForm({ breach, onClose }: ActProps) {
  const { t } = useTranslation();
  const { name, controller, form } = useBreachAct({
    breach,
    onClose,
    act: 'reopen',
    schema: Reopening,
    values: { reason: '' },
    save: ({ reason }, at) => core.breaches.reopen({ ...at, reason }),
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`breaches.reopening.${field}`)}
      saveLabel={t('breaches.reopening.act')}
      onCancel={onClose}
    >
      <Textarea label={t('breaches.reopening.reason')} withAsterisk data-autofocus {...form.getInputProps('reason')} />
    </RecordForm>
  );
}

const Noting = z.strictObject({ note: line(5000) });

export function NoteForm({ breach, onClose }: ActProps) {
  const { t } = useTranslation();
  const { name, controller, form } = useBreachAct({
    breach,
    onClose,
    act: 'note',
    schema: Noting,
    values: { note: '' },
    save: ({ note }, at) => core.breaches.addNote({ ...at, note }),
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`breaches.noting.${field}`)}
      saveLabel={t('breaches.noting.act')}
      onCancel={onClose}
    >
      <Textarea
        label={t('breaches.noting.note')}
        minRows={4}
        withAsterisk
        data-autofocus
        {...form.getInputProps('note')}
      />
    </RecordForm>
  );
}
