import type { CompactDocument } from '../container/compact.ts';
import { literal } from '../container/pdfkit.ts';
import type { PdfReference } from '../container/pdfkit.ts';
import type { PageContent, StructureElement, StructureTree } from '../container/structure.ts';
import { DocumentFonts } from '../fonts/embedded-font.ts';
import type { FaceId } from '../fonts/faces.ts';
import type { FontLibrary } from '../fonts/library.ts';
import type { Piece } from '../text/lines.ts';
import { paper } from '../theme.ts';
import type { Colour } from '../theme.ts';
import type { Raster } from '../model.ts';
import { Images } from './images.ts';
import { pathOperators } from './path-operators.ts';
import type { Outline, Painting } from './path-operators.ts';
import { fillColour, fine, number, strokeColour, textOperators } from './text-operators.ts';

/** What may be drawn; only handed out inside marked content, so nothing on a page is left untagged. */
export type Pen = {
  readonly text: (pieces: readonly Piece[], x: number, baseline: number, size: number, colour: Colour) => void;
  readonly fill: (x: number, y: number, width: number, height: number, colour: Colour) => void;
  readonly rule: (fromX: number, fromY: number, toX: number, toY: number, width: number, colour: Colour) => void;
  readonly path: (outline: Outline, painting: Painting) => void;
  readonly image: (raster: Raster, area: Area) => void;
  /** Draws in an area with its own origin and units; nothing reaches beyond its edges. */
  readonly within: (area: Area, scale: number, draw: (pen: Pen) => void) => void;
};

export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type ArtifactKind = 'Layout' | 'Header' | 'Footer' | 'Pagination';

/** Content that is not part of the text (ISO 32000-1, 14.8.2.2). */
const ARTIFACT: Readonly<Record<ArtifactKind, string>> = {
  Layout: '/Artifact <</Type /Layout>> BDC',
  Pagination: '/Artifact <</Type /Pagination>> BDC',
  Header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  Footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
};

export type Page = {
  readonly reference: PdfReference;
  readonly number: number;
  readonly width: number;
  readonly height: number;
};

type OpenPage = Page & {
  readonly content: PageContent;
  readonly stream: PdfReference;
  readonly fonts: Record<string, PdfReference>;
  readonly xobjects: () => Record<string, PdfReference>;
  readonly annotations: PdfReference[];
  readonly operators: string[];
  readonly foot: PdfReference;
};

/** A page whose foot is still to be drawn: the number of pages is known only at the end. */
type Footless = { readonly page: Page; readonly foot: PdfReference };

/** Draws on the pages of a document, one after the other, downwards from the top left corner. */
export class Canvas {
  readonly #document: CompactDocument;
  readonly #tree: StructureTree;
  readonly #fonts: DocumentFonts<FaceId>;
  readonly #images: Images;
  readonly #footFaces: readonly FaceId[];
  readonly #footless: Footless[] = [];
  #page: OpenPage | undefined;

  /** `footFaces` are the faces that the feet of the pages will need. */
  constructor(document: CompactDocument, tree: StructureTree, library: FontLibrary, footFaces: readonly FaceId[]) {
    this.#document = document;
    this.#tree = tree;
    this.#fonts = new DocumentFonts(document, (face) => library.font(face));
    this.#images = new Images(document);
    this.#footFaces = footFaces;
  }

  get #open(): OpenPage {
    if (!this.#page) throw new Error('No page has begun');
    return this.#page;
  }

  get page(): Page {
    return this.#open;
  }

  get pages(): number {
    return this.#footless.length;
  }

  beginPage(landscape: boolean): void {
    this.#endPage();
    const [width, height] = landscape ? [paper.height, paper.width] : [paper.width, paper.height];
    this.#document.addPage({ size: [width, height], margin: 0 });
    const own = this.#document.page;
    const { dictionary, content, fonts } = own;
    const foot = this.#document.ref();
    dictionary.data.Contents = [content, foot];
    dictionary.data.Tabs = 'S';
    const page: Page = { reference: dictionary, number: this.#footless.length + 1, width, height };
    this.#page = {
      ...page,
      content: this.#tree.beginPage(dictionary),
      stream: content,
      fonts,
      // Asked for only where there is a picture: asking makes the entry.
      xobjects: () => own.xobjects,
      annotations: [],
      operators: [],
      foot,
    };
    this.#footless.push({ page, foot });
    for (const face of this.#footFaces) this.#useFont(face);
  }

  #endPage(): void {
    if (!this.#page) return;
    const { operators, stream, content, annotations, reference } = this.#page;
    if (annotations.length > 0) reference.data.Annots = annotations;
    stream.write(operators.join('\n'));
    this.#tree.endPage(content);
    this.#page = undefined;
  }

  #useFont(face: FaceId): ReturnType<DocumentFonts<FaceId>['get']> {
    const font = this.#fonts.get(face);
    this.#open.fonts[font.name] ??= font.reference;
    return font;
  }

  #penFor(operators: string[], fontOf: (face: FaceId) => ReturnType<DocumentFonts<FaceId>['get']>): Pen {
    const pen: Pen = {
      text: (pieces, x, baseline, size, colour) => {
        operators.push(textOperators(pieces, x, baseline, size, colour, fontOf));
      },
      fill: (x, y, width, height, colour) => {
        operators.push(fillColour(colour), `${number(x)} ${number(y)} ${number(width)} ${number(height)} re f`);
      },
      rule: (fromX, fromY, toX, toY, width, colour) => {
        operators.push(
          `${strokeColour(colour)} ${number(width)} w`,
          `${number(fromX)} ${number(fromY)} m ${number(toX)} ${number(toY)} l S`,
        );
      },
      path: (outline, painting) => {
        operators.push(...pathOperators(outline, painting));
      },
      image: (raster, { x, y, width, height }) => {
        const { name, reference } = this.#images.of(raster);
        this.#open.xobjects()[name] = reference;
        // Pictures stand upright: pages count downwards.
        operators.push('q', `${number(width)} 0 0 ${number(-height)} ${number(x)} ${number(y + height)} cm`);
        operators.push(`/${name} Do`, 'Q');
      },
      within: ({ x, y, width, height }, scale, draw) => {
        operators.push('q', `${number(x)} ${number(y)} ${number(width)} ${number(height)} re W n`);
        operators.push(`${fine(scale)} 0 0 ${fine(scale)} ${number(x)} ${number(y)} cm`);
        draw(pen);
        operators.push('Q');
      },
    };
    return pen;
  }

  /** Draws real content, owned by an element. */
  content(element: StructureElement, draw: (pen: Pen) => void): void {
    const { operators, content } = this.#open;
    operators.push(`/${element.role} <</MCID ${element.ownContent(content)}>> BDC`);
    draw(this.#penFor(operators, (face) => this.#useFont(face)));
    operators.push('EMC');
  }

  artifact(kind: ArtifactKind, draw: (pen: Pen) => void): void {
    const { operators } = this.#open;
    operators.push(ARTIFACT[kind]);
    draw(this.#penFor(operators, (face) => this.#useFont(face)));
    operators.push('EMC');
  }

  /** Makes an area of the page a link, owned by a Link element of the same page. */
  link(element: StructureElement, area: Area, action: LinkAction, description: string): void {
    const { height, annotations, reference } = this.#open;
    const annotation = this.#document.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [area.x, height - area.y - area.height, area.x + area.width, height - area.y],
      Border: [0, 0, 0],
      F: 4,
      Contents: literal(description),
      A:
        action.kind === 'address'
          ? { S: 'URI', URI: literal(action.href) }
          : { S: 'GoTo', D: literal(action.destination) },
    });
    element.ownAnnotation(annotation, reference);
    annotation.end();
    annotations.push(annotation);
  }

  /** Draws the feet of all pages and writes the fonts. */
  end(drawFoot: (pen: Pen, page: Page, pages: number) => void): void {
    this.#endPage();
    for (const { page, foot } of this.#footless) {
      const operators: string[] = [ARTIFACT.Footer];
      drawFoot(
        this.#penFor(operators, (face) => this.#fonts.get(face)),
        page,
        this.pages,
      );
      operators.push('EMC');
      foot.end(operators.join('\n'));
    }
    this.#fonts.end();
  }
}

export type LinkAction =
  { readonly kind: 'address'; readonly href: string } | { readonly kind: 'destination'; readonly destination: string };
