import { useTranslation } from 'react-i18next';
import { DateField } from '../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../components/form/layout.tsx';
import type { FieldsProps } from '../../definition.ts';
import { ChipList } from '../../fields/chip-list.tsx';
import { CountField } from '../../fields/count-field.tsx';
import { TermField } from '../../fields/term-field.tsx';
import { listOf, of, type Values } from './values.ts';

/** Who answers for the entry, and when it is looked at again. */
export function CareFields({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  const cycle = form.getInputProps('review.cycleMonths');
  return (
    <>
      <FieldPair>
        <TermField vocabulary="department" label={t(`${of}.fields.department`)} {...form.getInputProps('department')} />
        <TermField vocabulary="owner" label={t(`${of}.fields.owner`)} {...form.getInputProps('owner')} />
      </FieldPair>
      <FieldPair>
        <CountField
          label={t(`${of}.reviewing.cycleMonths`)}
          description={t(`${of}.reviewing.cycleHint`)}
          max={120}
          {...cycle}
          value={form.values.review.cycleMonths === 0 ? null : form.values.review.cycleMonths}
          onChange={(months) => {
            form.setFieldValue('review.cycleMonths', months ?? 0);
          }}
        />
        <DateField
          label={t(`${of}.reviewing.nextOn`)}
          description={t(`${of}.reviewing.nextHint`)}
          {...form.getInputProps('review.nextOn')}
        />
      </FieldPair>
      <FieldPair>
        <DateField label={t(`${of}.reviewing.lastOn`)} {...form.getInputProps('review.lastOn')} />
        <TermField vocabulary="owner" label={t(`${of}.reviewing.by`)} {...form.getInputProps('review.by')} />
      </FieldPair>
      <ChipList {...listOf(form, name, 'tags', t)} vocabulary="tag" />
    </>
  );
}
