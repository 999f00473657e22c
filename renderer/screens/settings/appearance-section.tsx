import { NumberInput, SegmentedControl } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostSettings } from '../../../shared/contract/host/index.ts';
import { host, hostQuery, queries } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { useSettings } from '../../theme/appearance.tsx';
import styles from './settings.module.css';

const THEMES = ['system', 'light', 'dark'] as const;
const DENSITIES = ['comfortable', 'compact'] as const;

/** How the window looks; each choice counts at once. */
export function AppearanceSection() {
  const { t } = useTranslation();
  const theme = useId();
  const density = useId();
  const { data: settings, error, refetch } = useSettings();
  const { mutate, error: refused } = useMutation({
    mutationFn: (change: Partial<HostSettings>) => host.settings.set(change),
    onSuccess: (saved) => {
      queries.setQueryData(hostQuery.settings.get.queryKey(), saved);
    },
  });
  if (settings === undefined) {
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  }
  return (
    <div className={styles.choices}>
      {refused !== null && <FailureNotice failure={toFailure(refused)} />}
      <div>
        <p id={theme} className={styles.label}>
          {t('settings.appearance.theme')}
        </p>
        <SegmentedControl
          aria-labelledby={theme}
          value={settings.theme}
          onChange={(value) => {
            mutate({ theme: value });
          }}
          data={THEMES.map((value) => ({ value, label: t(`settings.appearance.${value}`) }))}
        />
      </div>
      <div>
        <p id={density} className={styles.label}>
          {t('settings.appearance.density')}
        </p>
        <SegmentedControl
          aria-labelledby={density}
          value={settings.density}
          onChange={(value) => {
            mutate({ density: value });
          }}
          data={DENSITIES.map((value) => ({ value, label: t(`settings.appearance.${value}`) }))}
        />
      </div>
      <NumberInput
        label={t('settings.appearance.autoLock')}
        description={t('settings.appearance.autoLockHint')}
        suffix={` ${t('settings.appearance.autoLockUnit')}`}
        min={1}
        max={240}
        clampBehavior="strict"
        allowDecimal={false}
        defaultValue={settings.autoLockMinutes}
        onValueChange={({ floatValue }) => {
          if (floatValue !== undefined && floatValue >= 1) mutate({ autoLockMinutes: floatValue });
        }}
      />
    </div>
  );
}
