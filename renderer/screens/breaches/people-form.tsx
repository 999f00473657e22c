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
import { useBreachAct, type ActProps } from './use-breach-act.ts';

const isTelling = (rule: string) => rule === 'peopleInformed' || rule === 'publicCommunication';

type Values = z.input<typeof PeopleDecision>;

/** Only what belongs to the decision is sent: a ground where nobody is told, a day and way where they are. */
function asDecided(people: Values): Values {
  if (people.inform === 'inform') return { ...people, ground: '' };
  return people.ground === 'disproportionate-effort'
    ? { ...people, number: null }
    : { ...people, informedOn: '', how: '', number: null };
}

/** Art. 34: whether the people concerned are told, and when it was done. */
export function PeopleForm({ breach, onClose }: ActProps) {
  const { t } = useTranslation();
  const today = useToday();
  const high = breach.facts.risk.level === 'high';
  const { name, controller, form } = useBreachAct<Values>({
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
  const publicly = !inform && form.values.ground === 'disproportionate-effort';
  // Decided before: what is left is to record that it was done.
  const telling = breach.people !== null && breach.missing.some(({ rule }) => isTelling(rule));
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
          data-autofocus={telling ? undefined : true}
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
              data-autofocus={telling ? true : undefined}
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
          <TextInput
            label={t('breaches.informing.how')}
            description={t('breaches.informing.contentHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            withAsterisk={form.values.informedOn !== ''}
            {...form.getInputProps('how')}
          />
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
      {publicly && (
        <FieldPair>
          <DateField
            label={t('breaches.informing.publicOn')}
            description={t('breaches.informing.informedHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            data-autofocus={telling ? true : undefined}
            {...form.getInputProps('informedOn')}
          />
          <TextInput
            label={t('breaches.informing.publicHow')}
            withAsterisk={form.values.informedOn !== ''}
            {...form.getInputProps('how')}
          />
        </FieldPair>
      )}
      <Textarea label={t('breaches.informing.reasons')} withAsterisk={!inform} {...form.getInputProps('reasons')} />
    </RecordForm>
  );
}
