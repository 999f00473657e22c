import type { Review } from '../../../../shared/contract/core/registers/parts.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { Day } from './day.tsx';
import { Text } from './text.tsx';

/** A review as rows of a record. */
export const reviewRows = ({ cycleMonths, lastOn, nextOn, by }: Review, t: Translate) => [
  {
    name: t('registers.parts.review.nextOn'),
    value: (
      <>
        <Day day={nextOn} counted />{' '}
        <span className="quiet small">
          {cycleMonths === 0
            ? t('registers.parts.review.noCycle')
            : t('registers.parts.review.cycle', { count: cycleMonths })}
        </span>
      </>
    ),
  },
  { name: t('registers.parts.review.lastOn'), value: <Day day={lastOn} /> },
  { name: t('registers.parts.review.by'), value: <Text>{by}</Text> },
];
