import type { Task } from '../../../../../../shared/contract/core/casework.ts';
import type { Translate } from '../../../../../../shared/i18n/index.ts';

/** A step of the plan in the words of the catalogue, in its system. */
export const stepWords = (t: Translate, { kind, system }: Pick<Task, 'kind' | 'system'>): string =>
  t(`casework.task.${kind}`, { system: system?.name ?? t('casework.anySystem') });

/** What is to be done: in own words, where there are any. */
export const taskWords = (t: Translate, task: Pick<Task, 'kind' | 'system' | 'words'>): string =>
  task.words === '' ? stepWords(t, task) : task.words;
