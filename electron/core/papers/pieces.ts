import type { Missing } from '../../../shared/domain/missing.ts';
import { type Translate, wordsFor } from '../../../shared/i18n/index.ts';
import type { Block, Column, FactPair, Run, TableBlock, Text } from '../documents/pdf/model.ts';
import { rich } from '../documents/pdf/rich.ts';

const regions = new Intl.DisplayNames('en', { type: 'region' });

/** What papers are made of, so that a gap looks like a gap everywhere. */

export const filled = (parts: readonly string[]): string[] =>
  parts.map((part) => part.trim()).filter((part) => part !== '');
export const joined = (parts: readonly string[]): string => filled(parts).join(', ');
export const countryName = (code: string): string => regions.of(code) ?? code;
export const countries = (codes: readonly string[]): string =>
  joined([...new Set(codes)].filter((code) => code !== '').map(countryName));

/** Entries one under the other, or, in bold, that nothing is on record: an empty cell could be an oversight of the printer. */
export function said(parts: readonly string[], t: Translate): Text {
  const words = filled(parts);
  return words.length === 0 ? gap(t) : words.join('\n');
}
/** The same where each entry may take several lines: a mark tells where the next begins. */
export function listed(parts: readonly string[], t: Translate): Text {
  const words = filled(parts);
  return words.length < 2 ? said(words, t) : words.map((entry) => `• ${entry}`).join('\n');
}
export const gap = (t: Translate): Text => rich({ text: t('papers.notOnRecord'), bold: true });

/** A row of a record: left out where it says nothing and the law asks nothing. */
export const optional = (label: string, parts: readonly string[]): FactPair[] =>
  filled(parts).length === 0 ? [] : [{ label, value: filled(parts).join('\n') }];

export const missingWords = (
  { rule, params }: { readonly rule: string; readonly params?: Missing['params'] },
  t: Translate,
  group = 'registers.missing',
): string => wordsFor(t, `${group}.${rule}`, { ...params });

/** What is missing, each with the article that asks for it. */
export function missingRow(missing: readonly Missing[], t: Translate): FactPair[] {
  if (missing.length === 0) return [];
  const runs = missing.flatMap((each, index): Run[] => [
    { text: `${index === 0 ? '' : '\n'}${each.article}: `, bold: true },
    { text: missingWords(each, t) },
  ]);
  return [{ label: t('papers.missing'), value: runs }];
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

export const paragraph = (
  text: Text,
  more: { readonly quiet?: boolean; readonly keepWithNext?: boolean } = {},
): Block => ({
  kind: 'paragraph',
  text,
  ...(more.quiet === true ? { tone: 'quiet' } : {}),
  ...(more.keepWithNext === true ? { keepWithNext: true } : {}),
});

/** A table, or one sentence that there is nothing to list. */
export const tableOr = (
  none: string,
  table: Omit<TableBlock, 'kind' | 'columns'> & { readonly columns: readonly Column[] },
): Block => (table.rows.length === 0 ? paragraph(none, { quiet: true }) : { kind: 'table', ...table });

/** Says which records could not be told any more, where there are any. */
export const untoldNote = (untold: readonly string[], t: Translate): Block[] =>
  untold.length === 0 ? [] : [paragraph(t('papers.untold', { count: untold.length, refs: untold.join(', ') }))];
