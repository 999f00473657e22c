import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { System } from '../../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { core } from '../../../../../api/clients.ts';
import { useToday } from '../../../../../api/session.ts';
import { DateField } from '../../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../../components/form/layout.tsx';
import { RecordForm } from '../../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../../components/form/use-record-form.ts';
import { keepRequest } from '../../keep-request.ts';
import { NameField } from '../name-field.tsx';
import { askedIn, Asking, askingOf } from './ask-values.ts';
import styles from './searches.module.css';

type Props = { readonly request: RequestRecord; readonly system: System | undefined; readonly onClose: () => void };

/** Whoever looks after a system is asked to search it: one system, or all of them in one step. */
export function AskSearchForm({ request, system: only, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const name = `request/${request.id}/ask-search${only === undefined ? '' : `/${only.recordId ?? only.name}`}`;
  const controller = useRecordForm({
    name,
    schema: Asking,
    current: { version: request.version, values: askingOf(request, only, today) },
    save: (typed, version) =>
      core.requests.searches.beginAll({
        id: request.id,
        version,
        searches: askedIn(typed, request.systems),
        askedOn: typed.askedOn,
      }),
    onSaved: (saved) => {
      keepRequest(saved);
      onClose();
    },
  });
  const { form } = controller;
  const { places, other, whom } = form.values;
  const several = only === undefined;
  const count = places.filter(({ chosen }) => chosen).length + (other.trim() === '' ? 0 : 1);
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`work.searches.form.${field}`)}
      saveLabel={t('work.searches.form.act', { count })}
      onCancel={onClose}
    >
      <FieldPair>
        <NameField
          request={request}
          label={t('work.searches.form.whom')}
          {...(several && { description: t('work.searches.form.whomHint') })}
          withAsterisk={!several}
          dir="auto"
          data-autofocus
          {...form.getInputProps('whom')}
        />
        <DateField
          label={t('work.searches.form.askedOn')}
          {...(several && { description: t('work.searches.form.askedOnHint') })}
          withAsterisk
          {...form.getInputProps('askedOn')}
        />
      </FieldPair>
      {several && places.length > 0 && (
        <fieldset className={styles.places}>
          <legend>{t('work.searches.form.places')}</legend>
          {places.map(({ system, chosen }, place) => (
            <div key={`${system.recordId ?? ''}/${system.name}`} className={styles.place}>
              <Checkbox label={system.name} {...form.getInputProps(`places.${place}.chosen`, { type: 'checkbox' })} />
              <NameField
                request={request}
                aria-label={t('work.searches.form.askedIn', { system: system.name })}
                placeholder={whom}
                disabled={!chosen}
                dir="auto"
                {...form.getInputProps(`places.${place}.asked`)}
              />
            </div>
          ))}
        </fieldset>
      )}
      {several && (
        <TextInput
          label={t('work.searches.form.other')}
          description={t('work.searches.form.otherHint')}
          dir="auto"
          {...form.getInputProps('other')}
        />
      )}
    </RecordForm>
  );
}
