import type { Review } from '../../../contract/core/registers/parts.ts';
import { foundIf, rule, type Around } from '../rule.ts';

type Dates = Pick<Review, 'nextOn'>;

const isOverdue = ({ nextOn }: Dates, { today }: Around): boolean => nextOn !== '' && nextOn < today;

const overdue = { article: 'Art. 24(1)', severity: 'low', section: 'review' } as const;

export const activityReviewOverdue = rule({
  id: 'activityReviewOverdue',
  kind: 'activity',
  ...overdue,
  section: 'care',
  find: ({ fields }, around) => foundIf(fields.status !== 'ended' && isOverdue(fields.review, around)),
});

export const processorReviewOverdue = rule({
  id: 'processorReviewOverdue',
  kind: 'processor',
  ...overdue,
  section: 'risk',
  find: ({ fields }, around) => foundIf(isOverdue(fields.review, around)),
});

export const measureReviewOverdue = rule({
  id: 'measureReviewOverdue',
  kind: 'measure',
  ...overdue,
  article: 'Art. 32(1)(d)',
  find: ({ fields }, around) => foundIf(fields.state !== 'retired' && isOverdue(fields.review, around)),
});

export const transferReviewOverdue = rule({
  id: 'transferReviewOverdue',
  kind: 'transfer',
  ...overdue,
  section: 'assessment',
  find: ({ fields }, around) =>
    foundIf(fields.mechanism !== 'not-a-transfer' && isOverdue({ nextOn: fields.nextReview }, around)),
});
