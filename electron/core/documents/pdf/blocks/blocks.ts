import type { Block } from '../model.ts';
import type { FlowItem } from '../page/flow.ts';
import type { Gaps } from '../text/gaps.ts';
import { annex } from './annex.ts';
import { figure } from './figure.ts';
import { heading } from './heading.ts';
import { keepTogether } from './keep-together.ts';
import { list } from './list.ts';
import { paragraph } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { signature } from './signature.ts';
import { facts, table } from './table.ts';

/** Sets blocks in order. Boxes are made as they are asked for, so a long table never stands in memory whole. */
export function* setBlocks(blocks: readonly Block[], setting: Setting, placeholders: Gaps): Generator<FlowItem> {
  function* inner(block: Block, within: Setting, bound: boolean): Generator<FlowItem> {
    switch (block.kind) {
      case 'heading':
        yield* heading(block, within);
        break;
      case 'paragraph':
        yield* paragraph(block, within, bound);
        break;
      case 'list':
        yield* list(block, within, bound);
        break;
      case 'table':
        yield* table(block, within);
        break;
      case 'facts':
        yield* facts(block, within);
        break;
      case 'signature':
        yield* signature(block, within);
        break;
      case 'figure':
        yield* figure(block, within);
        break;
      case 'pageBreak':
        yield { kind: 'page', landscape: block.landscape ?? false };
        break;
      case 'keepTogether':
        yield* keepTogether(all(block.blocks, within));
        break;
      case 'annex':
        yield* annex(block, within, placeholders, counted);
        break;
    }
  }
  function* counted(block: Block, within: Setting, bound = false): Generator<FlowItem> {
    yield* inner(block, within, bound);
    yield { kind: 'event', run: within.unitDone };
  }
  function* all(parts: readonly Block[], within: Setting): Generator<FlowItem> {
    // A signature stands under the last words of what it signs, never on a page of its own.
    for (const [index, part] of parts.entries()) yield* counted(part, within, parts[index + 1]?.kind === 'signature');
  }
  yield* all(blocks, setting);
}

/** Units of work in blocks: each block and each row of a table is one. */
export const countUnits = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => {
    switch (block.kind) {
      case 'table':
        return sum + 1 + block.rows.length;
      case 'facts':
        return sum + 1 + block.pairs.length;
      case 'annex':
      case 'keepTogether':
        return sum + 1 + countUnits(block.blocks);
      default:
        return sum + 1;
    }
  }, 0);
