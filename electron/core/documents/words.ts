import type { Block, DocumentModel, ListItem, Text } from './pdf/model.ts';

/** The words of a document for the search. Annexes are left out: they are copies of data, not what was written. */
export const wordsOf = (model: DocumentModel): string =>
  [model.title, model.subject ?? '', ...(model.addressee ?? []), ...model.blocks.flatMap(wordsOfBlock)]
    .filter((words) => words !== '')
    .join('\n');

function wordsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return block.items.flatMap(wordsOfItem);
    case 'table':
      return [block.caption ?? '', ...block.columns.map(({ head }) => head), ...block.rows.flat().map(plain)];
    case 'facts':
      return block.pairs.flatMap(({ label, note = '', value }) => [label, note, plain(value)]);
    case 'keepTogether':
      return block.blocks.flatMap(wordsOfBlock);
    case 'signature':
      return [block.name, ...(block.lines ?? [])];
    case 'figure':
      return [block.alternative];
    case 'annex':
    case 'pageBreak':
      return [];
  }
}

const wordsOfItem = (item: ListItem): string[] =>
  typeof item === 'object' && 'items' in item ? [plain(item.text), ...item.items.flatMap(wordsOfItem)] : [plain(item)];

const plain = (text: Text): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''));
