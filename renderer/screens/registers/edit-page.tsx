import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../components/form/record-form.tsx';
import { useRecordForm } from '../../components/form/use-record-form.ts';
import { Page } from '../../components/page.tsx';
import { placeOf } from '../../commands/places.ts';
import type { RecordKind } from '../../../shared/contract/core/record.ts';
import type { Entry, Register } from './definition.ts';
import { useUndo } from './history/use-undo.ts';
import { sectionId } from './fields/form-section.tsx';
import { showSaved } from './queries.ts';

type Props<Values extends object, Summary extends object> = {
  readonly register: Register<Values, Summary>;
  readonly entry: Entry<Values>;
  /** Where the form opens. */
  readonly section: string | undefined;
  readonly done: () => void;
};

/** Names the form of one record among all forms of the vault. */
export const formName = (kind: RecordKind, id: string): string => `${kind}/${id}`;

/** The whole record as a form, in the order it reads. */
export function EditPage<Values extends object, Summary extends object>(props: Props<Values, Summary>) {
  const { register, entry, section, done } = props;
  const { t } = useTranslation();
  const { offerUndo } = useUndo();
  const name = formName(register.kind, entry.id);
  const controller = useRecordForm<Values, Entry<Values>>({
    name,
    schema: register.schema,
    current: { version: entry.version, values: entry.fields },
    within: 'fields',
    save: (fields, version) => register.client.update({ id: entry.id, version, fields }),
    onSaved: (saved) => {
      showSaved(register.area, saved);
      offerUndo(t('history.undo.saved', { ref: saved.ref }), saved);
      done();
    },
  });
  useEffect(() => {
    const asked = section === undefined ? null : document.getElementById(sectionId(name, section));
    asked?.scrollIntoView();
    asked?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
  }, [name, section]);
  return (
    <Page
      title={t('registers.record.editing', { ref: entry.ref })}
      windowTitle={entry.ref}
      trail={[
        {
          label: t(`frame.go.${register.name}`),
          link: { to: '/registers/$register', params: { register: register.name } },
        },
        { label: entry.ref, link: placeOf(register.kind, entry.id) },
      ]}
      aside={entry.title}
    >
      <RecordForm
        name={name}
        controller={controller}
        fieldName={(field) => register.fieldName(t, field)}
        onCancel={done}
      >
        <register.Fields form={controller.form} name={name} />
      </RecordForm>
    </Page>
  );
}
