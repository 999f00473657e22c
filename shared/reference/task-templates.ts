import type { Right } from './rights.ts';

export const TASK_KINDS = [
  'search-system',
  'ask-owner',
  'redact',
  'correct',
  'erase',
  'restrict',
  'export',
  'decide',
  'stop-mailing',
  'suppress',
  'tell-recipients',
  'review',
  'send',
  'other',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** What must leave a trace: the act is proved by more than a tick. */
export const NEEDS_EVIDENCE: ReadonlySet<TaskKind> = new Set(['stop-mailing', 'suppress', 'erase']);

/**
 * One step of working a right. `per` says how often it is made: once, for each linked system, for each owner of a linked
 * activity, or for each system that may send mail. `day` counts from receipt; null is the day of the answer itself.
 */
export type TaskStep = {
  readonly kind: TaskKind;
  readonly per: 'line' | 'system' | 'owner' | 'mailing-system';
  readonly day: number | null;
};

const step = (kind: TaskKind, day: number | null, per: TaskStep['per'] = 'line'): TaskStep => ({ kind, per, day });

const SEARCH = [step('search-system', 7, 'system'), step('ask-owner', 7, 'owner')];
const ANSWER = [step('review', 18), step('send', null)];
/** Art. 21(3), Art. 7(3): the processing ends at once; the month is only for telling the person. */
const AT_ONCE = [step('stop-mailing', 0, 'mailing-system'), step('suppress', 0), step('send', null)];

/** The working of each right: the days are our own plan inside the month, no rule of law. */
export const TASK_TEMPLATES: Readonly<Record<Right, readonly TaskStep[]>> = {
  access: [...SEARCH, step('redact', 14), ...ANSWER],
  rectification: [...SEARCH, step('correct', 14, 'system'), step('tell-recipients', 16), ...ANSWER],
  erasure: [...SEARCH, step('erase', 14, 'system'), step('tell-recipients', 16), ...ANSWER],
  restriction: [step('restrict', 3, 'system'), step('tell-recipients', 7), ...ANSWER],
  portability: [...SEARCH, step('export', 14), ...ANSWER],
  objection: [step('restrict', 3, 'system'), step('decide', 14), ...ANSWER],
  'marketing-objection': AT_ONCE,
  'automated-decision': [step('ask-owner', 7, 'owner'), step('decide', 14), ...ANSWER],
  'consent-withdrawal': AT_ONCE,
};

/** Rights that act the day they arrive. */
export const ACTS_AT_ONCE: ReadonlySet<Right> = new Set(['marketing-objection', 'consent-withdrawal']);
