import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ControllerTold } from '../../../shared/contract/core/breaches.ts';
import { core } from '../../api/clients.ts';
import { useToday } from '../../api/session.ts';
import { FieldPair } from '../../components/form/layout.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { MomentFields } from './moment-fields.tsx';
import { useBreachAct, type ActProps } from './use-breach-act.ts';

const Told = ControllerTold.omit({ id: true });

/** Art. 33(2): the processor's own duty, without undue delay. */
export function ControllerForm({ breach, onClose }: ActProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { name, controller, form } = useBreachAct({
    breach,
    onClose,
    act: 'controller',
    schema: Told,
    within: 'told',
    values: {
      controller: '',
      sent: { local: `${today}T`, timezone: breach.facts.aware.timezone },
      how: '',
      reference: '',
    },
    save: (told, at) => core.breaches.tellController({ ...at, told }),
  });
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`breaches.telling.${field}`)}
      saveLabel={t('breaches.telling.act')}
      onCancel={onClose}
    >
      <TextInput
        label={t('breaches.telling.controller')}
        withAsterisk
        data-autofocus
        {...form.getInputProps('controller')}
      />
      <MomentFields
        label={t('breaches.telling.sentDay')}
        local={form.getInputProps('sent.local')}
        timezone={form.getInputProps('sent.timezone')}
      />
      <FieldPair>
        <TextInput label={t('breaches.telling.how')} {...form.getInputProps('how')} />
        <TextInput label={t('breaches.telling.reference')} {...form.getInputProps('reference')} />
      </FieldPair>
    </RecordForm>
  );
}
