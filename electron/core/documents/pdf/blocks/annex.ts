import type { AnnexBlock, Block } from '../model.ts';
import type { FlowItem } from '../page/flow.ts';
import { cleanLine } from '../text/clean.ts';
import type { Gaps } from '../text/gaps.ts';
import { heading } from './heading.ts';
import { endOf } from './setting.ts';
import type { Setting } from './setting.ts';

type SetBlock = (block: Block, setting: Setting) => Generator<FlowItem>;

/** A section on pages of its own, whose gaps are noted as placeholders. */
export function* annex(
  block: AnnexBlock,
  setting: Setting,
  placeholders: Gaps,
  setBlock: SetBlock,
): Generator<FlowItem> {
  const { title, bookmark, destination, landscape = false, blocks } = block;
  yield { kind: 'page', landscape };
  const section = setting.parent.child('Sect', { title: cleanLine(title) });
  const inside: Setting = { ...setting, parent: section, gaps: placeholders };
  yield* heading(
    {
      kind: 'heading',
      level: 1,
      text: title,
      ...(bookmark === undefined ? {} : { bookmark }),
      ...(destination === undefined ? {} : { destination }),
    },
    inside,
  );
  for (const inner of blocks) yield* setBlock(inner, inside);
  if (destination !== undefined)
    yield {
      kind: 'event',
      run: () => {
        setting.destinations.end(destination, setting.canvas.page);
      },
    };
  yield endOf(section);
}
