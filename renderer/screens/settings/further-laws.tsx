import { Checkbox } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseworkSettings } from '../../../shared/contract/core/calendars.ts';
import { articleOf } from '../../../shared/deadlines/index.ts';
import { FURTHER_LAW_IDS } from '../../../shared/reference/laws.ts';
import { core, coreQuery, queries } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Section } from '../../components/section.tsx';
import styles from './settings.module.css';

/** Laws beyond the two GDPRs: hidden from every choice until they are switched on here. */
export function FurtherLaws() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coreQuery.caseworkSettings.get.queryOptions());
  return (
    <Section title={t('settings.laws.title')}>
      <p className="quiet measure">{t('settings.laws.lead')}</p>
      {data !== undefined && <LawChoice saved={data} />}
      {data === undefined &&
        (error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />)}
    </Section>
  );
}

/** Each choice counts at once; cases keep the law they were logged under. */
function LawChoice({ saved }: { readonly saved: CaseworkSettings }) {
  const { t } = useTranslation();
  const { mutate, error, isPending, variables } = useMutation({
    mutationFn: (furtherLaws: CaseworkSettings['furtherLaws']) => core.caseworkSettings.set({ ...saved, furtherLaws }),
    onSuccess: (settings) => {
      queries.setQueryData(coreQuery.caseworkSettings.get.queryKey(), settings);
    },
  });
  // The choice stands at once; refused, it goes back.
  const chosen = isPending ? variables : saved.furtherLaws;
  return (
    <>
      {error !== null && <FailureNotice failure={toFailure(error)} />}
      <div role="group" aria-label={t('settings.laws.title')} className={styles.choices}>
        {FURTHER_LAW_IDS.map((law) => (
          <Checkbox
            key={law}
            label={t(`reference.lawLong.${law}`)}
            description={t('settings.laws.about', { article: articleOf(law), words: t(`settings.laws.of.${law}`) })}
            checked={chosen.includes(law)}
            onChange={({ currentTarget: { checked } }) => {
              mutate(FURTHER_LAW_IDS.filter((each) => (each === law ? checked : chosen.includes(each))));
            }}
          />
        ))}
      </div>
      <p className="quiet small measure">{t('settings.laws.letters')}</p>
    </>
  );
}
