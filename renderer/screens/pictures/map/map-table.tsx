import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MappedCountry } from '../../../../shared/contract/core/dependents.ts';
import { placeOf } from '../../../commands/places.ts';
import { countryName } from '../../registers/fields/countries.ts';
import { StateWithSwatch } from '../figure.tsx';
import { ShortTable } from '../short-table.tsx';
import type { ShownCountry } from './shown.ts';

/** The same facts as the map: each country under each law. */
export function MapTable({ shown }: { readonly shown: readonly ShownCountry[] }) {
  const { t } = useTranslation();
  const rows = shown
    .flatMap(({ entries }) => entries)
    .toSorted((a, b) => countryName(a.country).localeCompare(countryName(b.country), 'en'));
  return (
    <ShortTable
      label={t('pictures.map.title')}
      rows={rows}
      columns={[
        {
          header: t('pictures.map.columns.country'),
          cell: ({ country }) => (
            <Link to="/countries/$country" params={{ country }}>
              {countryName(country)}
            </Link>
          ),
          width: 18,
        },
        { header: t('pictures.map.columns.law'), cell: ({ law }) => t(`pictures.laws.${law}`), width: 12 },
        { header: t('pictures.map.columns.state'), cell: ({ state }) => <StateWithSwatch state={state} />, width: 26 },
        { header: t('pictures.map.columns.transfers'), cell: (row) => <Named row={row} />, width: 44 },
      ]}
    />
  );
}

function Named({ row }: { readonly row: MappedCountry }) {
  const named = [...row.transfers.map((transfer) => ({ ...transfer, kind: 'transfer' as const })), ...row.unrecorded];
  return named.map(({ id, kind, ref, title }, index) => (
    <span key={id}>
      {index > 0 && '; '}
      <Link {...placeOf(kind, id)}>{title}</Link> <span className="quiet small">{ref}</span>
    </span>
  ));
}
