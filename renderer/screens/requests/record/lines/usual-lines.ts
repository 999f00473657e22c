import type { QuestionKind } from '../../../../../shared/contract/core/casework.ts';
import type { RequestLine } from '../../../../../shared/contract/core/requests.ts';
import { ACTS_AT_ONCE } from '../../../../../shared/reference/task-templates.ts';

/** Open lines that take time: what acts at once (Art. 21(3), Art. 7(3)) needs neither proof nor more of it. */
export function takingTime(lines: readonly RequestLine[]): readonly RequestLine[] {
  const open = lines.filter(({ state }) => state === 'open');
  const others = open.filter(({ right }) => !ACTS_AT_ONCE.has(right));
  return others.length > 0 ? others : open;
}

/** The lines a question usually concerns: what is meant is asked about access (recital 63). */
export function usuallyAsked(kind: QuestionKind, lines: readonly RequestLine[]): readonly RequestLine[] {
  const all = takingTime(lines);
  const access = all.filter(({ right }) => right === 'access');
  return kind === 'clarification' && access.length > 0 ? access : all;
}
