import type { PdfRenderer } from '../documents/pdf-renderer.ts';
import { createWords } from '../../../shared/i18n/index.ts';
import type { Store } from '../store/unit-of-work.ts';
import { daysAt } from './days.ts';
import { writeRegister } from './register.ts';
import { STORIES } from './stories/index.ts';
import { officeOf, sceneOf, type Stage, type Story } from './story.ts';

export type Progress = { readonly done: number; readonly total: number };
export type Loaded = { readonly records: number; readonly cases: number };

const { t } = createWords('en');

/**
 * The example's register, written by whoever loads it, and the made-up cases in it, acted by nobody: all of it or nothing.
 * The cases live on days of their own; the journal has the moment of loading (docs/decisions/007).
 */
export function loadExample(
  store: Store,
  pdf: PdfRenderer,
  report: (progress: Progress) => void,
  calledOff: AbortSignal,
): Promise<Loaded> {
  return store.together(async (as) => {
    const ids = writeRegister(as(store.actor, store.clock));
    const stage: Stage = {
      store: (clock) => as(t('example.actor'), clock),
      pdf,
      record: (ref) => {
        const id = ids.get(ref);
        if (id === undefined) throw new Error(`The example has no record ${ref}`);
        return id;
      },
      now: store.clock.now(),
    };
    const stories = inOrder(stage, STORIES);
    for (const [done, story] of stories.entries()) {
      calledOff.throwIfAborted();
      report({ done, total: stories.length });
      await story.tell(sceneOf(stage, story));
    }
    calledOff.throwIfAborted();
    return { records: ids.size, cases: stories.length };
  });
}

/** The oldest first: numbers are given in the order things came in. */
function inOrder(stage: Stage, stories: readonly Story[]): Story[] {
  return stories
    .map((story) => ({ story, began: story.began(daysAt(officeOf(stage, story), stage.now)) }))
    .toSorted((one, other) => other.began - one.began)
    .map(({ story }) => story);
}
