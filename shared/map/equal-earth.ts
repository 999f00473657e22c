/** The Equal Earth projection (Šavrič, Patterson, Jenny 2018): areas keep their proportion. */
const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const ROOT_3 = Math.sqrt(3);

export type Point = { readonly x: number; readonly y: number };

/** Longitude and latitude in degrees to the plane; y grows to the north. */
export function equalEarth(longitude: number, latitude: number): Point {
  const lambda = (longitude * Math.PI) / 180;
  const theta = Math.asin((ROOT_3 / 2) * Math.sin((latitude * Math.PI) / 180));
  const square = theta * theta;
  const sixth = square ** 3;
  return {
    x:
      (2 * ROOT_3 * lambda * Math.cos(theta)) / (3 * (9 * A4 * sixth * square + 7 * A3 * sixth + 3 * A2 * square + A1)),
    y: theta * (A4 * sixth * square + A3 * sixth + A2 * square + A1),
  };
}

export const MAP = { width: 960, height: 440 } as const;

/** The plane fitted to the drawing: the whole width of the world, from the north cape of Greenland to Cape Horn. */
const HALF = equalEarth(180, 0).x;
const NORTH = equalEarth(0, 84).y;
const SCALE = (MAP.width - 8) / (2 * HALF);

export function onMap(longitude: number, latitude: number): Point {
  const { x, y } = equalEarth(longitude, latitude);
  return { x: MAP.width / 2 + x * SCALE, y: 4 + (NORTH - y) * SCALE };
}
