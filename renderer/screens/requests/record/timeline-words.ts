import type { TimelineEntry } from '../../../../shared/contract/core/requests.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { wordsFor } from '../../../api/words.ts';
import { shortDay } from '../../../components/dates.ts';

/** Steps of a case as the journal names them, and their sentence. */
const SENTENCE: Readonly<Record<string, string>> = {
  'request.log': 'log',
  'request.amend': 'amend',
  'request.note': 'note',
  'request.line.add': 'lineAdd',
  'request.line.close': 'lineClose',
  'request.line.reopen': 'lineReopen',
  'request.data.type': 'dataType',
  'request.data.change': 'dataChange',
  'request.data.import': 'dataImport',
  'request.data.remove': 'dataRemove',
  'accessReport.decide': 'reportDecide',
  'accessReport.addLine': 'reportAddLine',
  'accessReport.set': 'reportSet',
  'document.finish': 'documentFinish',
};

/** What happened, as a sentence; params that are ids or days are put into words first. */
export function entryWords(t: Translate, { action, params }: TimelineEntry): string {
  const right = (id: string) => wordsFor(t, `reference.right.${id}`, {}, 'common.unknown');
  const worded = Object.entries(params).map(([name, value]): readonly [string, string | number] => {
    if (typeof value === 'number') return [name, value];
    if (name === 'rights') return [name, value.split(', ').map(right).join(', ')];
    if (name === 'right') return [name, right(value)];
    if (name === 'outcome') return [name, wordsFor(t, `requests.outcome.${value}`, {}, 'common.unknown')];
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [name, shortDay(value)];
    return [name, value];
  });
  const count = params.rows ?? params.pages ?? 1;
  return wordsFor(
    t,
    `requests.timeline.${SENTENCE[action] ?? 'other'}`,
    { ...Object.fromEntries<string | number>(worded), count },
    'requests.timeline.other',
  );
}
