import type { z } from 'zod';
import type { ActivityFields } from '../../../../../shared/contract/core/registers/index.ts';
import type { Translate } from '../../../../../shared/i18n/index.ts';
import type { FieldsProps } from '../../definition.ts';

export type Values = z.input<typeof ActivityFields>;
export type Form = FieldsProps<Values>['form'];

export const of = 'registers.activities';

type ListField =
  | 'jointControllers'
  | 'onBehalfOf'
  | 'purposes'
  | 'subjectCategories'
  | 'dataCategories'
  | 'sources'
  | 'recipients'
  | 'tags';

/** What every list of the form is given. */
export const listOf = (form: Form, name: string, path: ListField, t: Translate) => ({
  form: name,
  path,
  label: t(`${of}.fields.${path}`),
  errors: form.errors,
  ...form.getInputProps(path),
});
