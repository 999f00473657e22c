import type { Translate } from '../../../../shared/i18n/index.ts';
import type { Item, Register } from '../definition.ts';

type PastView<Summary> = {
  readonly id: string;
  readonly title: string;
  readonly match: (row: Item<Summary>) => boolean;
};

/** The views of a register on a day: its own, then what was current, then what was put away by then. */
export function pastViewsOf<Values extends object, Summary extends object>(
  { views = [] }: Register<Values, Summary>,
  t: Translate,
): readonly PastView<Summary>[] {
  return [
    ...views.map(({ id, title, match }) => ({
      id,
      title: title(t),
      match: ({ archived, fields }: Item<Summary>) => !archived && match(fields),
    })),
    { id: 'all', title: t('registers.views.all'), match: ({ archived }) => !archived },
    { id: 'archived', title: t('registers.views.archived'), match: ({ archived }) => archived },
  ];
}
