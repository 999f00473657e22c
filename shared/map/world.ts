import { onMap, type Point } from './equal-earth.ts';
import outlines from './world/outlines.json' with { type: 'json' };
import places from './world/places.json' with { type: 'json' };

/** What has no code of its own: drawn as land, without a name. */
const NAMELESS = '-';

export type Outline = readonly Point[];
type Country = {
  readonly code: string;
  /** Its rings in the units of the drawing, and the same as a path of SVG. */
  readonly rings: readonly Outline[];
  readonly path: string;
  readonly area: number;
};

const rounded = (value: number): string => value.toFixed(1);

const pathOf = (outline: Outline): string => `M${outline.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join('L')}Z`;

function drawn(source: string): Omit<Country, 'code'> {
  const rings = source
    .split(';')
    .flatMap((ring) => halves(ring.split(' ').map(degreesOf)))
    .map((ring) => ring.map(([longitude, latitude]) => onMap(longitude, latitude)));
  return {
    rings,
    path: rings.map(pathOf).join(''),
    area: rings.reduce((sum, ring) => sum + sizeOf(ring), 0),
  };
}

type Degrees = readonly [longitude: number, latitude: number];

function degreesOf(pair: string): Degrees {
  const [longitude = 0, latitude = 0] = pair.split(',').map((tenths) => Number(tenths) / 10);
  return [longitude, latitude];
}

/** A ring over the date line, Russia's or Fiji's, in two: what is east of it and what is west. */
function halves(ring: readonly Degrees[]): readonly (readonly Degrees[])[] {
  let turns = 0;
  let before = ring[0]?.[0] ?? 0;
  const straight = ring.map(([longitude, latitude]): Degrees => {
    if (longitude - before > 180) turns -= 360;
    if (before - longitude > 180) turns += 360;
    before = longitude;
    return [longitude + turns, latitude];
  });
  const kept = (shift: number): readonly Degrees[] =>
    straight.map(([longitude, latitude]) => [Math.max(-180, Math.min(180, longitude + shift)), latitude]);
  const reaches = (shift: number): boolean => straight.some(([longitude]) => Math.abs(longitude + shift) < 180);
  return [0, 360, -360].filter(reaches).map(kept);
}

const sizeOf = (points: readonly Point[]): number =>
  Math.abs(
    points.reduce((sum, { x, y }, index) => {
      const next = points[(index + 1) % points.length] ?? { x, y };
      return sum + x * next.y - next.x * y;
    }, 0) / 2,
  );

const countries: readonly Country[] = Object.entries(outlines).map(([code, rings]) => ({ code, ...drawn(rings) }));

export const LAND: readonly Country[] = countries.filter(({ code }) => code === NAMELESS);
export const COUNTRY_SHAPES: readonly Country[] = countries.filter(({ code }) => code !== NAMELESS);

const points = new Map(
  Object.entries(places).map(([code, pair]) => {
    const [longitude = 0, latitude = 0] = pair.split(',').map(Number);
    return [code, onMap(longitude, latitude)];
  }),
);

/** Where a country's marker and label stand. */
export const pointOf = (code: string): Point | undefined => points.get(code);

/** Smaller than this, in the drawing's own units, nobody sees a fill: a marker stands for it. */
const VISIBLE = 60;
const visible = new Set(COUNTRY_SHAPES.filter(({ area }) => area >= VISIBLE).map(({ code }) => code));

export const needsMarker = (code: string): boolean => !visible.has(code);

/** The edge of the world, from pole to pole along both ends of the map. */
export const EDGE = ((): Outline => {
  const degrees = Array.from({ length: 37 }, (_, step) => -90 + step * 5);
  const east = degrees.map((latitude) => onMap(180, latitude));
  const west = degrees.toReversed().map((latitude) => onMap(-180, latitude));
  return [...east, ...west];
})();
export const SPHERE = pathOf(EDGE);
