import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAD, layOut, NODE } from '../../../renderer/screens/pictures/flow/layout.ts';
import { LINE_LENGTH, wrapped } from '../../../renderer/screens/pictures/flow/wrap.ts';

const graph = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 60 }).chain((stages) =>
  fc.record({
    nodes: fc.constant(stages.map((stage, at) => ({ key: `n${at}`, stage }))),
    edges: fc.array(
      fc.tuple(fc.nat(stages.length - 1), fc.nat(stages.length - 1)).map(([a, b]) => ({ from: `n${a}`, to: `n${b}` })),
      { maxLength: 120 },
    ),
  }),
);

describe('the layout of a picture', () => {
  it('places every box inside the drawing, none over another', () => {
    fc.assert(
      fc.property(graph, ({ nodes, edges }) => {
        const { boxes, width, height } = layOut(nodes, edges);
        expect(boxes.map(({ key }) => key)).toEqual(nodes.map(({ key }) => key));
        for (const { x, y } of boxes) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + NODE.width).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(HEAD);
          expect(y + NODE.height).toBeLessThanOrEqual(height);
        }
        for (const a of boxes)
          for (const b of boxes)
            if (a.key !== b.key)
              expect(Math.abs(a.x - b.x) >= NODE.width || Math.abs(a.y - b.y) >= NODE.height).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('draws each edge between different boxes, and is the same each time', () => {
    fc.assert(
      fc.property(graph, ({ nodes, edges }) => {
        const layout = layOut(nodes, edges);
        expect(layout.lines).toHaveLength(edges.filter(({ from, to }) => from !== to).length);
        expect(layOut(nodes, edges)).toEqual(layout);
      }),
      { numRuns: 30 },
    );
  });

  it('puts each stage to the right of the one before, and what is joined side by side', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((key, at) => ({ key, stage: at < 2 ? 0 : 1 }));
    const { boxes } = layOut(nodes, [
      { from: 'a', to: 'd' },
      { from: 'b', to: 'c' },
    ]);
    const at = (wanted: string) => boxes.find(({ key }) => key === wanted) ?? { x: NaN, y: NaN };
    expect(at('c').x).toBeGreaterThan(at('a').x);
    expect([at('a').y === at('d').y, at('b').y === at('c').y]).toEqual([true, true]);
  });

  it('leads an edge over a column through a lane, not behind a box', () => {
    const nodes = [
      { key: 'from', stage: 0 },
      { key: 'between', stage: 1 },
      { key: 'to', stage: 2 },
    ];
    const { boxes, lines } = layOut(nodes, [
      { from: 'from', to: 'between' },
      { from: 'between', to: 'to' },
      { from: 'from', to: 'to' },
    ]);
    const box = boxes.find(({ key }) => key === 'between') ?? { y: NaN };
    const levels = [...(lines[2]?.path ?? '').matchAll(/(\S+) H/g)].map(([, y]) => Number(y));
    expect(levels).toHaveLength(1);
    for (const y of levels) expect(y <= box.y || y >= box.y + NODE.height).toBe(true);
  });
});

describe('a title in a box', () => {
  it.each([
    ['Orders', ['Orders']],
    ['Handling customer service requests', ['Handling customer service', 'requests']],
    [
      'Personalisation of accounts and of the offers shown in them',
      ['Personalisation of', 'accounts and of the offe…'],
    ],
  ])('%s', (title, lines) => {
    expect(wrapped(title)).toEqual(lines);
  });

  it('has two lines at most, none too long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (title) => {
        const lines = wrapped(title);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(LINE_LENGTH);
      }),
    );
  });
});
