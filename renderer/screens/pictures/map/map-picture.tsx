import { useNavigate } from '@tanstack/react-router';
import { useId, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PLACE_STATES } from '../../../../shared/contract/core/dependents.ts';
import { countryName } from '../../registers/fields/countries.ts';
import { Figure } from '../figure.tsx';
import { fillOf, StatePatterns } from '../patterns.tsx';
import styles from '../picture.module.css';
import { useRoving } from '../roving.ts';
import { MAP } from '../../../../shared/map/equal-earth.ts';
import { placeLabels } from '../../../../shared/map/labels.ts';
import type { ShownCountry } from './shown.ts';
import { COUNTRY_SHAPES, LAND, needsMarker, pointOf, SPHERE } from '../../../../shared/map/world.ts';

type Props = {
  readonly shown: readonly ShownCountry[];
  readonly title: string;
  readonly aside: ReactNode;
};

/** The world in equal areas; the countries data go to are filled by what this rests on, and named. */
export function MapPicture({ shown, title, aside }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const svg = useRef<SVGSVGElement>(null);
  const scope = useId();
  const spots = useMemo(
    () =>
      shown
        .flatMap(({ country }) => {
          const at = pointOf(country);
          return at === undefined ? [] : [{ key: country, ...at }];
        })
        .toSorted((a, b) => a.x - b.x),
    [shown],
  );
  const { onKeyDown, spotProps } = useRoving(spots);
  const byCode = new Map(shown.map((each) => [each.country, each]));
  const labels = placeLabels(
    spots.map(({ key, x, y }) => ({ code: key, text: countryName(key), at: { x, y } })),
    MAP,
  );
  const states = PLACE_STATES.filter((state) => shown.some((each) => each.state === state));
  return (
    <Figure svg={svg} title={title} fileName="transfer-map" states={states} aside={aside}>
      <svg
        ref={svg}
        className={styles.svg}
        role="group"
        aria-label={t('pictures.picture', { title })}
        width={MAP.width}
        height={MAP.height}
        viewBox={`0 0 ${MAP.width} ${MAP.height}`}
        onKeyDown={onKeyDown}
      >
        <StatePatterns scope={scope} />
        <g aria-hidden>
          <path className={styles.sphere} d={SPHERE} />
          {[...LAND, ...COUNTRY_SHAPES.filter(({ code }) => !byCode.has(code))].map(({ code, path }) => (
            <path key={code} className={styles.land} d={path} />
          ))}
        </g>
        {spots.map(({ key, x, y }) => {
          const here = byCode.get(key);
          if (here === undefined) return null;
          const path = COUNTRY_SHAPES.find(({ code }) => code === key)?.path;
          const count = here.entries.reduce((sum, { transfers }) => sum + transfers.length, 0);
          const open = (): void => void navigate({ to: '/countries/$country', params: { country: key } });
          return (
            <g
              key={key}
              className={styles.place}
              role="link"
              aria-label={t('pictures.map.country', {
                country: countryName(key),
                state: t(`pictures.states.${here.state}`),
                transfers: t('pictures.things.transfer', { count }),
              })}
              {...spotProps(key)}
              onClick={open}
              onKeyDown={(event) => {
                if (event.key === 'Enter') open();
              }}
            >
              <title>{countryName(key)}</title>
              {path !== undefined && <path className={styles.country} d={path} fill={fillOf(scope, here.state)} />}
              {needsMarker(key) && (
                <circle className={styles.country} cx={x} cy={y} r={6} fill={fillOf(scope, here.state)} />
              )}
            </g>
          );
        })}
        <g aria-hidden>
          {labels.map(({ code, text, x, y, at, led }) => (
            <g key={code}>
              {led && <line className={styles.lead} x1={at.x} y1={at.y} x2={x} y2={y - 3} />}
              <text className={styles.label} x={x} y={y} textAnchor="middle">
                {text}
              </text>
            </g>
          ))}
        </g>
      </svg>
    </Figure>
  );
}
