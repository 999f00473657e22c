import type { FormErrors } from '@mantine/form';
import type { MessageParams } from '../../api/failure.ts';

/** One refused field as the summary names it. */
export type Problem = { readonly field: string; readonly label: string; readonly words: string };

type IssueLike = {
  readonly path: string | readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly params?: unknown;
};

/** The element a field's input has, so that a summary can lead to it. */
export function fieldId(form: string, path: string): string {
  return `${form}/${path}`.replaceAll('/', '-');
}

/** Issues of a schema or of the core as one message a field; the first at each field stands. */
export function errorsByPath(
  issues: readonly IssueLike[],
  words: (code: string, params?: MessageParams) => string,
  within?: string,
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of issues) {
    const whole = typeof issue.path === 'string' ? issue.path : issue.path.map(String).join('.');
    const path = within !== undefined && whole.startsWith(`${within}.`) ? whole.slice(within.length + 1) : whole;
    errors[path] ??= words(codeOf(issue), paramsOf(issue));
  }
  return errors;
}

/** A refinement of our own says its name in its message (`country`, `timezone`); others say their kind. */
function codeOf({ code = 'invalid', message = '' }: IssueLike): string {
  const own = code === 'custom' || code === 'invalid_format';
  return own && /^[a-z-]+$/.test(message) ? message : code;
}

function paramsOf(issue: IssueLike): MessageParams {
  const from = { ...issue, ...(typeof issue.params === 'object' ? issue.params : {}) };
  return Object.fromEntries(
    Object.entries(from).filter(
      (entry): entry is [string, string | number] => typeof entry[1] === 'number' || typeof entry[1] === 'string',
    ),
  );
}

/** Names each refused field as its label does. */
export function problemsOf(form: string, errors: FormErrors): readonly Problem[] {
  return Object.entries(errors).map(([field, words]) => {
    const id = fieldId(form, field);
    const label =
      document.querySelector(`label[for="${CSS.escape(id)}"]`)?.firstChild?.textContent ??
      document.getElementById(id)?.getAttribute('aria-label');
    return { field, label: label ?? field, words: typeof words === 'string' ? words : '' };
  });
}
