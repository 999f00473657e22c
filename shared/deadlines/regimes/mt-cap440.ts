import type { DayRegime } from './regime.ts';
import { withoutDate } from './without-date.ts';

const ARTICLE = 'Cap. 440 Art. 21';

/** Malta's repealed Data Protection Act: an answer without excessive delay, in no number of days. A target is the controller's own. */
export const mtCap440 = {
  id: 'MT_CAP440',
  clock: 'request',
  counts: 'nothing',
  rolls: false,
  article: ARTICLE,
  decide: (history) => withoutDate(history, 'NO_STATUTORY_DAY_COUNT', { rule: 'no-day-count', citation: ARTICLE }),
} as const satisfies DayRegime;
