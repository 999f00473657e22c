import type { RequestListItem } from '../../../../shared/contract/core/requests.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import type { LawId } from '../../../../shared/reference/laws.ts';
import { RIGHTS } from '../../../../shared/reference/rights.ts';
import { REQUEST_CHANNELS } from '../../../../shared/contract/core/requests.ts';
import type { Column, Filter } from '../../../components/data-table.tsx';
import { shortDay } from '../../../components/dates.ts';
import { DueCell } from '../../../components/due.tsx';
import { StateBadge } from '../../../components/state-badge.tsx';
import { lawNames, optionsOf, rightNames } from '../names.ts';

export function whoWords(t: Translate, { who, subject }: Pick<RequestListItem, 'who' | 'subject'>): string {
  return subject === '' ? who : t('requests.list.onBehalf', { who, subject });
}

/** The state stands in a column only where the view mixes states. */
export function requestColumns(t: Translate, withState: boolean): readonly Column<RequestListItem>[] {
  const state: Column<RequestListItem> = {
    id: 'state',
    header: t('requests.list.state'),
    cell: ({ state }) => (
      <StateBadge tone={state === 'open' ? 'waiting' : 'done'}>{t(`requests.state.${state}`)}</StateBadge>
    ),
    sort: (row) => row.state,
    width: 90,
  };
  return [
    {
      id: 'reference',
      header: t('requests.list.reference'),
      cell: (row) => <span className="figures">{row.reference}</span>,
      sort: (row) => row.reference,
      text: (row) => row.reference,
      width: 92,
    },
    {
      id: 'who',
      header: t('requests.list.who'),
      cell: (row) => (
        <span dir="auto" title={whoWords(t, row)}>
          {whoWords(t, row)}
        </span>
      ),
      sort: (row) => row.who,
      text: (row) => whoWords(t, row),
      width: 184,
    },
    {
      id: 'due',
      header: t('requests.list.due'),
      cell: (row) => <DueCell due={row.due} />,
      sort: (row) => row.due?.date,
      width: 236,
    },
    {
      id: 'rights',
      header: t('requests.list.rights'),
      cell: (row) => <span title={rightNames(t, row.rights)}>{rightNames(t, row.rights)}</span>,
      sort: (row) => rightNames(t, row.rights),
      text: (row) => rightNames(t, row.rights),
      width: 150,
    },
    {
      id: 'received',
      header: t('requests.list.received'),
      cell: (row) => <time dateTime={row.received}>{shortDay(row.received)}</time>,
      sort: (row) => row.received,
      width: 100,
    },
    {
      id: 'laws',
      header: t('requests.list.laws'),
      cell: (row) => lawNames(t, row.laws),
      sort: (row) => lawNames(t, row.laws),
      text: (row) => lawNames(t, row.laws),
      width: 150,
    },
    ...(withState ? [state] : []),
    {
      id: 'documents',
      header: t('requests.list.documents'),
      cell: (row) => (row.documents === 0 ? <span className="quiet">–</span> : row.documents),
      sort: (row) => row.documents,
      width: 90,
      align: 'end',
    },
  ];
}

export function requestFilters(t: Translate, laws: readonly LawId[]): readonly Filter<RequestListItem>[] {
  return [
    {
      id: 'right',
      label: t('requests.list.right'),
      options: optionsOf(RIGHTS, (right) => t(`reference.right.${right}`)),
      match: (row, value) => row.rights.some((right) => right === value),
    },
    {
      id: 'channel',
      label: t('requests.list.channel'),
      options: optionsOf(REQUEST_CHANNELS, (channel) => t(`requests.channel.${channel}`)),
      match: (row, value) => row.channel === value,
    },
    {
      id: 'law',
      label: t('requests.list.law'),
      options: optionsOf(laws, (law) => t(`reference.law.${law}`)),
      match: (row, value) => row.laws.some((law) => law === value),
    },
  ];
}
