/**
 * The border to pdfkit 0.20.2: which of its parts, public or not, this engine relies on. Its published types
 * describe the public drawing calls, none of which are used here, so they are replaced by these. Nothing else
 * imports pdfkit, and `compact.ts` proves the assumptions once per process before the first document.
 */
import PDFDocument from 'pdfkit';

declare const literalBrand: unique symbol;

/** A PDF text string; a plain `string` is written as a PDF name. */
export type PdfLiteral = { readonly [literalBrand]: true };

export type PdfValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | Uint8Array
  | PdfLiteral
  | PdfReference
  | readonly PdfValue[]
  | PdfDictionary;

export type PdfDictionary = { [key: string]: PdfValue };

export type PdfReference = {
  readonly id: number;
  data: PdfDictionary;
  /** Chunks of the object's stream, if it has one. */
  buffer: Uint8Array[];
  compress: boolean;
  finalize: () => void;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
};

export type PdfPage = {
  readonly content: PdfReference;
  readonly dictionary: PdfReference;
  readonly fonts: Record<string, PdfReference>;
  readonly xobjects: Record<string, PdfReference>;
};

export type PdfInformation = {
  readonly Title: string;
  readonly Author: string;
  readonly Subject?: string;
  readonly Creator: string;
  readonly Producer: string;
  readonly CreationDate: Date;
  readonly ModDate: Date;
};

export type PdfOptions = {
  readonly pdfVersion: '1.7';
  readonly subset: 'PDF/A-3a';
  readonly tagged: true;
  readonly lang: string;
  readonly displayTitle: true;
  readonly autoFirstPage: false;
  /** Never a standard font: they are not embedded. */
  readonly font: null;
  readonly info: PdfInformation;
};

export type PageOptions = { readonly size: readonly [number, number]; readonly margin: 0 };

export type PdfContainer<Options extends PdfOptions> = {
  readonly options: Options;
  readonly page: PdfPage;
  readonly info: PdfInformation;
  readonly outline: { readonly dictionary: PdfReference };
  readonly _root: { readonly id: number; readonly data: PdfDictionary & { readonly Names: PdfReference } };
  readonly _info: PdfReference;
  readonly _offsets: readonly (number | null)[];
  readonly _offset: number;
  addPage(options: PageOptions): unknown;
  appendXML(xml: string): void;
  end(): void;
  push(chunk: Uint8Array | null): boolean;
  ref(data?: PdfDictionary | readonly PdfValue[]): PdfReference;
  getStructTreeRoot(): PdfReference;
  _write(data: string | Uint8Array): void;
  _refEnd(reference: PdfReference): void;
  _addInfo(): void;
  _finalize(): void;
};

type ContainerClass = new <Options extends PdfOptions>(options: Options) => PdfContainer<Options>;

/** pdfkit's document class under the types above. */
export const PdfKitDocument = PDFDocument as unknown as ContainerClass;

/** pdfkit tells text strings from names by the `String` object. */
export const literal = (text: string): PdfLiteral => Object(text) as PdfLiteral;
