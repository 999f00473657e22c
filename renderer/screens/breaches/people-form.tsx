import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { NOT_TOLD_GROUNDS, PeopleDecision } from '../../../shared/contract/core/breaches.ts';
import { core } from '../../api/clients.ts';
import { useToday } from '../../api/session.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { FieldPair } from '../../components/form/layout.tsx';
import { fieldId } from '../../components/form/problems.ts';
import { RecordForm } from '../../components/form/record-form.tsx';
import { optionsOf } from '../requests/names.ts';
import { Approximate } from './affected-fields.tsx';
import { useActForm, type ActProps } from './use-act-form.ts';

type Values = z.input<typeof PeopleDecision>;

/** Only what belongs to the decision is sent: a ground where nobody is told, a day and way where they are. */
const asDecided = (people: Values): Values =>
  people.inform === 'inform' ? { ...people, ground: '' } : { ...people, informedOn: '', how: '', number: null };

/** Art. 34: whether the people concerned are told, and when it was done. */
export function PeopleForm({ breach, onClose }: ActProps) {
  const { t } = useTranslation();
  const today = useToday();
  const high = breach.facts.risk.level === 'high';
  const { name, controller, form } = useActForm<Values>({
    breach,
    onClose,
    act: 'people',
    schema: PeopleDecision,
    within: 'people',
    values: breach.people ?? {
      inform: high ? 'inform' : 'do-not-inform',
      on: today,
      ground: high ? '' : 'no-high-risk',
      reasons: '',
      informedOn: '',
      how: '',
      number: null,
    },
    save: (people, at) => core.breaches.decidePeople({ ...at, people: asDecided(people) }),
  });
  const inform = form.values.inform === 'inform';
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`breaches.informing.${field}`)}
      saveLabel={t('breaches.informing.act')}
      onCancel={onClose}
    >
      <FieldPair>
        <Select
          label={t('breaches.informing.inform')}
          data={optionsOf(PeopleDecision.shape.inform.options, (choice) => t(`breaches.inform.${choice}`))}
          allowDeselect={false}
          data-autofocus
          {...form.getInputProps('inform')}
        />
        <DateField label={t('breaches.informing.on')} withAsterisk {...form.getInputProps('on')} />
      </FieldPair>
      {inform ? (
        <>
          <FieldPair>
            <DateField
              label={t('breaches.informing.informedOn')}
              description={t('breaches.informing.informedHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              {...form.getInputProps('informedOn')}
            />
            <Approximate
              id={fieldId(name, 'number')}
              label={t('breaches.informing.number')}
              value={form.values.number}
              error={form.errors.number}
              onChange={(number) => {
                form.setFieldValue('number', number);
              }}
            />
          </FieldPair>
          <TextInput label={t('breaches.informing.how')} {...form.getInputProps('how')} />
        </>
      ) : (
        <Select
          label={t('breaches.informing.ground')}
          placeholder={t('breaches.informing.pickGround')}
          data={optionsOf(NOT_TOLD_GROUNDS, (ground) => t(`breaches.ground.${ground}`))}
          allowDeselect={false}
          withAsterisk
          {...form.getInputProps('ground')}
          value={form.values.ground === '' ? null : form.values.ground}
        />
      )}
      <Textarea label={t('breaches.informing.reasons')} withAsterisk={!inform} {...form.getInputProps('reasons')} />
    </RecordForm>
  );
}
