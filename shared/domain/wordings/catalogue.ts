import { CATALOGUES, type LetterLanguage } from '../../i18n/letters/index.ts';

/** The built-in texts of a language by key, `letters.question.why`, in the order of the catalogue. */
export function builtInTexts(language: LetterLanguage): ReadonlyMap<string, string> {
  return new Map(leaves(CATALOGUES[language], ''));
}

type Tree = { readonly [name: string]: string | Tree };

const leaves = (tree: Tree, path: string): [string, string][] =>
  Object.entries(tree).flatMap(([name, node]): [string, string][] => {
    const key = path === '' ? name : `${path}.${name}`;
    return typeof node === 'string' ? [[key, node]] : leaves(node, key);
  });

/** Whether a key is the one named, or stands in the group of that name. */
export const isWithin = (key: string, group: string): boolean => key === group || key.startsWith(`${group}.`);
