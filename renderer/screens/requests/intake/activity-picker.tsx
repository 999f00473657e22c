import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../../api/clients.ts';

type Props = {
  readonly id: string;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly error?: unknown;
};

/** The processing activities that concern a person, found by reference or name. */
export function ActivityPicker({ id, value, onChange, error }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(coreQuery.activities.list.queryOptions({ input: {} }));
  // One that was archived since stays chosen: it must have a name here too.
  const missing = value.filter((chosen) => data?.every((activity) => activity.id !== chosen));
  return (
    <MultiSelect
      id={id}
      label={t('requests.intake.activities')}
      description={t('requests.intake.activitiesHint')}
      placeholder={t('requests.intake.pickActivities')}
      nothingFoundMessage={t('requests.intake.noActivity')}
      data={[
        ...(data ?? []).map(({ id: activity, ref, title }) => ({ value: activity, label: `${ref} · ${title}` })),
        ...missing.map((activity) => ({ value: activity, label: t('common.archived') })),
      ]}
      value={[...value]}
      onChange={onChange}
      searchable
      clearable
      maxDropdownHeight={320}
      error={typeof error === 'string' ? error : undefined}
      clearButtonProps={{ 'aria-label': t('common.remove') }}
    />
  );
}
