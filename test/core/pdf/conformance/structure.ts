import type { Fault } from './rules.ts';
import { readContent } from '../reading/content.ts';
import type { PdfFile } from '../reading/file.ts';
import { Dict, Ref, isList, nameOf, numberOf, textOf } from '../reading/values.ts';
import type { Value } from '../reading/values.ts';
import { createFaults } from './faults.ts';

const STANDARD = new Set(
  'Document Part Sect Div P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table Caption THead TBody TFoot TR TH TD Span Link Figure'.split(
    ' ',
  ),
);

const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
};

const PARTS_OF_LISTS: Readonly<Record<string, readonly string[]>> = { L: ['LI', 'L'], LI: ['Lbl', 'LBody'] };

const isLanguage = (tag: string | undefined): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag ?? '');

export type Claim = { readonly page: number; readonly id: number };

/** An element of the tag tree with what it claims directly. */
export type Element = {
  readonly id: number;
  readonly role: string;
  readonly parent: Element | undefined;
  readonly dict: Dict;
  readonly children: Element[];
  readonly content: Claim[];
  readonly annotations: { readonly id: number; readonly page: number }[];
};

const kidsOf = (dict: Dict): readonly Value[] => {
  const kids = dict.get('K');
  if (isList(kids)) return kids;
  return kids === null ? [] : [kids];
};

const idOf = (value: Value): number => (value instanceof Ref ? value.id : 0);

const readElement = (file: PdfFile, reference: Ref, parent: Element | undefined): Element => {
  const dict = file.dict(reference);
  const element: Element = {
    id: reference.id,
    role: nameOf(dict.get('S')) ?? '',
    parent,
    dict,
    children: [],
    content: [],
    annotations: [],
  };
  const ownPage = idOf(dict.get('Pg'));
  for (const kid of kidsOf(dict)) {
    if (typeof kid === 'number') element.content.push({ page: ownPage, id: kid });
    else if (kid instanceof Ref) element.children.push(readElement(file, kid, element));
    else if (kid instanceof Dict && nameOf(kid.get('Type')) === 'MCR') {
      element.content.push({ page: idOf(kid.get('Pg')) || ownPage, id: numberOf(kid.get('MCID')) ?? -1 });
    } else if (kid instanceof Dict && nameOf(kid.get('Type')) === 'OBJR') {
      element.annotations.push({ id: idOf(kid.get('Obj')), page: idOf(kid.get('Pg')) || ownPage });
    }
  }
  return element;
};

/** All elements in reading order. */
export const elementsOf = (file: PdfFile): readonly Element[] => {
  const top = kidsOf(file.dict(file.catalog.get('StructTreeRoot'))).filter((kid) => kid instanceof Ref);
  const flat = (element: Element): readonly Element[] => [element, ...element.children.flatMap(flat)];
  return top.flatMap((reference) => flat(readElement(file, reference, undefined)));
};

const parentTree = (file: PdfFile): ReadonlyMap<number, Value> => {
  const numbers = file.list(file.dict(file.dict(file.catalog.get('StructTreeRoot')).get('ParentTree')).get('Nums'));
  const rows = new Map<number, Value>();
  for (let at = 0; at + 1 < numbers.length; at += 2) rows.set(numberOf(numbers[at]) ?? -1, numbers[at + 1] ?? null);
  return rows;
};

export const structureRules = (file: PdfFile): readonly Fault[] => {
  const { list, demand } = createFaults();
  const elements = elementsOf(file);
  const rows = parentTree(file);
  demand('no role map', !file.dict(file.catalog.get('StructTreeRoot')).entries.has('RoleMap'));
  demand(
    'one Document',
    elements
      .filter(({ parent }) => !parent)
      .map(({ role }) => role)
      .join() === 'Document',
  );

  const claims = new Map<string, Element>();
  let heading = 0;
  for (const element of elements) {
    const { role, parent, dict } = element;
    demand('standard element', STANDARD.has(role), role);
    demand('parent of element', !parent || idOf(dict.get('P')) === parent.id, role);
    const allowed = PARENTS[role];
    demand('place of element', !allowed || allowed.includes(parent?.role ?? ''), `${role} in ${parent?.role ?? ''}`);
    if (role === 'L') demand('list numbering', nameOf(file.dict(dict.get('A')).get('ListNumbering')) !== undefined);
    if (dict.entries.has('Lang'))
      demand('language of element', isLanguage(textOf(file.resolve(dict.get('Lang')))), role);
    const parts = PARTS_OF_LISTS[role];
    if (parts) {
      const found = element.children.map((child) => child.role);
      demand('parts of a list', element.content.length === 0 && found.every((part) => parts.includes(part)), role);
    }
    if (role === 'LI')
      demand(
        'list body',
        element.children.some((child) => child.role === 'LBody'),
      );
    if (role === 'Link') demand('link element', element.annotations.length > 0 && element.content.length > 0);
    const level = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);
    if (level > 0) {
      demand('order of headings', level <= heading + 1, role);
      heading = level;
    }
    for (const { page, id } of element.content) {
      const key = `${page} ${id}`;
      demand('content owned once', !claims.has(key), key);
      claims.set(key, element);
    }
    for (const { id, page } of element.annotations) {
      const annotation = file.dict(new Ref(id));
      const row = rows.get(numberOf(annotation.get('StructParent')) ?? -1);
      demand('annotation in parent tree', row instanceof Ref && row.id === element.id, role);
      const listed = file.list(file.dict(new Ref(page)).get('Annots')).some((entry) => idOf(entry) === id);
      demand('annotation on its page', listed, role);
    }
  }

  let drawn = 0;
  for (const { id: pageId, dict } of file.pages) {
    const row = file.list(rows.get(numberOf(dict.get('StructParents')) ?? -1));
    const { content } = readContent(file.contentOf(dict));
    for (const { id, tag } of content) {
      drawn += 1;
      const owner = claims.get(`${pageId} ${id}`);
      demand('content has an element', owner !== undefined, `${id} on page ${pageId}`);
      demand('tag is the role', owner?.role === tag, tag);
      demand('content in parent tree', idOf(row[id] ?? null) === owner?.id, `${id} on page ${pageId}`);
    }
    demand('identifiers unique', new Set(content.map(({ id }) => id)).size === content.length);
  }
  demand('claimed content exists', claims.size === drawn, `${claims.size} claimed, ${drawn} drawn`);
  return list;
};
