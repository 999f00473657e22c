import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../../api/clients.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { LetterheadEditor } from './letterhead-editor.tsx';
import styles from './letterhead.module.css';

/** How letters look, office by office. */
export function LetterheadSection() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>();
  const { data, error, refetch } = useQuery(coreQuery.establishments.list.queryOptions({ input: {} }));
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  const office = data.find(({ id }) => id === chosen) ?? data.find(({ fields }) => fields.main) ?? data[0];
  return (
    <>
      <p className="quiet measure">{t('templates.head.lead')}</p>
      {office === undefined ? (
        <p>{t('templates.head.noOffice')}</p>
      ) : (
        <>
          <Select
            className={styles.office ?? ''}
            label={t('templates.head.office')}
            data={data.map(({ id, fields }) => ({ value: id, label: fields.name }))}
            value={office.id}
            allowDeselect={false}
            onChange={(value) => {
              if (value !== null) setChosen(value);
            }}
          />
          <LetterheadEditor key={office.id} establishmentId={office.id} />
        </>
      )}
    </>
  );
}
