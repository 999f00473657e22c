import type { Box, FlowItem } from '../page/flow.ts';

/** Binds every box to the next but the last. What is higher than a page is divided all the same. */
export function* keepTogether(items: Iterable<FlowItem>): Generator<FlowItem> {
  let waiting: Box | undefined;
  let events: FlowItem[] = [];
  for (const item of items) {
    if (item.kind === 'event' && waiting) {
      events.push(item);
      continue;
    }
    if (item.kind === 'box') {
      if (waiting) yield { ...waiting, least: waiting.height, keepWithNext: true };
      yield* events;
      events = [];
      waiting = item;
      continue;
    }
    if (waiting) yield waiting;
    yield* events;
    waiting = undefined;
    events = [];
    yield item;
  }
  if (waiting) yield waiting;
  yield* events;
}
