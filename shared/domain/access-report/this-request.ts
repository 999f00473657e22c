import type { SuppressionEntry } from '../../contract/core/suppression.ts';
import type { LetterWords } from '../../i18n/letters/index.ts';
import type { ProposedLine } from './propose.ts';

type Facts = {
  /** How long case files are kept once they are closed. */
  readonly keptYears: number;
  readonly suppressed: readonly Pick<SuppressionEntry, 'id' | 'kind' | 'purpose' | 'since' | 'address'>[];
};

/** Said without being asked: that the request itself is processed, and that a list of ours may know the person. */
export function proposeThisRequest({ keptYears, suppressed }: Facts, { t, day }: LetterWords): ProposedLine[] {
  return [
    {
      id: 'request:',
      origin: 'case',
      activityIds: [],
      topic: 'request',
      proposed: t('access.handling.request', { count: keptYears }),
    },
    ...suppressed.map(({ id, kind, purpose, since, address }): ProposedLine => {
      const listed = t(`access.handling.suppression.${purpose}`, {
        address: t(`access.handling.address.${kind}`),
        date: day(since),
      });
      return {
        id: `suppression:${id}`,
        origin: 'case',
        activityIds: [],
        topic: 'suppression',
        proposed: address === '' ? `${listed} ${t('access.handling.asFingerprint')}` : listed,
      };
    }),
  ];
}
