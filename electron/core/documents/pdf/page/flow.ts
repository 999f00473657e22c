import { margins } from '../theme.ts';
import type { Canvas } from './canvas.ts';

/** Something drawn at full width of the text area, from a given height downwards. */
export type Box = {
  readonly kind: 'box';
  /** Space wanted above and below; the larger of two neighbours counts, and none at the top of a page. */
  readonly before: number;
  readonly after: number;
  readonly height: number;
  /** The part that must fit for the box to begin on a page. */
  readonly least: number;
  /** Must stand on the same page as the beginning of the next box. */
  readonly keepWithNext: boolean;
  readonly draw: (y: number) => void;
  /** Divides the box so that the head fits into `room`; `forced` at the top of a page, where some part must go. */
  readonly divide?: (room: number, forced: boolean) => { readonly head: Box; readonly tail: Box } | undefined;
  /** Drawn first wherever a page begins with this box: the repeated head of a table. */
  readonly again?: Box;
};

export type FlowItem =
  | Box
  /** Done between the boxes, in order: the end of an element. */
  | { readonly kind: 'event'; readonly run: () => void }
  /** The next box begins a page of this orientation. */
  | { readonly kind: 'page'; readonly landscape: boolean };

/** Hundredths lost in sums of line heights. */
const SLACK = 0.01;

const isBox = (item: FlowItem): item is Box => item.kind === 'box';

const stacked = (boxes: readonly Box[]): number => {
  let height = 0;
  let after = 0;
  boxes.forEach((box, index) => {
    const last = index === boxes.length - 1;
    height += (index === 0 ? 0 : Math.max(after, box.before)) + (last ? box.least : box.height);
    after = box.after;
  });
  return height;
};

/** Places boxes down the pages and begins pages as needed. */
export class Flow {
  readonly #canvas: Canvas;
  readonly #drawHead: () => void;
  #landscape = false;
  #y = 0;
  #after = 0;
  #pageEmpty = true;
  #chain: FlowItem[] = [];

  /** `drawHead` draws what stands above the text area of every page but the first. */
  constructor(canvas: Canvas, drawHead: () => void) {
    this.#canvas = canvas;
    this.#drawHead = drawHead;
  }

  /** Width of the text area of the page that boxes made now will stand on. */
  get width(): number {
    return this.#canvas.page.width - margins.left - margins.right;
  }

  get bodyHeight(): number {
    return this.#bottom - margins.top;
  }

  get #bottom(): number {
    return this.#canvas.page.height - margins.bottom;
  }

  beginAt(y: number): void {
    this.#canvas.beginPage(this.#landscape);
    this.#y = y;
    this.#after = 0;
    this.#pageEmpty = true;
  }

  /** The first page holds something at fixed places: text goes on below it. */
  continueAt(y: number): void {
    this.#y = y;
    this.#after = 0;
    this.#pageEmpty = false;
  }

  place(item: FlowItem): void {
    if (item.kind === 'page') {
      this.settle();
      if (this.#pageEmpty && this.#landscape === item.landscape) return;
      this.#landscape = item.landscape;
      this.#newPage();
      return;
    }
    this.#chain.push(item);
    if (this.#chain.some(isBox) && (!isBox(item) || item.keepWithNext)) return;
    this.settle();
  }

  /** Draws what waits for a next box. */
  settle(): void {
    const chain = this.#chain;
    this.#chain = [];
    const boxes = chain.filter(isBox);
    const first = boxes[0];
    if (first && !this.#pageEmpty && stacked(boxes) > this.#roomFor(first)) this.#newPage();
    for (const item of chain) {
      if (isBox(item)) this.#placeBox(item);
      else if (item.kind === 'event') item.run();
    }
  }

  #roomFor(box: Box): number {
    return this.#bottom - this.#y - this.#gapAbove(box) + SLACK;
  }

  #gapAbove(box: Box): number {
    return this.#pageEmpty ? 0 : Math.max(this.#after, box.before);
  }

  #newPage(): void {
    this.beginAt(margins.top);
    this.#drawHead();
  }

  #placeBox(whole: Box): void {
    let box = whole;
    for (;;) {
      if (this.#pageEmpty && box.again) this.#draw(box.again);
      const room = this.#roomFor(box);
      if (box.height <= room) break;
      const top = this.#pageEmpty || this.#y <= margins.top + (box.again?.height ?? 0) + SLACK;
      const parts = box.divide?.(room, top);
      if (parts) {
        this.#draw(parts.head);
        box = parts.tail;
      } else if (top) {
        break;
      }
      this.#newPage();
    }
    this.#draw(box);
  }

  #draw(box: Box): void {
    const y = this.#y + this.#gapAbove(box);
    box.draw(y);
    this.#y = y + box.height;
    this.#after = box.after;
    this.#pageEmpty = false;
  }
}
