import { Button } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review } from '../../../../shared/contract/core/registers/parts.ts';
import { nextReviewOf } from '../../../../shared/domain/registers/next-review.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FieldPair } from '../../../components/form/layout.tsx';
import { longDay } from '../../../components/dates.ts';
import { CountField } from './count-field.tsx';
import { TermField } from './term-field.tsx';

type Props<Values extends { review: Review }> = { readonly form: UseFormReturnType<Values> };

/** When a record is looked at again: the day the cycle leads to is offered, never set by itself. */
export function ReviewFields<Values extends { review: Review }>({ form }: Props<Values>) {
  const { t } = useTranslation();
  const { review } = form.values;
  return (
    <>
      <FieldPair>
        <Cycle {...form.getInputProps('review.cycleMonths')} />
        <TermField vocabulary="owner" label={t('registers.parts.review.by')} {...form.getInputProps('review.by')} />
      </FieldPair>
      <FieldPair>
        <DateField label={t('registers.parts.review.lastOn')} {...form.getInputProps('review.lastOn')} />
        <NextReview review={review} {...form.getInputProps('review.nextOn')} />
      </FieldPair>
    </>
  );
}

type CycleProps = {
  readonly id?: string;
  readonly error?: ReactNode;
  readonly value?: number;
  readonly onChange?: (months: number) => void;
};

/** No cycle is kept as 0 and shown as nothing. */
function Cycle({ value = 0, onChange, ...input }: CycleProps) {
  const { t } = useTranslation();
  return (
    <CountField
      {...input}
      label={t('registers.parts.review.cycleMonths')}
      description={t('registers.parts.review.cycleHint')}
      max={120}
      value={value === 0 ? null : value}
      onChange={(months) => onChange?.(months ?? 0)}
    />
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
