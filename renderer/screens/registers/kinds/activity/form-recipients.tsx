import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActivityFields } from '../../../../../shared/contract/core/registers/index.ts';
import { BLANK_RECIPIENT, BLANK_SOURCE } from '../../../../../shared/domain/registers/blank.ts';
import { DateField } from '../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../components/form/layout.tsx';
import type { FieldsProps } from '../../definition.ts';
import { choices } from '../../fields/choices.ts';
import { CountryField } from '../../fields/country-field.tsx';
import { ListEditor } from '../../fields/list-editor.tsx';
import { listOf, of, type Values } from './values.ts';

const { sources, recipients } = ActivityFields.shape;

export function SourceFields({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  return (
    <ListEditor<Values['sources'][number]>
      {...listOf(form, name, 'sources', t)}
      rowLabel={(number) => t(`${of}.source.row`, { number })}
      blank={() => BLANK_SOURCE}
    >
      {(path) => (
        <>
          <FieldPair>
            <TextInput label={t(`${of}.source.name`)} withAsterisk {...form.getInputProps(`${path}.name`)} />
            <Select
              label={t(`${of}.source.kind`)}
              data={choices(sources.element.shape.kind.options, (value) => t(`${of}.source.kinds.${value}`))}
              {...form.getInputProps(`${path}.kind`)}
            />
          </FieldPair>
          <Textarea label={t(`${of}.source.notes`)} minRows={1} {...form.getInputProps(`${path}.notes`)} />
        </>
      )}
    </ListEditor>
  );
}

/** Who gets the data now, and who got them until a day: both have to be told of under Art. 15(1)(c). */
export function RecipientFields({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  return (
    <ListEditor<Values['recipients'][number]>
      {...listOf(form, name, 'recipients', t)}
      rowLabel={(number) => t(`${of}.recipient.row`, { number })}
      blank={() => BLANK_RECIPIENT}
    >
      {(path) => (
        <>
          <TextInput label={t(`${of}.recipient.name`)} withAsterisk {...form.getInputProps(`${path}.name`)} />
          <Checkbox label={t(`${of}.recipient.named`)} {...form.getInputProps(`${path}.named`, { type: 'checkbox' })} />
          <FieldPair>
            <Select
              label={t(`${of}.recipient.kind`)}
              data={choices(recipients.element.shape.kind.options, (value) => t(`${of}.recipient.kinds.${value}`))}
              {...form.getInputProps(`${path}.kind`)}
            />
            <CountryField label={t(`${of}.recipient.country`)} {...form.getInputProps(`${path}.country`)} />
          </FieldPair>
          <Textarea label={t(`${of}.recipient.purpose`)} minRows={1} {...form.getInputProps(`${path}.purpose`)} />
          <DateField
            label={t(`${of}.recipient.until`)}
            description={t(`${of}.recipient.untilHint`)}
            {...form.getInputProps(`${path}.until`)}
          />
        </>
      )}
    </ListEditor>
  );
}
