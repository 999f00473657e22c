import { PLACE_STATES, type PlaceState } from '../../../../shared/contract/core/dependents.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { MAP, type Point } from '../../../../shared/map/equal-earth.ts';
import { placeLabels } from '../../../../shared/map/labels.ts';
import { COUNTRY_SHAPES, EDGE, LAND, needsMarker, type Outline, pointOf } from '../../../../shared/map/world.ts';
import type { FigureBlock, HexColour, PathStep, Shape } from '../../documents/pdf/model.ts';
import { countryName } from '../pieces.ts';
import { type Destination, worst } from './countries.ts';

/** Every state has its sign beside its colour: the map reads in grey as well. */
const LOOK: Readonly<Record<PlaceState, { readonly fill: HexColour; readonly sign: string }>> = {
  'none-needed': { fill: '#9fb8cc', sign: '○' },
  holds: { fill: '#12466f', sign: '✓' },
  doubtful: { fill: '#b7791f', sign: '?' },
  broken: { fill: '#9a2c2c', sign: '×' },
  'no-transfer': { fill: '#3f4a54', sign: '!' },
};
const SEA = '#f3f7fa';
const SEA_EDGE = '#c4ccd4';
const LAND_FILL = '#dde3e8';
const BORDER = '#ffffff';
const LEADER = '#5b6670';
const GROUND = '#ffffff';
const LABEL = 11.5;
/** About as wide as a letter of that size is. */
const LETTER = 6;
const MARKER = 5;
const LEGEND = { top: 456, height: 474, swatch: 11, step: 190, size: 11.5 } as const;

const ringSteps = (ring: Outline): PathStep[] => [
  ...ring.map(({ x, y }, index): PathStep => [index === 0 ? 'move' : 'line', x, y]),
  ['close'],
];
const land = (rings: readonly Outline[], fill: HexColour): Shape => ({
  kind: 'path',
  steps: rings.flatMap(ringSteps),
  fill,
  stroke: BORDER,
  strokeWidth: 0.4,
});

/** A circle of four curves; the number makes the error smaller than a thousandth. */
function circle({ x, y }: Point, radius: number, fill: HexColour): Shape {
  const pull = radius * 0.5523;
  return {
    kind: 'path',
    fill,
    stroke: BORDER,
    strokeWidth: 0.8,
    steps: [
      ['move', x + radius, y],
      ['curve', x + radius, y + pull, x + pull, y + radius, x, y + radius],
      ['curve', x - pull, y + radius, x - radius, y + pull, x - radius, y],
      ['curve', x - radius, y - pull, x - pull, y - radius, x, y - radius],
      ['curve', x + pull, y - radius, x + radius, y - pull, x + radius, y],
      ['close'],
    ],
  };
}

/** The world in equal areas; the countries data go to are filled and signed by what that rests on, and named. */
export function transferMap(destinations: readonly Destination[], t: Translate): FigureBlock {
  const codes = [...new Set(destinations.map(({ country }) => country))];
  const stateOf = (code: string): PlaceState =>
    worst(destinations.filter(({ country }) => country === code).map(({ state }) => state));
  const spots = codes.flatMap((code) => {
    const at = pointOf(code);
    return at === undefined ? [] : [{ code, at, state: stateOf(code) }];
  });
  const labels = placeLabels(
    spots.map(({ code, at, state }) => ({ code, at, text: `${countryName(code)} ${LOOK[state].sign}` })),
    MAP,
  );
  const states = PLACE_STATES.filter((state) => spots.some((spot) => spot.state === state));
  return {
    kind: 'figure',
    alternative: alternativeOf(states, spots, t),
    width: MAP.width,
    height: LEGEND.height,
    shapes: [
      { kind: 'path', steps: ringSteps(EDGE), fill: SEA, stroke: SEA_EDGE, strokeWidth: 0.8 },
      ...[...LAND, ...COUNTRY_SHAPES].map(({ code, rings }) =>
        land(rings, codes.includes(code) ? LOOK[stateOf(code)].fill : LAND_FILL),
      ),
      ...spots.filter(({ code }) => needsMarker(code)).map(({ at, state }) => circle(at, MARKER, LOOK[state].fill)),
      ...labels.flatMap(({ text, x, y, at, led }): Shape[] => [
        ...(led
          ? [
              {
                kind: 'path',
                stroke: LEADER,
                strokeWidth: 0.6,
                steps: [
                  ['move', at.x, at.y],
                  ['line', x, y - 3],
                ],
              } satisfies Shape,
            ]
          : []),
        ...named(text, x, y),
      ]),
      // The far south is cut off, as on the screen: nothing but ice is there.
      { kind: 'rect', x: 0, y: MAP.height, width: MAP.width, height: LEGEND.height - MAP.height, fill: GROUND },
      ...states.flatMap((state, index) => legendOf(state, index, t)),
    ],
  };
}

/** Names stay legible over land and borders: each stands on a ground of its own. */
const named = (text: string, x: number, y: number): Shape[] => {
  const width = text.length * LETTER + 4;
  return [
    { kind: 'rect', x: x - width / 2, y: y - LABEL + 1, width, height: LABEL + 3, fill: GROUND },
    { kind: 'label', text, x, y, size: LABEL, anchor: 'middle', bold: true },
  ];
};

const legendOf = (state: PlaceState, index: number, t: Translate): Shape[] => [
  {
    kind: 'rect',
    x: index * LEGEND.step,
    y: LEGEND.top,
    width: LEGEND.swatch,
    height: LEGEND.swatch,
    fill: LOOK[state].fill,
  },
  {
    kind: 'label',
    text: `${LOOK[state].sign}  ${t(`pictures.states.${state}`)}`,
    x: index * LEGEND.step + LEGEND.swatch + 6,
    y: LEGEND.top + 10,
    size: LEGEND.size,
  },
];

function alternativeOf(
  states: readonly PlaceState[],
  spots: readonly { readonly code: string; readonly state: PlaceState }[],
  t: Translate,
): string {
  const parts = states.map((state) => {
    const names = spots.filter((spot) => spot.state === state).map(({ code }) => countryName(code));
    return `${t(`pictures.states.${state}`)}: ${names.join(', ')}.`;
  });
  return [t('papers.transfers.mapWords', { count: spots.length }), ...parts].join(' ');
}
