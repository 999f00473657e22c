import type { SuppressionEntry } from '../../../shared/contract/core/suppression.ts';
import { SUPPRESSION_PURPOSES } from '../../../shared/contract/core/suppression.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { Column, Filter } from '../../components/data-table.tsx';
import { shortDay } from '../../components/dates.ts';
import { StateBadge } from '../../components/state-badge.tsx';

export function suppressionColumns(t: Translate): readonly Column<SuppressionEntry>[] {
  return [
    {
      id: 'kind',
      header: t('mail.suppression.kind'),
      cell: ({ kind }) => t(`casework.suppression.kind.${kind}`),
      sort: ({ kind }) => kind,
      width: 110,
      spare: true,
    },
    {
      id: 'address',
      header: t('mail.suppression.address'),
      cell: (row) =>
        row.address === '' ? (
          <span className="quiet figures">{t('mail.suppression.byHash', { hash: `${row.hash.slice(0, 12)}…` })}</span>
        ) : (
          <span dir="auto">{row.address}</span>
        ),
      sort: ({ address }) => (address === '' ? undefined : address),
    },
    {
      id: 'purpose',
      header: t('mail.suppression.purpose'),
      cell: ({ purpose }) => t(`casework.suppression.purpose.${purpose}`),
      sort: ({ purpose }) => purpose,
      width: 230,
    },
    {
      id: 'request',
      header: t('mail.suppression.request'),
      cell: ({ requestReference }) => <span className="figures">{requestReference}</span>,
      sort: ({ requestReference }) => (requestReference === '' ? undefined : requestReference),
      width: 110,
      spare: true,
    },
    {
      id: 'since',
      header: t('mail.suppression.since'),
      cell: ({ since }) => <time dateTime={since}>{shortDay(since)}</time>,
      sort: ({ since }) => since,
      width: 120,
      spare: true,
    },
    {
      id: 'state',
      header: t('mail.suppression.state'),
      cell: ({ lifted }) => (
        <StateBadge tone={lifted === null ? 'waiting' : 'done'}>
          {t(lifted === null ? 'mail.suppression.stands' : 'mail.suppression.lifted')}
        </StateBadge>
      ),
      sort: ({ lifted }) => (lifted === null ? 0 : 1),
      width: 110,
    },
  ];
}

export function suppressionFilters(t: Translate): readonly Filter<SuppressionEntry>[] {
  return [
    {
      id: 'state',
      label: t('mail.suppression.state'),
      options: [
        { value: 'stands', label: t('mail.suppression.stands') },
        { value: 'lifted', label: t('mail.suppression.lifted') },
      ],
      match: ({ lifted }, value) => (lifted === null) === (value === 'stands'),
    },
    {
      id: 'purpose',
      label: t('mail.suppression.purpose'),
      options: SUPPRESSION_PURPOSES.map((value) => ({ value, label: t(`casework.suppression.purpose.${value}`) })),
      match: ({ purpose }, value) => purpose === value,
    },
  ];
}
