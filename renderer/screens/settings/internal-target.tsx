import { Button, Checkbox, NumberInput } from '@mantine/core';
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

const USUAL_DAYS = 20;

export function InternalTarget() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coreQuery.caseworkSettings.get.queryOptions());
  return (
    <Section title={t('settings.deadlines.target')}>
      <p className="quiet measure">{t('settings.deadlines.targetLead')}</p>
      {data !== undefined && <TargetForm key={data.internalTargetDays} saved={data} />}
      {data === undefined &&
        (error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />)}
    </Section>
  );
}

function TargetForm({ saved }: { readonly saved: CaseworkSettings }) {
  const { t } = useTranslation();
  const [on, setOn] = useState(saved.internalTargetDays !== null);
  const [days, setDays] = useState<string | number>(saved.internalTargetDays ?? USUAL_DAYS);
  const read = CaseworkSettings.safeParse({ ...saved, internalTargetDays: on ? days : null });
  const { mutate, error, isPending } = useMutation({
    mutationFn: (settings: CaseworkSettings) => core.caseworkSettings.set(settings),
    onSuccess: (settings) => {
      queries.setQueryData(coreQuery.caseworkSettings.get.queryKey(), settings);
      say(t('settings.deadlines.targetSaved'));
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
      <Checkbox
        label={t('settings.deadlines.targetOn')}
        checked={on}
        onChange={({ currentTarget: { checked } }) => {
          setOn(checked);
        }}
      />
      {on && (
        <NumberInput
          label={t('settings.deadlines.targetDays')}
          suffix={t('settings.deadlines.targetUnit')}
          min={1}
          max={90}
          allowDecimal={false}
          value={days}
          onChange={setDays}
          error={read.success ? undefined : t('settings.deadlines.targetRefused')}
        />
      )}
      <Button type="submit" variant="default" loading={isPending}>
        {t('common.save')}
      </Button>
    </form>
  );
}
