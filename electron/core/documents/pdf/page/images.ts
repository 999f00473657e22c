import type { CompactDocument } from '../container/compact.ts';
import type { PdfReference } from '../container/pdfkit.ts';
import type { Raster } from '../model.ts';

const FILTERS = { jpeg: 'DCTDecode', deflated: 'FlateDecode' } as const;
const SPACES = { rgb: 'DeviceRGB', grey: 'DeviceGray' } as const;

export type Image = { readonly name: string; readonly reference: PdfReference };

/** The pictures of one document, each written once. The output intent says what their colours mean. */
export class Images {
  readonly #document: CompactDocument;
  readonly #images = new Map<Raster, Image>();

  constructor(document: CompactDocument) {
    this.#document = document;
  }

  of(raster: Raster): Image {
    const known = this.#images.get(raster);
    if (known) return known;
    const reference = this.#document.ref({
      Type: 'XObject',
      Subtype: 'Image',
      Width: raster.width,
      Height: raster.height,
      BitsPerComponent: 8,
      ColorSpace: SPACES[raster.colour],
      Filter: FILTERS[raster.coding],
    });
    reference.compress = false;
    reference.end(raster.bytes);
    const image = { name: `I${this.#images.size + 1}`, reference };
    this.#images.set(raster, image);
    return image;
  }
}
