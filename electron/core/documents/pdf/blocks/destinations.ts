import { nameTree } from '../container/name-tree.ts';
import type { PdfDictionary, PdfValue } from '../container/pdfkit.ts';
import type { Block } from '../model.ts';
import type { Page } from '../page/canvas.ts';

const named = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return block.destination === undefined ? [] : [block.destination];
    case 'annex':
      return [...(block.destination === undefined ? [] : [block.destination]), ...block.blocks.flatMap(named)];
    case 'keepTogether':
      return block.blocks.flatMap(named);
    default:
      return [];
  }
};

/** Named places of a document. All names are known before drawing, so that links may point forward. */
export class Destinations {
  readonly #keys: ReadonlyMap<string, string>;
  readonly #places = new Map<string, PdfValue>();
  readonly #first = new Map<string, number>();
  readonly #last = new Map<string, number>();

  constructor(blocks: readonly Block[]) {
    const names = blocks.flatMap(named);
    if (new Set(names).size < names.length) throw new Error('Two places of a document have the same name');
    this.#keys = new Map(names.map((name, index) => [name, `d${String(index + 1).padStart(5, '0')}`]));
  }

  /** The name of a place in the file. */
  keyOf(name: string): string {
    const key = this.#keys.get(name);
    if (key === undefined) throw new Error(`A link points to a place that does not exist: ${name}`);
    return key;
  }

  mark(name: string, page: Page, y: number): void {
    this.#first.set(name, page.number);
    this.#places.set(this.keyOf(name), [page.reference, 'XYZ', 0, page.height - y, null]);
  }

  /** What begins at a place ends on this page. */
  end(name: string, page: Page): void {
    this.#last.set(name, page.number);
  }

  /** On how many pages what begins at a place stands. */
  pagesOf(name: string): number {
    const [first, last] = [this.#first.get(name), this.#last.get(name)];
    if (first === undefined || last === undefined) throw new Error(`Nothing begins and ends at ${name}`);
    return last - first + 1;
  }

  tree(): PdfDictionary | undefined {
    return this.#places.size === 0 ? undefined : nameTree(this.#places);
  }
}
