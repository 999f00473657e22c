import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BreachDecision } from '../../../shared/contract/core/breaches.ts';
import { core } from '../../api/clients.ts';
import { useSession, useToday } from '../../api/session.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { FieldPair } from '../../components/form/layout.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { optionsOf } from '../requests/names.ts';
import { useBreachAct, type ActProps } from './use-breach-act.ts';

/** Whether the authorities are told, always with reasons (Art. 33(1), (5)). */
export function DecideForm({ breach, onClose }: ActProps) {
  const { t } = useTranslation();
  const { actor } = useSession();
  const today = useToday();
  const unlikely = breach.facts.risk.level === 'unlikely';
  const { name, controller, form } = useBreachAct<BreachDecision>({
    breach,
    onClose,
    act: 'decide',
    schema: BreachDecision,
    within: 'decision',
    values: breach.decision ?? { notify: unlikely ? 'do-not-notify' : 'notify', on: today, by: actor, reasons: '' },
    save: (decision, at) => core.breaches.decide({ ...at, decision }),
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`breaches.deciding.${field}`)}
      saveLabel={t('breaches.deciding.act')}
      onCancel={onClose}
    >
      <Select
        label={t('breaches.deciding.notify')}
        data={optionsOf(BreachDecision.shape.notify.options, (notify) => t(`breaches.notify.${notify}`))}
        allowDeselect={false}
        data-autofocus
        {...form.getInputProps('notify')}
      />
      <Textarea label={t('breaches.deciding.reasons')} withAsterisk {...form.getInputProps('reasons')} />
      <FieldPair>
        <DateField label={t('breaches.deciding.on')} withAsterisk {...form.getInputProps('on')} />
        <TextInput label={t('breaches.deciding.by')} withAsterisk {...form.getInputProps('by')} />
      </FieldPair>
    </RecordForm>
  );
}
