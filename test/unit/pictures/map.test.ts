import { getAlpha2Codes } from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { equalEarth, MAP, onMap } from '../../../shared/map/equal-earth.ts';
import { placeLabels } from '../../../shared/map/labels.ts';
import { shownUnder } from '../../../renderer/screens/pictures/map/shown.ts';
import { COUNTRY_SHAPES, needsMarker, pointOf } from '../../../shared/map/world.ts';
import { nextSpot } from '../../../renderer/screens/pictures/roving.ts';
import type { MappedCountry } from '../../../shared/contract/core/dependents.ts';

describe('the projection', () => {
  it('is Equal Earth: known points, and symmetric', () => {
    expect(equalEarth(0, 0)).toEqual({ x: 0, y: 0 });
    expect(equalEarth(180, 0).x).toBeCloseTo(2.70663, 4);
    expect(equalEarth(0, 90).y).toBeCloseTo(1.31737, 4);
    const { x, y } = equalEarth(40, 50);
    expect(equalEarth(-40, -50)).toEqual({ x: -x, y: -y });
  });
});

describe('the map', () => {
  it('has a place inside the drawing for every country that can be chosen', () => {
    for (const code of Object.keys(getAlpha2Codes())) {
      const point = pointOf(code);
      if (code === 'AQ') continue;
      expect(point, code).toBeDefined();
      expect(point?.x, code).toBeGreaterThan(0);
      expect(point?.x, code).toBeLessThan(MAP.width);
      expect(point?.y, code).toBeGreaterThan(0);
      expect(point?.y, code).toBeLessThan(MAP.height);
    }
  });

  it('marks small countries and islands, and not those that can be seen', () => {
    expect(['MT', 'SG', 'GI', 'JE', 'LU', 'HK'].filter((code) => !needsMarker(code))).toEqual([]);
    expect(['US', 'GB', 'JP', 'BR', 'IN'].filter(needsMarker)).toEqual([]);
    expect(COUNTRY_SHAPES.length).toBeGreaterThan(170);
  });

  it('lays no name over another', () => {
    const wanted = ['US', 'GB', 'MT', 'CH', 'IL', 'JP', 'SG', 'IN', 'PH', 'GI', 'JE', 'IM'].map((code) => ({
      code,
      text: `Country ${code}`,
      at: pointOf(code) ?? onMap(0, 0),
    }));
    const labels = placeLabels(wanted, MAP);
    expect(labels).toHaveLength(wanted.length);
    for (const a of labels)
      for (const b of labels)
        if (a.code !== b.code) expect(Math.abs(a.x - b.x) > 40 || Math.abs(a.y - b.y) >= 14).toBe(true);
  });
});

describe('what a country shows', () => {
  const entry = (country: string, law: MappedCountry['law'], state: MappedCountry['state']): MappedCountry => ({
    country,
    law,
    state,
    transfers: [],
    unrecorded: [],
  });
  const mapped = [
    entry('US', 'EU_GDPR', 'holds'),
    entry('US', 'UK_GDPR', 'broken'),
    entry('MT', 'UK_GDPR', 'doubtful'),
  ];

  it('is the worst under the laws chosen', () => {
    const states = (law: Parameters<typeof shownUnder>[1]) =>
      shownUnder(mapped, law).map(({ country, state }) => [country, state]);
    expect(states('all')).toEqual([
      ['US', 'broken'],
      ['MT', 'doubtful'],
    ]);
    expect(states('EU_GDPR')).toEqual([['US', 'holds']]);
  });
});

describe('the arrow keys', () => {
  const spots = [
    { key: 'left', x: 0, y: 0 },
    { key: 'aslant', x: 10, y: 40 },
    { key: 'right', x: 30, y: 0 },
  ];
  it('lead to the nearest on their side, straight ahead before aslant', () => {
    expect(nextSpot(spots, 'left', 'ArrowRight')).toBe('right');
    expect(nextSpot(spots, 'left', 'ArrowDown')).toBe('aslant');
    expect(nextSpot(spots, 'left', 'ArrowLeft')).toBeUndefined();
  });
});
