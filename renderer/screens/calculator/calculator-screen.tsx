import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core, coreQuery } from '../../api/clients.ts';
import { useToday } from '../../api/session.ts';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import styles from './calculator.module.css';
import { printable, receivedOf, reckon, type Facts } from './facts.ts';
import { FactsForm } from './facts-form.tsx';
import { officePlace, useHolidays, type Office } from './places.ts';
import { Reckoned } from './reckoned.tsx';

/** A statutory date from typed facts: no case is needed and nothing is stored. */
export function CalculatorScreen() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coreQuery.establishments.list.queryOptions({ input: {} }));
  if (data === undefined) {
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  }
  return (
    <Page title={t('calculator.title')}>
      <p className="quiet measure">{t('calculator.lead')}</p>
      <Calculator offices={data} />
    </Page>
  );
}

function Calculator({ offices }: { readonly offices: readonly Office[] }) {
  const { t } = useTranslation();
  const today = useToday();
  const [facts, setFacts] = useState<Facts>(() => {
    const office = offices.find(({ fields }) => fields.main) ?? offices[0];
    const zone = office?.fields.timezone ?? 'UTC';
    return {
      law: 'EU_GDPR',
      place: office === undefined ? '' : officePlace(office.id),
      received: today,
      time: '',
      writtenIn: zone,
      officeZone: zone,
      events: [],
    };
  });
  const { holidays, error } = useHolidays(facts.place, offices);
  const reckoned = useMemo(() => {
    const received = receivedOf(facts);
    if (received === null || holidays === undefined) return undefined;
    const officeId = offices.find(({ id }) => officePlace(id) === facts.place)?.id;
    return { deadline: reckon(facts, received, holidays), printed: printable(facts, received, officeId) };
  }, [facts, holidays, offices]);
  return (
    <div className={styles.calculator}>
      <Section title={t('calculator.facts')}>
        <FactsForm
          facts={facts}
          offices={offices}
          onChange={(change) => {
            setFacts((before) => ({ ...before, ...change }));
          }}
        />
      </Section>
      <Section title={t('calculator.result.title')}>
        {error !== null && <ErrorState error={error} />}
        {error === null && reckoned === undefined && <p className="quiet">{t('calculator.result.waiting')}</p>}
        {reckoned !== undefined && (
          <Reckoned deadline={reckoned.deadline} print={() => core.explanations.ofFacts(reckoned.printed)} />
        )}
      </Section>
    </div>
  );
}
