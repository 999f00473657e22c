import { RISKS, type BreachListItem } from '../../../shared/contract/core/breaches.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { Column, Filter } from '../../components/data-table.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { countryName, optionsOf } from '../requests/names.ts';
import { clockLeft, clockTone, shortMoment, withZone } from './moments.ts';

export function breachColumns(t: Translate): readonly Column<BreachListItem>[] {
  return [
    {
      id: 'reference',
      header: t('breaches.list.reference'),
      cell: (row) => <span className="figures">{row.reference}</span>,
      sort: (row) => row.reference,
      text: (row) => row.reference,
      width: 72,
    },
    {
      id: 'name',
      header: t('breaches.list.name'),
      cell: (row) => <span title={row.name}>{row.name}</span>,
      sort: (row) => row.name,
      text: (row) => row.name,
    },
    {
      id: 'aware',
      header: t('breaches.list.aware'),
      cell: (row) => (
        <time dateTime={row.aware.local} title={withZone(t, row.aware)}>
          {shortMoment(row.aware.local)}
        </time>
      ),
      sort: (row) => row.aware.local,
      width: 148,
      spare: true,
    },
    {
      id: 'clock',
      header: t('breaches.list.clock'),
      cell: (row) => <NextClock t={t} row={row} />,
      sort: (row) => row.next?.secondsToEnd,
      width: 208,
    },
    {
      id: 'risk',
      header: t('breaches.list.risk'),
      cell: (row) => <span title={t(`breaches.risk.${row.risk}`)}>{t(`breaches.list.risks.${row.risk}`)}</span>,
      sort: (row) => RISKS.indexOf(row.risk),
      text: (row) => t(`breaches.risk.${row.risk}`),
      width: 104,
      spare: true,
    },
    {
      id: 'decision',
      header: t('breaches.list.decision'),
      cell: (row) =>
        row.role === 'processor' ? <span className="quiet">–</span> : t(`breaches.list.decisions.${row.notify}`),
      sort: (row) => row.notify,
      text: (row) => t(`breaches.notify.${row.notify}`),
      width: 108,
      spare: true,
    },
    {
      id: 'missing',
      header: t('breaches.list.missing'),
      cell: (row) => (row.missing === 0 ? <span className="quiet">–</span> : row.missing),
      sort: (row) => row.missing,
      width: 68,
      align: 'end',
      spare: true,
    },
    {
      id: 'state',
      header: t('breaches.list.state'),
      cell: ({ state }) => (
        <StateBadge tone={state === 'open' ? 'waiting' : 'done'}>{t(`breaches.state.${state}`)}</StateBadge>
      ),
      sort: (row) => row.state,
      width: 80,
    },
  ];
}

/** The authority whose period ends first, and how long that is; or how the 72 hours ended. */
function NextClock({ t, row: { next, ended } }: { readonly t: Translate; readonly row: BreachListItem }) {
  if (next === null)
    return (
      <span className="quiet">{t(ended === null ? 'breaches.list.noClock' : `breaches.list.ended.${ended}`)}</span>
    );
  const words = t('breaches.list.next', {
    authority: countryName(next.authority),
    left: clockLeft(t, next),
  });
  return <StateBadge tone={clockTone(next)}>{words}</StateBadge>;
}

export function breachFilters(t: Translate): readonly Filter<BreachListItem>[] {
  return [
    {
      id: 'state',
      label: t('breaches.list.state'),
      options: optionsOf(['open', 'closed'], (state) => t(`breaches.state.${state}`)),
      match: (row, value) => row.state === value,
    },
    {
      id: 'risk',
      label: t('breaches.list.risk'),
      options: optionsOf(RISKS, (risk) => t(`breaches.risk.${risk}`)),
      match: (row, value) => row.risk === value,
    },
    {
      id: 'decision',
      label: t('breaches.list.decision'),
      options: optionsOf(['undecided', 'notify', 'do-not-notify'], (notify) => t(`breaches.notify.${notify}`)),
      match: (row, value) => row.notify === value,
    },
  ];
}
