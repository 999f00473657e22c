import type { CompactDocument } from './compact.ts';
import { literal } from './pdfkit.ts';
import type { PdfReference } from './pdfkit.ts';

export type Bookmark = {
  readonly level: number;
  readonly title: string;
  readonly page: PdfReference;
  readonly top: number;
};

type Node = { readonly reference: PdfReference; readonly level: number; readonly children: Node[] };

const chain = (parent: PdfReference, nodes: readonly Node[], open: boolean): number => {
  let visible = 0;
  nodes.forEach(({ reference, children }, index) => {
    const previous = nodes[index - 1];
    const next = nodes[index + 1];
    reference.data.Parent = parent;
    if (previous) reference.data.Prev = previous.reference;
    if (next) reference.data.Next = next.reference;
    // Entries of the first level show their children, deeper ones are closed.
    visible += 1 + (open ? chain(reference, children, false) : Math.min(0, chain(reference, children, false)));
    reference.end();
  });
  const first = nodes[0];
  const last = nodes[nodes.length - 1];
  if (first && last) {
    parent.data.First = first.reference;
    parent.data.Last = last.reference;
  }
  return visible;
};

/** Writes the reader's outline from bookmarks in reading order. */
export const writeOutline = (document: CompactDocument, bookmarks: readonly Bookmark[]): void => {
  if (bookmarks.length === 0) return;
  const top: Node[] = [];
  const path: Node[] = [];
  for (const { level, title, page, top: y } of bookmarks) {
    while ((path[path.length - 1]?.level ?? 0) >= level) path.pop();
    const reference = document.ref({ Title: literal(title), Dest: [page, 'XYZ', 0, y, null] });
    const node: Node = { reference, level, children: [] };
    (path[path.length - 1]?.children ?? top).push(node);
    path.push(node);
  }
  // pdfkit ends this dictionary together with the document.
  const root = document.outline.dictionary;
  root.data.Type = 'Outlines';
  root.data.Count = chain(root, top, true);
  document._root.data.Outlines = root;
  document._root.data.PageMode = 'UseOutlines';
};
