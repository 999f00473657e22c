import { useTranslation } from 'react-i18next';
import { FieldPair } from '../../../../components/form/layout.tsx';
import type { FieldsProps } from '../../definition.ts';
import { ReviewFields } from '../../fields/review-fields.tsx';
import { TagsField } from '../../fields/tags-field.tsx';
import { TermField } from '../../fields/term-field.tsx';
import { of, type Values } from './values.ts';

/** Who answers for the entry, and when it is looked at again. */
export function CareFields({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  return (
    <>
      <FieldPair>
        <TermField vocabulary="department" label={t(`${of}.fields.department`)} {...form.getInputProps('department')} />
        <TermField vocabulary="owner" label={t(`${of}.fields.owner`)} {...form.getInputProps('owner')} />
      </FieldPair>
      <ReviewFields form={form} />
      <TagsField form={form} name={name} label={t(`${of}.fields.tags`)} />
    </>
  );
}
