import type { CompactDocument } from './compact.ts';
import { literal } from './pdfkit.ts';
import type { PdfDictionary, PdfReference, PdfValue } from './pdfkit.ts';

export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Link'
  | 'Figure'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD';

export type ElementDetails = {
  readonly title?: string;
  readonly language?: string | undefined;
  /** Said in place of the content. */
  readonly alternative?: string;
  readonly attributes?: PdfDictionary;
};

/** The marked content of one page: which element owns each marked-content identifier. */
export type PageContent = { readonly page: PdfReference; readonly owners: PdfReference[] };

/** The tag tree of a document with its parent tree (ISO 32000-1, 14.7). */
export class StructureTree {
  readonly #document: CompactDocument;
  readonly #parents: PdfValue[] = [];
  #nextKey = 0;
  readonly root: StructureElement;

  constructor(document: CompactDocument, details: ElementDetails) {
    this.#document = document;
    const treeRoot = document.getStructTreeRoot();
    this.root = new StructureElement(document, this, treeRoot, 'Document', details);
    treeRoot.data.K = [this.root.reference];
  }

  beginPage(page: PdfReference): PageContent {
    page.data.StructParents = this.#nextKey++;
    return { page, owners: [] };
  }

  /** The owners of a page become an object of their own, so that a long document need not keep them. */
  endPage({ page, owners }: PageContent): void {
    const row = this.#document.ref(owners);
    row.end();
    row.data = {};
    this.#parents.push(page.data.StructParents, row);
  }

  ownAnnotation(annotation: PdfReference, owner: PdfReference): void {
    const key = this.#nextKey++;
    annotation.data.StructParent = key;
    this.#parents.push(key, owner);
  }

  end(): void {
    this.root.end();
    const { data } = this.#document.getStructTreeRoot();
    data.ParentTree = { Nums: this.#parents };
    data.ParentTreeNextKey = this.#nextKey;
  }
}

/** One element of the tag tree. Its children are written in the order in which they were added. */
export class StructureElement {
  readonly #document: CompactDocument;
  readonly #tree: StructureTree;
  readonly #kids: PdfValue[] = [];
  readonly reference: PdfReference;
  readonly role: Role;
  #page: PdfReference | undefined;
  #ended = false;

  constructor(
    document: CompactDocument,
    tree: StructureTree,
    parent: PdfReference,
    role: Role,
    { title, language, alternative, attributes }: ElementDetails = {},
  ) {
    this.#document = document;
    this.#tree = tree;
    this.role = role;
    this.reference = document.ref({
      S: role,
      P: parent,
      T: title === undefined ? undefined : literal(title),
      Lang: language === undefined ? undefined : literal(language),
      Alt: alternative === undefined ? undefined : literal(alternative),
      A: attributes,
    });
  }

  child(role: Role, details?: ElementDetails): StructureElement {
    const element = new StructureElement(this.#document, this.#tree, this.reference, role, details);
    this.#add(element.reference);
    return element;
  }

  /** Takes over a new sequence of marked content on a page; gives its identifier. */
  ownContent({ page, owners }: PageContent): number {
    const id = owners.length;
    owners.push(this.reference);
    this.#page ??= page;
    this.#add(this.#page === page ? id : { Type: 'MCR', Pg: page, MCID: id });
    return id;
  }

  /** Attributes that are known only once the content has its place. */
  setAttributes(attributes: PdfDictionary): void {
    this.reference.data.A = attributes;
  }

  ownAnnotation(annotation: PdfReference, page: PdfReference): void {
    this.#tree.ownAnnotation(annotation, this.reference);
    this.#add({ Type: 'OBJR', Obj: annotation, Pg: page });
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    const [only] = this.#kids;
    this.reference.data.K = this.#kids.length > 1 ? this.#kids : only;
    this.reference.data.Pg = this.#page;
    this.reference.end();
    // Only the number of a finished element is still needed.
    this.reference.data = {};
  }

  #add(kid: PdfValue): void {
    if (this.#ended) throw new Error(`The ${this.role} element has ended`);
    this.#kids.push(kid);
  }
}
