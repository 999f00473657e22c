import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActivityFields } from '../../../../../shared/contract/core/registers/index.ts';
import { BLANK_CONTROLLER } from '../../../../../shared/domain/registers/blank.ts';
import { FieldPair } from '../../../../components/form/layout.tsx';
import type { FieldsProps } from '../../definition.ts';
import { choices } from '../../fields/choices.ts';
import { ListEditor } from '../../fields/list-editor.tsx';
import { listOf, of, type Values } from './values.ts';

const { role, status } = ActivityFields.shape;

/** Whose activity it is. Other controllers are asked for only where the role has them; what was said stays in sight. */
export function WhoFields({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  const { values } = form;
  return (
    <>
      <TextInput label={t(`${of}.fields.name`)} withAsterisk {...form.getInputProps('name')} />
      <FieldPair>
        <Select
          label={t(`${of}.fields.role`)}
          data={choices(role.options, (value) => t(`${of}.roles.${value}`))}
          {...form.getInputProps('role')}
        />
        <Select
          label={t(`${of}.fields.status`)}
          data={choices(status.options, (value) => t(`${of}.statuses.${value}`))}
          {...form.getInputProps('status')}
        />
      </FieldPair>
      {(values.role === 'joint-controller' || values.jointControllers.length > 0) && (
        <OtherControllers form={form} name={name} path="jointControllers" />
      )}
      {(values.role === 'processor' || values.onBehalfOf.length > 0) && (
        <OtherControllers form={form} name={name} path="onBehalfOf" />
      )}
    </>
  );
}

function OtherControllers({
  form,
  name,
  path: list,
}: FieldsProps<Values> & { readonly path: 'jointControllers' | 'onBehalfOf' }) {
  const { t } = useTranslation();
  return (
    <ListEditor<Values['jointControllers'][number]>
      {...listOf(form, name, list, t)}
      rowLabel={(number) => t(`${of}.otherController.row`, { number })}
      blank={() => BLANK_CONTROLLER}
    >
      {(path) => (
        <>
          <TextInput label={t(`${of}.otherController.name`)} withAsterisk {...form.getInputProps(`${path}.name`)} />
          <Textarea
            label={t(`${of}.otherController.contact`)}
            description={t(`${of}.otherController.contactHint`)}
            minRows={1}
            {...form.getInputProps(`${path}.contact`)}
          />
          <Textarea
            label={t(`${of}.otherController.notes.${list}`)}
            minRows={1}
            {...form.getInputProps(`${path}.notes`)}
          />
        </>
      )}
    </ListEditor>
  );
}
