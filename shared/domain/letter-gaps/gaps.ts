import type { LetterGap } from '../../contract/core/letters.ts';
import { articleOf } from '../../deadlines/index.ts';
import type { LawId } from '../../reference/laws.ts';

type Key = LetterGap['key'];
type Rule = { readonly article: string; readonly blocking: boolean };

const required = (article: string): Rule => ({ article, blocking: true });
const advised = (article = ''): Rule => ({ article, blocking: false });

/** What each letter owes its reader, by the provision; without what is required it is not written. */
const RULES: Readonly<Record<Key, Rule>> = {
  signatory: advised(),
  contact: advised('GDPR Art. 12(2)'),
  address: advised(),
  language: advised('GDPR Art. 12(1)'),
  open: advised(),
  leftOut: advised(),
  report: advised('GDPR Art. 15(3)'),
  suppression: advised('GDPR Art. 21(3)'),
  recipients: advised('GDPR Art. 19'),
  authority: required('GDPR Art. 12(4)'),
  corrected: required('GDPR Art. 12(3)'),
  erased: advised('GDPR Art. 12(3)'),
  restricted: advised('GDPR Art. 12(3)'),
  ended: advised('GDPR Art. 12(3)'),
  files: required('GDPR Art. 20(1)'),
  machineReadable: required('GDPR Art. 20(1)'),
  reviewed: required('GDPR Art. 22(3)'),
  reviewer: required('GDPR Art. 22(3)'),
  compelling: required('GDPR Art. 21(1)'),
  keeping: advised('GDPR Art. 13(2)(a)'),
  liftDay: required('GDPR Art. 18(3)'),
  liftReason: advised('GDPR Art. 12(1)'),
  change: required('GDPR Art. 19'),
  handler: advised(),
  happened: required('GDPR Art. 34(2)'),
  officer: required('GDPR Art. 33(3)(b)'),
  consequences: required('GDPR Art. 33(3)(c)'),
  measures: required('GDPR Art. 33(3)(d)'),
  advice: advised('GDPR recital 86'),
};

export type Gap = { readonly key: Key; readonly names: readonly string[] };

/** A gap where there is one. */
export const gap = (there: boolean, key: Key, names: readonly string[] = []): Gap[] => (there ? [{ key, names }] : []);

/** The provision as it stands in the law of the letter: both GDPRs count their articles alike. */
function articleUnder(article: string, laws: readonly LawId[]): string {
  const [law] = laws;
  if (!article.startsWith('GDPR ') || law === undefined || laws.includes('EU_GDPR')) return article;
  return laws.includes('UK_GDPR') ? `UK ${article}` : articleOf(law);
}

/** The required ones first: they are what the letter waits for. */
export const ruled = (found: readonly Gap[], laws: readonly LawId[]): LetterGap[] =>
  found
    .map(({ key, names }) => ({
      key,
      article: articleUnder(RULES[key].article, laws),
      blocking: RULES[key].blocking,
      names: [...names],
    }))
    .sort((a, b) => Number(b.blocking) - Number(a.blocking));
