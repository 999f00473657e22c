import { useCallback, useRef, useState, type KeyboardEvent } from 'react';

export type Spot = { readonly key: string; readonly x: number; readonly y: number };
type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const isArrow = (key: string): key is Arrow => key.startsWith('Arrow');

/** The spot an arrow leads to: the nearest on that side, what lies straight ahead before what lies aslant. */
export function nextSpot(spots: readonly Spot[], at: string, arrow: Arrow): string | undefined {
  const here = spots.find(({ key }) => key === at);
  if (here === undefined) return undefined;
  const across = arrow === 'ArrowLeft' || arrow === 'ArrowRight';
  const sign = arrow === 'ArrowRight' || arrow === 'ArrowDown' ? 1 : -1;
  const ahead = ({ x, y }: Spot): number => sign * (across ? x - here.x : y - here.y);
  const aside = ({ x, y }: Spot): number => Math.abs(across ? y - here.y : x - here.x);
  const far = (spot: Spot): number => ahead(spot) + 2 * aside(spot);
  return spots.filter((spot) => spot.key !== at && ahead(spot) > 0).toSorted((a, b) => far(a) - far(b))[0]?.key;
}

/** One stop for Tab in a picture; arrows, Home and End go from spot to spot. */
export function useRoving(spots: readonly Spot[]) {
  const [current, setCurrent] = useState<string>();
  const elements = useRef(new Map<string, SVGElement>());
  const stop = spots.some(({ key }) => key === current) ? current : spots[0]?.key;
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (stop === undefined) return;
      const next =
        event.key === 'Home'
          ? spots[0]?.key
          : event.key === 'End'
            ? spots.at(-1)?.key
            : isArrow(event.key)
              ? nextSpot(spots, stop, event.key)
              : undefined;
      if (next === undefined) return;
      event.preventDefault();
      setCurrent(next);
      elements.current.get(next)?.focus();
    },
    [spots, stop],
  );
  const spotProps = (key: string) => ({
    tabIndex: key === stop ? 0 : -1,
    ref: (element: SVGElement | null) => {
      if (element === null) elements.current.delete(key);
      else elements.current.set(key, element);
    },
    onFocus: () => {
      setCurrent(key);
    },
  });
  return { onKeyDown, spotProps };
}
