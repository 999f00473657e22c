import type { Wording } from './index.ts';
import { readTemplate, variablesIn } from './template.ts';

/** Longer than the longest paragraph anybody reads. */
export const LONGEST_WORDING = 4000;

/** Why a wording cannot be used, and where. `at` and `until` are places of the text; both its ends where it is as a whole. */
export type WordingProblem = {
  readonly code:
    | 'wording-unknown-variable'
    | 'wording-lost-variable'
    | 'wording-duty-empty'
    | 'wording-empty'
    | 'wording-stray-brace'
    | 'wording-no-glyph'
    | 'wording-too-long';
  readonly at: number;
  readonly until: number;
  readonly params: Readonly<Record<string, string | number>>;
};

/** `drawable` says whether a shipped face has a character; the page, which has no faces, leaves it to the core. */
export function checkWording(
  wording: Wording,
  text: string,
  undrawable: (text: string) => readonly { readonly at: number; readonly character: string }[] = () => [],
): WordingProblem[] {
  const whole = { at: 0, until: text.length };
  if (text.trim() === '') return emptied(wording);
  return [
    ...(text.length > LONGEST_WORDING
      ? [
          {
            code: 'wording-too-long',
            at: LONGEST_WORDING,
            until: text.length,
            params: { maximum: LONGEST_WORDING },
          } as const,
        ]
      : []),
    ...readTemplate(text).strays.map(({ at, brace }): WordingProblem => ({
      code: 'wording-stray-brace',
      at,
      until: at + brace.length,
      params: { ...placeIn(text, at), brace },
    })),
    ...unknown(wording, text),
    ...lost(wording, text).map((variable): WordingProblem => ({
      code: 'wording-lost-variable',
      ...whole,
      params: { variable, article: wording.duty?.article ?? '' },
    })),
    ...undrawable(text).map(({ at, character }): WordingProblem => ({
      code: 'wording-no-glyph',
      at,
      until: at + character.length,
      params: { ...placeIn(text, at), character: named(character) },
    })),
  ];
}

function emptied({ duty, mayBeEmpty }: Wording): WordingProblem[] {
  if (mayBeEmpty) return [];
  const whole = { at: 0, until: 0 };
  return duty === undefined
    ? [{ code: 'wording-empty', ...whole, params: {} }]
    : [{ code: 'wording-duty-empty', ...whole, params: { article: duty.article } }];
}

function unknown({ variables }: Wording, text: string): WordingProblem[] {
  let at = 0;
  return variablesIn(text)
    .filter((variable) => !variables.includes(variable))
    .map((variable) => {
      at = text.search(new RegExp(`\\{\\{\\s*${variable}\\s*\\}\\}`));
      const until = text.indexOf('}}', at) + 2;
      return { code: 'wording-unknown-variable', at, until, params: { ...placeIn(text, at), variable } };
    });
}

const lost = ({ duty }: Wording, text: string): string[] => {
  const present = variablesIn(text);
  return (duty?.keep ?? []).filter((variable) => !present.includes(variable));
};

/** Where a person would look: the line and the character in it, both counted from one. */
function placeIn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const named = (character: string): string =>
  `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
