import { checkWording, type WordingProblem } from '../../../shared/domain/wordings/check.ts';
import type { Wording } from '../../../shared/domain/wordings/index.ts';
import type { PdfRenderer } from '../documents/pdf-renderer.ts';
import { invalidAll } from '../fault.ts';

/** A wording is kept only if every letter can be written with it; each fault is named with its place. */
export async function assertSound(pdf: PdfRenderer, wording: Wording, text: string, path: string): Promise<void> {
  const undrawable = await withoutGlyph(pdf, text);
  refuse(
    checkWording(wording, text, () => undrawable),
    path,
  );
}

/** The same as far as words go. */
export function assertWritable(wording: Wording, text: string, path: string): void {
  refuse(checkWording(wording, text), path);
}

function refuse(problems: readonly WordingProblem[], path: string): void {
  if (problems.length > 0) throw invalidAll(problems.map(({ code, params }) => ({ path, code, params })));
}

/** Characters no face can draw: a page is set with them, which is what would happen to the letter. */
async function withoutGlyph(pdf: PdfRenderer, text: string) {
  const { missing } = await pdf.render({
    language: 'en',
    title: '-',
    author: '-',
    created: '2000-01-01T00:00:00Z',
    pageLabel: '',
    blocks: [{ kind: 'paragraph', text }],
  });
  return missing.map(({ character }) => ({ at: Math.max(0, text.indexOf(character)), character }));
}
