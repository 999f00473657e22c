import { NBSP, NNBSP } from './manner.ts';

/** Words a number follows without a line break between. */
const BEFORE_NUMBERS = [
  'Article Articles section sections recital',
  'Artikolu Artikoli Regolament Skeda Taqsima taqsima premessa',
  'article articles paragraphe point considérant section règle annexe',
  'Artikel Artikels Artikeln Absatz Buchstabe Erwägungsgrund Nummer Regel Section',
  'articolo paragrafo lettera considerando sezione norma allegato punto',
].flatMap((words) => words.split(' '));

const NUMBERED = new RegExp(`(?<![\\p{L}])(${BEFORE_NUMBERS.join('|')}) (?=\\d|§)`, 'gu');

/** Spaces that must not break: after `Artikel`, `§`, in `Data Protection Act 2018`. */
export const kept = (text: string): string =>
  text
    .replace(NUMBERED, `$1${NBSP}`)
    .replaceAll('§ ', `§${NBSP}`)
    .replaceAll('Protection Act 2018', `Protection Act${NBSP}2018`);

/** French sets its marks off: narrow before `; ! ?`, full before the colon and inside the quotation marks. */
export const french = (text: string): string =>
  kept(text)
    .replace(/ (?=[;!?])/g, NNBSP)
    .replace(/ (?=:)/g, NBSP)
    .replaceAll('« ', `«${NBSP}`)
    .replaceAll(' »', `${NBSP}»`);

type Texts = { readonly [key: string]: string | Texts };

/** A catalogue, or a part of it, with every text set so. */
export const set = (texts: Texts, typeset: (text: string) => string): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? typeset(text) : set(text, typeset)]),
  );
