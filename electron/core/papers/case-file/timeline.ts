import { Temporal } from 'temporal-polyfill';
import type { TimelineEntry } from '../../../../shared/contract/core/requests.ts';
import { entryWords } from '../../../../shared/domain/case-timeline-words.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import type { Block } from '../../documents/pdf/model.ts';
import { day } from '../imprint.ts';
import { tableOr } from '../pieces.ts';

/** The journal's instants are UTC; so are the hours here, and the head of the column says so. */
const momentOf = (at: string): string => {
  const moment = Temporal.Instant.from(at).toZonedDateTimeISO('UTC');
  return `${day(moment.toPlainDate().toString())}, ${moment.toPlainTime().toString({ smallestUnit: 'minute' })}`;
};

/** Everything the journal tells of the case, the first step first. */
export const timelineBlocks = (timeline: readonly TimelineEntry[], t: Translate): Block[] => [
  tableOr(t('papers.caseFile.noTimeline'), {
    density: 'compact',
    summary: t('papers.caseFile.timelineSummary'),
    columns: [
      { head: t('papers.caseFile.when'), width: 118, rowHeader: true },
      { head: t('papers.caseFile.what') },
      { head: t('papers.caseFile.who'), width: 84 },
    ],
    rows: timeline
      .toReversed()
      .map((entry) => [
        momentOf(entry.at),
        [entryWords(t, entry), entry.note].filter((part) => part !== '').join('\n'),
        entry.actor,
      ]),
  }),
];
