import { Button, NumberInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Review } from '../../../../shared/contract/core/registers/parts.ts';
import { nextReviewOf } from '../../../../shared/domain/registers/next-review.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FieldPair } from '../../../components/form/layout.tsx';
import { longDay } from '../../../components/dates.ts';

type Props<Values extends { review: Review }> = { readonly form: UseFormReturnType<Values> };

/** When a record is looked at again: the day the cycle leads to is offered, never set by itself. */
export function ReviewFields<Values extends { review: Review }>({ form }: Props<Values>) {
  const { t } = useTranslation();
  const { review } = form.values;
  return (
    <>
      <FieldPair>
        <NumberInput
          label={t('registers.parts.review.cycleMonths')}
          description={t('registers.parts.review.cycleHint')}
          min={0}
          max={120}
          allowDecimal={false}
          {...form.getInputProps('review.cycleMonths')}
        />
        <TextInput label={t('registers.parts.review.by')} {...form.getInputProps('review.by')} />
      </FieldPair>
      <FieldPair>
        <DateField label={t('registers.parts.review.lastOn')} {...form.getInputProps('review.lastOn')} />
        <NextReview review={review} {...form.getInputProps('review.nextOn')} />
      </FieldPair>
    </>
  );
}

type NextProps = {
  readonly review: Review;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
};

function NextReview({ review, onChange, ...input }: NextProps) {
  const { t } = useTranslation();
  const offered = nextReviewOf(review);
  return (
    <div>
      <DateField
        label={t('registers.parts.review.nextOn')}
        {...input}
        onChange={(day) => {
          onChange?.(day);
        }}
      />
      {offered !== '' && offered !== review.nextOn && (
        <Button
          variant="subtle"
          size="xs"
          onClick={() => {
            onChange?.(offered);
          }}
        >
          {t('registers.parts.review.take', { date: longDay(offered) })}
        </Button>
      )}
    </div>
  );
}
