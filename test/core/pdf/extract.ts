import { getDocumentProxy } from 'unpdf';

export type TagNode = { readonly role: string; readonly children: readonly TagNode[] };

export type Extracted = {
  /** Text of each page in the order of its content. */
  readonly pages: readonly string[];
  readonly tags: readonly TagNode[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly outline: readonly { readonly title: string; readonly items: readonly { readonly title: string }[] }[];
};

const asNode = (raw: unknown): TagNode | undefined => {
  if (typeof raw !== 'object' || raw === null || !('role' in raw) || typeof raw.role !== 'string') return undefined;
  const children: readonly unknown[] = 'children' in raw && Array.isArray(raw.children) ? raw.children : [];
  return { role: raw.role, children: children.flatMap((child) => asNode(child) ?? []) };
};

/** What another program reads out of a file. */
export const extract = async (bytes: Uint8Array, password?: string): Promise<Extracted> => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), password === undefined ? {} : { password });
  const pages: string[] = [];
  const tags: TagNode[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    const node = asNode(await page.getStructTree());
    if (node) tags.push(node);
  }
  const { info } = await pdf.getMetadata();
  const outline = await pdf.getOutline();
  return { pages, tags, info: Object.fromEntries(Object.entries(info)), outline };
};

/** Text without what readers add or drop: blanks, compatibility forms, joiners, what has no shape. */
export const bare = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200d\u2060]|[\ufe00-\ufe0f]/g, '');

export const rolesOf = (node: TagNode): readonly string[] => [node.role, ...node.children.flatMap(rolesOf)];
