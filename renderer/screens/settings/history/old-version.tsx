import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NamedRecord } from '../../../../shared/contract/core/history.ts';
import { coreQuery } from '../../../api/clients.ts';
import { moment } from '../../../components/dates.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { FieldRows } from '../../../components/section.tsx';
import { recordRows } from '../../registers/history/change-words.ts';
import { PastBanner } from '../../registers/history/past-banner.tsx';
import { useKeptAt } from './kept.ts';
import type { KeptKind } from './kinds.ts';

type Props = { readonly kind: KeptKind; readonly id: string; readonly version: number };

/** A version as it was, field by field. */
export function OldVersion({ kind, id, version }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useKeptAt(kind, id, version);
  const offices = useQuery(coreQuery.establishments.list.queryOptions({ input: { archived: true } }));
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  const back = [
    {
      label: t('history.past.current'),
      link: { to: '/settings/organisation/$kind/$id', params: { kind, id } },
    },
  ] as const;
  if (data.state !== 'there')
    return (
      <PastBanner ways={back}>
        {data.state === 'not-yet' ? t('history.past.notYet') : t(`history.past.${data.record.why}`)}
      </PastBanner>
    );
  const { entry } = data;
  const records = (offices.data ?? []).map((office): NamedRecord => ({
    id: office.id,
    kind: 'establishment',
    ref: office.ref,
    title: office.title,
  }));
  return (
    <>
      <PastBanner ways={back}>
        {t('history.past.ofVersion', {
          version: entry.version,
          moment: moment(entry.updatedAt),
          by: entry.updatedBy,
        })}
      </PastBanner>
      <FieldRows rows={recordRows({ t, kind, records }, entry.fields)} />
    </>
  );
}
