import { Parser } from './parser.ts';
import { Dict, Name, Operator, Text, isList, nameOf, numberOf } from './values.ts';
import type { Value } from './values.ts';

/** What encloses a drawing operator: an artifact, a piece of the text, or nothing. */
export type Marking =
  | { readonly kind: 'artifact' }
  | { readonly kind: 'content'; readonly tag: string; readonly id: number }
  | { readonly kind: 'other'; readonly actualText: boolean };

export type Shown = { readonly font: string; readonly codes: readonly number[]; readonly actualText: boolean };

export type PageContent = {
  readonly untagged: readonly string[];
  readonly faults: readonly string[];
  readonly content: readonly { readonly tag: string; readonly id: number }[];
  readonly shown: readonly Shown[];
  readonly colourSpaces: readonly string[];
  /** Operators ISO 32000-1 does not define. */
  readonly unknown: readonly string[];
  /** Names of the fonts asked for. */
  readonly fonts: readonly string[];
};

const DRAWING = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh', 'EI']);
/** ISO 32000-1, table A.1. */
const OPERATORS = new Set(
  (
    'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ' +
    'ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'
  ).split(' '),
);
const COLOUR: Readonly<Record<string, string>> = {
  rg: 'DeviceRGB',
  RG: 'DeviceRGB',
  g: 'DeviceGray',
  G: 'DeviceGray',
  k: 'DeviceCMYK',
  K: 'DeviceCMYK',
};

const codesOf = (bytes: string): number[] => {
  const codes: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) codes.push(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  return codes;
};

const markingOf = (tag: string, properties: Value | undefined): Marking => {
  if (tag === 'Artifact') return { kind: 'artifact' };
  const id = properties instanceof Dict ? numberOf(properties.get('MCID')) : undefined;
  if (id !== undefined) return { kind: 'content', tag, id };
  return { kind: 'other', actualText: properties instanceof Dict && properties.get('ActualText') instanceof Text };
};

/** Follows the operators of a page as far as tagging and fonts are concerned. */
export const readContent = (source: string): PageContent => {
  const parser = new Parser(source);
  const stack: Marking[] = [];
  const untagged: string[] = [];
  const faults: string[] = [];
  const content: { tag: string; id: number }[] = [];
  const shown: Shown[] = [];
  const colourSpaces = new Set<string>();
  const unknown = new Set<string>();
  const fonts = new Set<string>();
  let operands: Value[] = [];
  let font = '';
  let inText = false;

  const open = (marking: Marking): void => {
    if (marking.kind !== 'other' && stack.some(({ kind }) => kind !== 'other'))
      faults.push('marked content inside marked content');
    if (marking.kind === 'content') content.push({ tag: marking.tag, id: marking.id });
    stack.push(marking);
  };

  const show = (): void => {
    const [operand] = operands;
    const strings = isList(operand) ? operand : [operand ?? null];
    const codes = strings.flatMap((string) => (string instanceof Text ? codesOf(string.bytes) : []));
    shown.push({ font, codes, actualText: stack.some((marking) => marking.kind === 'other' && marking.actualText) });
  };

  const perform = (operator: string): void => {
    if (operator === 'BDC' || operator === 'BMC')
      open(markingOf(operands[0] instanceof Name ? operands[0].name : '', operands[1]));
    if (operator === 'EMC' && !stack.pop()) faults.push('EMC without a beginning');
    if (operator === 'BT' || operator === 'ET') inText = operator === 'BT';
    if (!OPERATORS.has(operator)) unknown.add(operator);
    if (operator === 'Tf') {
      font = nameOf(operands[0]) ?? '';
      fonts.add(font);
    }
    if (operator === 'Tj' || operator === 'TJ') {
      if (!inText) faults.push('text outside a text object');
      show();
    }
    const space = COLOUR[operator];
    if (space) colourSpaces.add(space);
    if (DRAWING.has(operator) && !stack.some(({ kind }) => kind !== 'other')) untagged.push(operator);
  };

  while (!parser.done) {
    const token = parser.next();
    if (!(token instanceof Operator)) {
      operands.push(token);
      continue;
    }
    perform(token.name);
    operands = [];
  }
  if (stack.length > 0) faults.push('marked content without an end');
  return {
    untagged,
    faults,
    content,
    shown,
    colourSpaces: [...colourSpaces],
    unknown: [...unknown],
    fonts: [...fonts],
  };
};
