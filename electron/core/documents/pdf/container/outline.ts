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

/** Chains entries to their parent; gives how many are in sight when the parent is open. */
const chain = (parent: PdfReference, nodes: readonly Node[], depth: number): number => {
  let visible = 0;
  nodes.forEach(({ reference, children }, index) => {
    reference.data.Parent = parent;
    reference.data.Prev = nodes[index - 1]?.reference;
    reference.data.Next = nodes[index + 1]?.reference;
    const below = chain(reference, children, depth + 1);
    // Entries of the first level are open; a negative count means closed (ISO 32000-1, 12.3.3).
    const open = depth === 0;
    if (children.length > 0) reference.data.Count = open ? below : -below;
    visible += 1 + (open ? below : 0);
    reference.end();
  });
  parent.data.First = nodes[0]?.reference;
  parent.data.Last = nodes.at(-1)?.reference;
  return visible;
};

/** Writes the reader's outline from bookmarks in reading order. */
export const writeOutline = (document: CompactDocument, bookmarks: readonly Bookmark[]): void => {
  if (bookmarks.length === 0) return;
  const top: Node[] = [];
  const path: Node[] = [];
  for (const { level, title, page, top: y } of bookmarks) {
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const reference = document.ref({ Title: literal(title), Dest: [page, 'XYZ', 0, y, null] });
    const node: Node = { reference, level, children: [] };
    (path.at(-1)?.children ?? top).push(node);
    path.push(node);
  }
  // pdfkit ends this dictionary together with the document.
  const root = document.outline.dictionary;
  root.data.Type = 'Outlines';
  root.data.Count = chain(root, top, 0);
  document._root.data.Outlines = root;
  document._root.data.PageMode = 'UseOutlines';
};
