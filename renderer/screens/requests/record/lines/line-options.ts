import type { RequestLine } from '../../../../../shared/contract/core/requests.ts';
import type { Id } from '../../../../../shared/contract/primitives.ts';
import type { Translate } from '../../../../../shared/i18n/index.ts';

/** Lines as choices: by their right, and how they ended where that tells two of one right apart. */
export const lineOptions = (t: Translate, lines: readonly RequestLine[]): { value: Id; label: string }[] =>
  lines.map(({ id, right, closing }) => {
    const name = t(`reference.right.${right}`);
    const twice = lines.filter((line) => line.right === right).length > 1;
    return {
      value: id,
      label: twice && closing !== null ? `${name}, ${t(`requests.outcome.${closing.outcome}`)}` : name,
    };
  });
