import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ChipList } from './chip-list.tsx';

type Props<Values extends { tags: string[] }> = {
  readonly form: UseFormReturnType<Values>;
  readonly name: string;
  readonly label: string;
};

export function TagsField<Values extends { tags: string[] }>({ form, name, label }: Props<Values>) {
  const { t } = useTranslation();
  return (
    <ChipList
      form={name}
      path="tags"
      label={label}
      description={t('registers.parts.tagsHint')}
      errors={form.errors}
      vocabulary="tag"
      {...form.getInputProps('tags')}
    />
  );
}
