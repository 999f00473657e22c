/** A piece of a wording: words as they stand, or a variable by its name. */
export type Piece = { readonly text: string } | { readonly variable: string };

/** A brace that opens or closes nothing, at this place of the text. */
export type Stray = { readonly at: number; readonly brace: string };

export type Template = { readonly pieces: readonly Piece[]; readonly strays: readonly Stray[] };

const PART = /\{\{\s*([A-Za-z][A-Za-z0-9]*)\s*\}\}|[{}]+/g;

/** Cuts a wording at its variables, `{{date}}`. Every other brace is astray. */
export function readTemplate(text: string): Template {
  const pieces: Piece[] = [];
  const strays: Stray[] = [];
  let from = 0;
  for (const match of text.matchAll(PART)) {
    const [whole, variable] = match;
    if (variable === undefined) {
      strays.push({ at: match.index, brace: whole });
      continue;
    }
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ variable });
    from = match.index + whole.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return { pieces, strays };
}

/** The variables of a wording, each once, in the order in which they stand. */
export const variablesIn = (text: string): string[] => [
  ...new Set(readTemplate(text).pieces.flatMap((piece) => ('variable' in piece ? [piece.variable] : []))),
];

/** The wording with its variables filled in; one without a value stands as it was typed. */
export const filledIn = (text: string, values: Readonly<Record<string, string>>): string =>
  readTemplate(text)
    .pieces.map((piece) => ('text' in piece ? piece.text : (values[piece.variable] ?? `{{${piece.variable}}}`)))
    .join('');
