import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AUTHORITIES } from '../../../shared/reference/authorities.ts';
import { coreQuery } from '../../api/clients.ts';
import { ErrorState } from '../../components/page-states.tsx';
import { FieldRows, Section } from '../../components/section.tsx';
import { EstablishmentForm, type EstablishmentEntry } from './establishment-form.tsx';
import { HistoryLink } from './history/history-link.tsx';
import styles from './settings.module.css';

const NEW = 'new';

export function Establishments() {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<string>();
  const { data, error, refetch } = useQuery(coreQuery.establishments.list.queryOptions({ input: {} }));
  const done = () => {
    setEditing(undefined);
  };
  return (
    <Section
      title={t('settings.establishments.title')}
      actions={
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            setEditing(NEW);
          }}
        >
          {t('settings.establishments.add')}
        </Button>
      }
    >
      <p className="quiet measure">{t('settings.establishments.lead')}</p>
      {error !== null && data === undefined && <ErrorState error={error} retry={() => void refetch()} />}
      {data?.length === 0 && editing === undefined && <p>{t('settings.establishments.none')}</p>}
      {data?.map((entry) =>
        editing === entry.id ? (
          <EstablishmentForm key={entry.id} establishment={entry} onDone={done} />
        ) : (
          <EstablishmentFacts
            key={entry.id}
            establishment={entry}
            onEdit={() => {
              setEditing(entry.id);
            }}
          />
        ),
      )}
      {editing === NEW && <EstablishmentForm establishment={undefined} onDone={done} />}
    </Section>
  );
}

type FactsProps = { readonly establishment: EstablishmentEntry; readonly onEdit: () => void };

function EstablishmentFacts({ establishment: { id, fields }, onEdit }: FactsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.entry}>
      <div className={styles.entryHead}>
        <h3>{fields.name}</h3>
        {fields.main && <span className="quiet">{t('settings.establishments.mainBadge')}</span>}
        <span className={styles.entryActs}>
          <HistoryLink kind="establishment" id={id} name={fields.name} />
          <Button
            size="xs"
            variant="subtle"
            aria-label={t('settings.establishments.edit', { name: fields.name })}
            onClick={onEdit}
          >
            {t('common.edit')}
          </Button>
        </span>
      </div>
      <FieldRows
        rows={[
          { name: t('settings.establishments.addressLines'), value: fields.addressLines.join('\n') },
          { name: t('settings.establishments.law'), value: t(`reference.law.${fields.law}`) },
          { name: t('settings.establishments.holidayRegion'), value: fields.holidayRegion },
          { name: t('settings.establishments.timezone'), value: fields.timezone },
          { name: t('settings.establishments.authority'), value: AUTHORITIES[fields.authority].name },
          ...(fields.role === '' ? [] : [{ name: t('settings.establishments.role'), value: fields.role }]),
        ]}
      />
    </div>
  );
}
