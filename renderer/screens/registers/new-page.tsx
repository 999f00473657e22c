import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { placeOf } from '../../commands/places.ts';
import { RecordForm } from '../../components/form/record-form.tsx';
import { useRecordForm } from '../../components/form/use-record-form.ts';
import { Page } from '../../components/page.tsx';
import type { Entry, Register } from './definition.ts';
import { showSaved } from './queries.ts';

type Props<Values extends object, Summary extends object> = { readonly register: Register<Values, Summary> };

/** The form of a record that does not exist yet; saved, it is opened. */
export function NewPage<Values extends object, Summary extends object>({ register }: Props<Values, Summary>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { name: registerName, kind } = register;
  const name = `${kind}/new`;
  const list = { to: '/registers/$register', params: { register: registerName } } as const;
  const controller = useRecordForm<Values, Entry<Values>>({
    name,
    schema: register.schema,
    current: { version: 0, values: register.blank },
    within: 'fields',
    save: (fields) => register.client.create({ fields }),
    onSaved: (saved) => {
      showSaved(register.area, saved);
      void navigate({ ...placeOf(kind, saved.id), replace: true });
    },
  });
  return (
    <Page
      title={t(`registers.${registerName}.new`)}
      trail={[{ label: t(`frame.go.${registerName}`), link: list }]}
      windowTitle={t(`registers.${registerName}.new`)}
    >
      <RecordForm
        name={name}
        controller={controller}
        fieldName={(field) => register.fieldName(t, field)}
        onCancel={() => void navigate(list)}
        saveLabel={t('common.create')}
      >
        <register.Fields form={controller.form} name={name} />
      </RecordForm>
    </Page>
  );
}
