import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BLANK_DATA_CATEGORY } from '../../../../../shared/domain/registers/blank.ts';
import { Period } from '../../../../../shared/contract/core/registers/parts.ts';
import { FieldPair } from '../../../../components/form/layout.tsx';
import type { FieldsProps } from '../../definition.ts';
import { ChipList } from '../../fields/chip-list.tsx';
import { choices } from '../../fields/choices.ts';
import { CountField } from '../../fields/count-field.tsx';
import { ListEditor } from '../../fields/list-editor.tsx';
import { TermField } from '../../fields/term-field.tsx';
import { listOf, of, type Form, type Values } from './values.ts';

const units = Period.shape.unit.options;

/** Categories of data, each with where they come from and when they go. */
export function DataFields({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  return (
    <ListEditor<Values['dataCategories'][number]>
      {...listOf(form, name, 'dataCategories', t)}
      rowLabel={(number) => t(`${of}.category.row`, { number })}
      blank={() => BLANK_DATA_CATEGORY}
    >
      {(path) => (
        <>
          <TermField
            vocabulary="data-category"
            label={t(`${of}.category.name`)}
            withAsterisk
            {...form.getInputProps(`${path}.name`)}
          />
          <ChipList
            form={name}
            path={`${path}.items`}
            label={t(`${of}.category.items`)}
            errors={form.errors}
            vocabulary="data-item"
            {...form.getInputProps(`${path}.items`)}
          />
          <FieldPair>
            <Checkbox
              label={t(`${of}.category.special`)}
              {...form.getInputProps(`${path}.special`, { type: 'checkbox' })}
            />
            <Checkbox
              label={t(`${of}.category.criminal`)}
              {...form.getInputProps(`${path}.criminal`, { type: 'checkbox' })}
            />
          </FieldPair>
          <Textarea label={t(`${of}.category.source`)} minRows={1} {...form.getInputProps(`${path}.source`)} />
          <Textarea
            label={t(`${of}.category.retention`)}
            description={t(`${of}.category.retentionHint`)}
            minRows={1}
            {...form.getInputProps(`${path}.retention`)}
          />
          <PeriodFields form={form} path={`${path}.period`} />
          <Textarea label={t(`${of}.category.deletion`)} minRows={1} {...form.getInputProps(`${path}.deletion`)} />
        </>
      )}
    </ListEditor>
  );
}

/** How long, from when, and why: the part of the retention that can be reckoned with. */
function PeriodFields({ form, path }: { readonly form: Form; readonly path: string }) {
  const { t } = useTranslation();
  return (
    <>
      <FieldPair>
        <CountField label={t(`${of}.period.value`)} max={1000} {...form.getInputProps(`${path}.value`)} />
        <Select
          label={t(`${of}.period.unit`)}
          data={choices(units, (value) => t(`${of}.period.units.${value}`))}
          {...form.getInputProps(`${path}.unit`)}
        />
      </FieldPair>
      <FieldPair>
        <TextInput label={t(`${of}.period.trigger`)} {...form.getInputProps(`${path}.trigger`)} />
        <TextInput label={t(`${of}.period.reason`)} {...form.getInputProps(`${path}.reason`)} />
      </FieldPair>
    </>
  );
}
