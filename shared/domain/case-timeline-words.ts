import type { TimelineEntry } from '../contract/core/requests.ts';
import { type Translate, wordsFor } from '../i18n/index.ts';

import { shortDay } from './dates.ts';

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
  'document.protect': 'documentProtect',
};

/** Values of a step that are ids, and the group their words stand in. */
const GROUP: Readonly<Record<string, string>> = {
  right: 'reference.right',
  outcome: 'requests.outcome',
  'question.kind': 'casework.question.kind',
  'question.answer.result': 'casework.question.result',
  'question.check.result': 'casework.question.check',
  'search.end.result': 'casework.searchResult',
};

/** The words of a step's action: those of casework and of mail stand under their own names. */
function sentenceOf(action: string): string {
  const own = SENTENCE[action];
  if (own !== undefined) return `requests.timeline.${own}`;
  if (action === 'document.send') return 'casework.page.documentSent';
  const step = action.replace(/^request\./, '');
  return step.startsWith('mail.') ? `mail.timeline.${step.slice('mail.'.length)}` : `casework.timeline.${step}`;
}

/** What happened, as a sentence; params that are ids or days are put into words first. */
export function entryWords(t: Translate, { action, params }: TimelineEntry): string {
  const word = (group: string, id: string) => wordsFor(t, `${group}.${id}`, {}, 'common.unknown');
  const step = action.replace(/^request\./, '');
  const [topic = ''] = step.split('.');
  const worded = Object.entries(params).map(([name, value]): readonly [string, string | number] => {
    if (typeof value === 'number') return [name, value];
    if (value === '') return [name, t('casework.page.empty')];
    if (name === 'rights') {
      const rights = value.split(', ').map((id) => word('reference.right', id));
      return [name, rights.join(', ')];
    }
    const group = GROUP[`${step}.${name}`] ?? GROUP[`${topic}.${name}`] ?? GROUP[name];
    if (group !== undefined) return [name, word(group, value)];
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [name, shortDay(value)];
    return [name, value];
  });
  const count = params.count ?? params.rows ?? params.pages ?? 1;
  return wordsFor(
    t,
    sentenceOf(action),
    { ...Object.fromEntries<string | number>(worded), count, ...(topic === 'task' && { task: taskOf(t, params) }) },
    'requests.timeline.other',
  );
}

/** The task a step speaks of: in own words or those of its kind. */
function taskOf(t: Translate, { kind, words, system }: TimelineEntry['params']): string {
  if (typeof words === 'string' && words !== '') return words;
  const place = typeof system === 'string' && system !== '' ? system : t('casework.anySystem');
  return wordsFor(t, `casework.task.${kind}`, { system: place }, 'casework.task.other');
}
