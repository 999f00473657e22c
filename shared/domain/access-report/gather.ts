import type { ReportTopic } from '../../contract/core/documents.ts';
import type { LetterWords } from '../../i18n/letters/index.ts';
import type { LinkedActivity, ProposedLine } from './propose.ts';

/** Something the register says of an activity. What has the same key is one line, said of the parts of all. */
export type Said = {
  readonly key: string;
  readonly parts: readonly string[];
  readonly say: (parts: readonly string[]) => string;
};

/** The same words, however they are spaced and capitalised. */
export const sameWords = (text: string): string =>
  text
    .trim()
    .replace(/[.;]+$/, '')
    .replaceAll(/\s+/g, ' ')
    .toLocaleLowerCase('en');

/**
 * The lines of a topic over all activities, each once, in the order they first appear. `always`: activities of which
 * nothing is said share an empty line.
 */
export function gathered(
  topic: ReportTopic,
  activities: readonly LinkedActivity[],
  saidOf: (activity: LinkedActivity) => readonly Said[],
  words: LetterWords,
  silence?: 'always',
): ProposedLine[] {
  const found = new Map<string, { readonly by: Set<LinkedActivity['id']>; parts: string[]; say: Said['say'] }>();
  const silent: LinkedActivity['id'][] = [];
  for (const activity of activities) {
    const said = saidOf(activity).filter(({ key }) => sameWords(key) !== '');
    if (said.length === 0) silent.push(activity.id);
    for (const { key, parts, say } of said) {
      const entry = found.get(sameWords(key)) ?? { by: new Set(), parts: [], say };
      entry.by.add(activity.id);
      entry.parts = joined(entry.parts, parts);
      found.set(sameWords(key), entry);
    }
  }
  const lines = [...found].map(([key, { by, parts, say }]) =>
    lineOf(topic, key, [...by], sentence(words.capital(say(parts).trim()))),
  );
  return silent.length > 0 && silence === 'always' ? [...lines, lineOf(topic, '', silent, '')] : lines;
}

const lineOf = (topic: ReportTopic, key: string, activityIds: ProposedLine['activityIds'], proposed: string) => ({
  id: `${topic}:${key}`.slice(0, 1200),
  origin: 'register' as const,
  activityIds,
  topic,
  proposed,
});

/** Each part once, as it was first written. */
function joined(before: readonly string[], more: readonly string[]): string[] {
  const known = new Set(before.map(sameWords));
  const all = [...before];
  for (const part of more)
    if (part.trim() !== '' && !known.has(sameWords(part))) {
      known.add(sameWords(part));
      all.push(part.trim().replace(/[.;]+$/, ''));
    }
  return all;
}

const sentence = (text: string): string => (text === '' || /[.!?]$/.test(text) ? text : `${text.replace(/;+$/, '')}.`);
