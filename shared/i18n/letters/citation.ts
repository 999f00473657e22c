/** A provision, taken apart from the form the reference tables have it in, to be written as another language does. */
export type Citation = { readonly words: string } & (
  | ArticleOfGdpr
  | { readonly kind: 'chapter'; readonly chapter: string }
  /** Of the United Kingdom's Data Protection Act 2018. */
  | { readonly kind: 'section'; readonly section: string; readonly subsection: string }
  | { readonly kind: 'schedule'; readonly schedule: string; readonly paragraph: string }
  /** Of a Maltese regulation. */
  | { readonly kind: 'regulation'; readonly law: string; readonly regulation: string; readonly point: string }
);

/** `GDPR Art. 17(3)(b)`: empty where it goes no deeper, or names no law. */
export type ArticleOfGdpr = {
  readonly kind: 'article';
  readonly law: '' | 'GDPR' | 'UK GDPR';
  readonly article: string;
  readonly paragraph: string;
  readonly point: string;
};

const ARTICLE = /^(?:(GDPR|UK GDPR) )?Art\. (\d+[A-Z]?)(?:\((\d+[A-Z]?)\))?(?:\(([a-z])\))?$/;
const CHAPTER = /^Chapter ([IVX]+)$/;
const SECTION = /^DPA 2018 s\. ?(\d+[A-Z]?)(?:\((\d+[A-Z]?)\))?$/;
const SCHEDULE = /^DPA 2018,? Sch\. (\d+) para\.? (\d+)$/;
const REGULATION = /^(S\.L\. \d+\.\d+) reg\. (\d+)(?:\(([a-z])\))?$/;

/** Undefined where it is none of the forms the tables use. */
export function citation(words: string): Citation | undefined {
  const [article, chapter, section, schedule, regulation] = [ARTICLE, CHAPTER, SECTION, SCHEDULE, REGULATION].map(
    (form) => form.exec(words),
  );
  if (article) {
    const [, law = '', number = '', paragraph = '', point = ''] = article;
    return {
      words,
      kind: 'article',
      law: law === 'GDPR' || law === 'UK GDPR' ? law : '',
      article: number,
      paragraph,
      point,
    };
  }
  if (chapter) return { words, kind: 'chapter', chapter: chapter[1] ?? '' };
  if (section) return { words, kind: 'section', section: section[1] ?? '', subsection: section[2] ?? '' };
  if (schedule) return { words, kind: 'schedule', schedule: schedule[1] ?? '', paragraph: schedule[2] ?? '' };
  if (regulation) {
    const [, law = '', number = '', point = ''] = regulation;
    return { words, kind: 'regulation', law, regulation: number, point };
  }
  return undefined;
}
