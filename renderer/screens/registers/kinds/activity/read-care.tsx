import { useTranslation } from 'react-i18next';
import { FieldRows } from '../../../../components/section.tsx';
import { reviewRows } from '../../parts/review.tsx';
import { Tags } from '../../parts/tags.tsx';
import { Text } from '../../parts/text.tsx';
import { of, type Values } from './values.ts';

/** Who answers for the entry, when it was and will be looked at, and under which tags it is found. */
export function Care({ fields: { department, owner, review, tags } }: { readonly fields: Values }) {
  const { t } = useTranslation();
  return (
    <FieldRows
      rows={[
        { name: t(`${of}.fields.department`), value: <Text>{department}</Text> },
        { name: t(`${of}.fields.owner`), value: <Text>{owner}</Text> },
        ...reviewRows(review, t),
        { name: t(`${of}.fields.tags`), value: <Tags of={tags} /> },
      ]}
    />
  );
}
