import type { Block, DocumentModel, ListItem, Text } from '../../documents/pdf/model.ts';

export type Part = { readonly what: 'heading' | 'paragraph' | 'item'; readonly text: string };

/** A letter as it reads, without its page: for an eye on the words while they are typed. */
export const partsOf = (model: DocumentModel): Part[] =>
  [...model.blocks.flatMap(partsOfBlock)].filter(({ text }) => text !== '');

function partsOfBlock(block: Block): Part[] {
  switch (block.kind) {
    case 'heading':
      return [{ what: 'heading', text: block.text }];
    case 'paragraph':
      return [{ what: 'paragraph', text: plain(block.text) }];
    case 'list':
      return block.items.flatMap(partsOfItem);
    case 'facts':
      return block.pairs.map(({ label, value }) => ({ what: 'item', text: `${label}: ${plain(value)}` }));
    case 'table':
      return block.rows.map((row) => ({ what: 'item', text: row.map(plain).join(' · ') }));
    case 'keepTogether':
      return block.blocks.flatMap(partsOfBlock);
    case 'signature':
      return [block.closing, block.name, ...(block.lines ?? [])].map((text) => ({ what: 'paragraph', text }));
    case 'annex':
      return [{ what: 'heading', text: block.title }, ...block.blocks.flatMap(partsOfBlock)];
    case 'figure':
    case 'pageBreak':
      return [];
  }
}

const partsOfItem = (item: ListItem): Part[] =>
  typeof item === 'object' && 'items' in item
    ? [{ what: 'item', text: plain(item.text) }, ...item.items.flatMap(partsOfItem)]
    : [{ what: 'item', text: plain(item) }];

const plain = (text: Text): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''));
