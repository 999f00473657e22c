import { Button, NumberInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseworkSettings } from '../../../shared/contract/core/calendars.ts';
import { core, coreQuery, queries } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { say } from '../../components/notice.ts';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Section } from '../../components/section.tsx';
import styles from './settings.module.css';

/** How long case files are kept: every access report tells the person so. */
export function CaseFileYears() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coreQuery.caseworkSettings.get.queryOptions());
  return (
    <Section title={t('settings.caseFiles.title')}>
      <p className="quiet measure">{t('settings.caseFiles.lead')}</p>
      {data !== undefined && <YearsForm key={data.caseFileYears} saved={data} />}
      {data === undefined &&
        (error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />)}
    </Section>
  );
}

function YearsForm({ saved }: { readonly saved: CaseworkSettings }) {
  const { t } = useTranslation();
  const [years, setYears] = useState<string | number>(saved.caseFileYears);
  const read = CaseworkSettings.safeParse({ ...saved, caseFileYears: years });
  const { mutate, error, isPending } = useMutation({
    mutationFn: (settings: CaseworkSettings) => core.caseworkSettings.set(settings),
    onSuccess: (settings) => {
      queries.setQueryData(coreQuery.caseworkSettings.get.queryKey(), settings);
      say(t('settings.caseFiles.saved'));
    },
  });
  return (
    <form
      noValidate
      className={styles.choices}
      onSubmit={(event) => {
        event.preventDefault();
        if (read.success) mutate(read.data);
      }}
    >
      {error !== null && <FailureNotice failure={toFailure(error)} />}
      <NumberInput
        label={t('settings.caseFiles.years')}
        min={1}
        max={30}
        allowDecimal={false}
        value={years}
        onChange={setYears}
        error={read.success ? undefined : t('settings.caseFiles.refused')}
      />
      <Button type="submit" variant="default" loading={isPending}>
        {t('common.save')}
      </Button>
    </form>
  );
}
