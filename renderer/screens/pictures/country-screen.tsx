import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../api/clients.ts';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import { countryName } from '../registers/fields/countries.ts';
import { ImpactView } from './impact-view.tsx';
import { shownUnder } from './map/shown.ts';
import { MapTable } from './map/map-table.tsx';

/** One country: what data go there on, and everything that would feel a change of its law or of its standing. */
export function CountryScreen() {
  const { t } = useTranslation();
  const { country } = useParams({ from: '/countries/$country' });
  const name = countryName(country);
  const impact = useQuery(coreQuery.dependents.ofCountry.queryOptions({ input: { country } }));
  const map = useQuery(coreQuery.dependents.map.queryOptions());
  const here = shownUnder(map.data ?? [], 'all').filter((shown) => shown.country === country);
  return (
    <Page
      title={name}
      windowTitle={name}
      trail={[{ label: t('pictures.title'), link: { to: '/pictures/$picture', params: { picture: 'map' } } }]}
    >
      <Section title={t('pictures.map.columns.state')}>
        {here.length === 0 ? <p className="quiet">{t('pictures.map.notHere')}</p> : <MapTable shown={here} />}
      </Section>
      <Section title={t('pictures.impact.title')}>
        {impact.data !== undefined ? (
          <ImpactView
            impact={impact.data}
            title={t('pictures.impact.of', { name })}
            fileName={`depends-on-${country}`}
          />
        ) : impact.error === null ? (
          <PageLoading />
        ) : (
          <ErrorState error={impact.error} retry={() => void impact.refetch()} />
        )}
      </Section>
    </Page>
  );
}
