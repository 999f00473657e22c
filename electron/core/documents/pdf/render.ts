import { drawLetterhead } from './blocks/letterhead.ts';
import { countUnits, setBlocks } from './blocks/blocks.ts';
import { Destinations } from './blocks/destinations.ts';
import { setLines } from './blocks/setting.ts';
import type { Setting } from './blocks/setting.ts';
import { attach } from './container/attachments.ts';
import { createCompactDocument } from './container/compact.ts';
import { writeOutline } from './container/outline.ts';
import type { Bookmark } from './container/outline.ts';
import { testContainer } from './container/self-test.ts';
import { StructureTree } from './container/structure.ts';
import type { FontLibrary } from './fonts/library.ts';
import type { DocumentModel, RenderedDocument } from './model.ts';
import { Canvas } from './page/canvas.ts';
import type { Page, Pen } from './page/canvas.ts';
import { Flow } from './page/flow.ts';
import { cleanLine } from './text/clean.ts';
import { Gaps } from './text/gaps.ts';
import type { Line } from './text/lines.ts';
import { colourOf, colours, margins, pagination } from './theme.ts';

export type RenderOptions = {
  readonly onProgress?: (done: number, total: number) => void;
  readonly isCancelled?: () => boolean;
};

export type Progress = { readonly done: number; readonly total: number };

export class RenderCancelled extends Error {
  override readonly name = 'RenderCancelled';
}

/** Name of the program in the metadata; no version, so that an update leaves the bytes of a document alone. */
const PRODUCER = 'DPO Desk';
/** Units of work between two looks at the clock and the cancel signal. */
const UNITS_PER_SLICE = 25;
const EVERY_DIGIT = '0123456789';
const UNBROKEN = 1e9;

const pageLabel = (template: string, page: string, pages: string): string =>
  template.replaceAll('{x}', page).replaceAll('{y}', pages);

const instantOf = (created: string): Date => {
  const date = new Date(created);
  if (Number.isNaN(date.getTime())) throw new Error('The instant of creation is not an ISO date');
  return date;
};

/** Lays the document out step by step; the caller decides when to go on. */
export function* renderSteps(model: DocumentModel, fonts: FontLibrary): Generator<Progress, RenderedDocument> {
  testContainer();
  const library = fonts.in(model.family ?? 'source-sans');
  const date = instantOf(model.created);
  const title = cleanLine(model.title);
  const document = createCompactDocument({
    lang: model.language,
    info: {
      Title: title,
      Author: cleanLine(model.author),
      ...(model.subject ? { Subject: cleanLine(model.subject) } : {}),
      Creator: PRODUCER,
      Producer: PRODUCER,
      CreationDate: date,
      ModDate: date,
    },
  });
  const tree = new StructureTree(document, { title, language: model.language });
  const missing = new Gaps();
  const placeholders = new Gaps();
  const margin = (text: string, gaps = missing): Line | undefined =>
    setLines({ library, gaps }, text.replaceAll('\n', ' '), pagination.size, UNBROKEN)[0];

  const footer = margin(model.footer ?? '');
  const anyLabel = margin(pageLabel(model.pageLabel, EVERY_DIGIT, EVERY_DIGIT));
  const footFaces = [footer, anyLabel].flatMap((line) => line?.pieces.map(({ item }) => item.face) ?? []);
  const canvas = new Canvas(document, tree, library, footFaces);
  const head = margin(model.runningHead ?? '');
  const headBase = margins.top - pagination.headAbove;
  const flow = new Flow(canvas, () => {
    if (!head) return;
    canvas.artifact('Header', (pen) => {
      pen.text(head.pieces, margins.left, headBase, pagination.size, colours.quiet);
    });
  });

  const total = countUnits(model.blocks);
  let done = 0;
  const bookmarks: Bookmark[] = [];
  const setting: Setting = {
    library,
    canvas,
    flow,
    accent: model.accent === undefined ? colours.accent : colourOf(model.accent),
    destinations: new Destinations(model.blocks),
    bookmarks,
    gaps: missing,
    parent: tree.root,
    unitDone: () => {
      done += 1;
    },
  };

  flow.beginAt(margins.top);
  flow.continueAt(drawLetterhead(setting, model));
  let reported = 0;
  for (const item of setBlocks(model.blocks, setting, placeholders)) {
    flow.place(item);
    if (done < reported + UNITS_PER_SLICE) continue;
    reported = done;
    yield { done, total };
  }
  flow.settle();

  const drawFoot = (pen: Pen, page: Page, pages: number): void => {
    const y = page.height - pagination.footAbove;
    const right = page.width - margins.right;
    const rule = y - pagination.footRuleAbove;
    pen.rule(margins.left, rule, right, rule, 0.5, colours.hairline);
    if (footer) pen.text(footer.pieces, margins.left, y, pagination.size, colours.quiet);
    const label = margin(pageLabel(model.pageLabel, String(page.number), String(pages)), new Gaps());
    if (label) pen.text(label.pieces, right - label.width, y, pagination.size, colours.quiet);
  };
  canvas.end(drawFoot);
  tree.end();
  writeOutline(document, bookmarks);
  document._root.data.Names.data.Dests = setting.destinations.tree();
  attach(document, model.attachments ?? [], date);
  yield { done: total, total };
  return {
    bytes: document.finish(),
    pages: canvas.pages,
    missing: missing.list(),
    placeholders: placeholders.list(),
  };
}

/**
 * Renders a document to PDF/A-3a and PDF/UA-1. The same model gives the same bytes. When `missing` is not empty the
 * letter has characters that cannot be drawn: the result is a preview and must not be sent.
 */
export const renderDocument = (
  model: DocumentModel,
  library: FontLibrary,
  options: RenderOptions = {},
): RenderedDocument => {
  const steps = renderSteps(model, library);
  for (;;) {
    if (options.isCancelled?.()) throw new RenderCancelled('The document was cancelled');
    const step = steps.next();
    if (step.done) return step.value;
    options.onProgress?.(step.value.done, step.value.total);
  }
};

/** The same in slices: between them the thread can hear that the document is no longer wanted. */
export const renderDocumentInSlices = async (
  model: DocumentModel,
  library: FontLibrary,
  options: RenderOptions = {},
): Promise<RenderedDocument> => {
  const steps = renderSteps(model, library);
  for (;;) {
    if (options.isCancelled?.()) throw new RenderCancelled('The document was cancelled');
    const step = steps.next();
    if (step.done) return step.value;
    options.onProgress?.(step.value.done, step.value.total);
    await new Promise<void>((resume) => setImmediate(resume));
  }
};
