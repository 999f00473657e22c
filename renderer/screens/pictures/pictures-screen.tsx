import { SegmentedControl } from '@mantine/core';
import { IconChartDots3, IconWorld } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MappedCountry } from '../../../shared/contract/core/dependents.ts';
import { coreQuery } from '../../api/clients.ts';
import { EmptyState, ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import { FlowPicture } from './flow/flow-picture.tsx';
import { FlowTable } from './flow/flow-table.tsx';
import { MapPicture } from './map/map-picture.tsx';
import { MapTable } from './map/map-table.tsx';
import { shownUnder } from './map/shown.ts';
import { PICTURES } from './names.ts';
import styles from '../../components/tabs.module.css';

/** The whole register in pictures: how data flow, and where in the world they go. */
export function PicturesScreen() {
  const { t } = useTranslation();
  const { picture } = useParams({ from: '/pictures/$picture' });
  return (
    <Page title={t('pictures.title')} windowTitle={t('pictures.title')}>
      <nav aria-label={t('pictures.title')}>
        <ul className={styles.tabs}>
          {PICTURES.map((name) => (
            <li key={name}>
              <Link
                to="/pictures/$picture"
                params={{ picture: name }}
                className={styles.tab}
                aria-current={name === picture ? 'page' : undefined}
                data-shown={name === picture || undefined}
              >
                {t(`pictures.${name}.title`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {picture === 'map' ? <WorldMap /> : <WholeFlow />}
    </Page>
  );
}

function WholeFlow() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(
    coreQuery.dependents.dataFlow.queryOptions({ input: { activityId: null } }),
  );
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  if (data.nodes.length === 0)
    return (
      <EmptyState icon={IconChartDots3} title={t('pictures.flow.empty')}>
        {t('pictures.flow.emptyWords')}
      </EmptyState>
    );
  const isGrouped = data.nodes.some(({ group }) => group !== null);
  return (
    <>
      <p className="quiet measure">
        {t('pictures.flow.words')} {isGrouped && t('pictures.flow.grouped')}
      </p>
      <FlowPicture picture={data} title={t('pictures.flow.ofAll')} fileName="data-flows" />
      <FlowTable picture={data} label={t('pictures.flow.ofAll')} />
    </>
  );
}

const LAWS = ['all', 'EU_GDPR', 'UK_GDPR'] as const;

function WorldMap() {
  const { t } = useTranslation();
  const [law, setLaw] = useState<MappedCountry['law'] | 'all'>('all');
  const { data, error, refetch } = useQuery(coreQuery.dependents.map.queryOptions());
  const shown = useMemo(() => shownUnder(data ?? [], law), [data, law]);
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  if (data.length === 0)
    return (
      <EmptyState icon={IconWorld} title={t('pictures.map.empty')}>
        {t('pictures.map.emptyWords')}
      </EmptyState>
    );
  return (
    <>
      <p className="quiet measure">{t('pictures.map.words')}</p>
      <MapPicture
        shown={shown}
        title={t('pictures.map.title')}
        aside={
          <SegmentedControl
            size="xs"
            aria-label={t('pictures.map.columns.law')}
            value={law}
            onChange={(value) => {
              setLaw(LAWS.find((each) => each === value) ?? 'all');
            }}
            data={LAWS.map((value) => ({ value, label: t(`pictures.laws.${value}`) }))}
          />
        }
      />
      <MapTable shown={shown} />
    </>
  );
}
