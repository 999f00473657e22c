import type { SignatureBlock } from '../model.ts';
import type { FlowItem } from '../page/flow.ts';
import { letter } from '../theme.ts';
import { setParagraph } from './paragraph.ts';
import type { Setting } from './setting.ts';

export function* signature(block: SignatureBlock, setting: Setting): Generator<FlowItem> {
  const { closing, name, lines = [], room = letter.signatureRoom } = block;
  yield* setParagraph(setting, closing, { before: 8, after: room, keepWithNext: true });
  const named = [name, ...lines];
  for (const [index, line] of named.entries()) {
    const last = index === named.length - 1;
    yield* setParagraph(setting, line, { bold: index === 0, keepWithNext: !last, ...(last ? {} : { after: 0 }) });
  }
}
