import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../api/clients.ts';
import { ErrorState } from '../../components/page-states.tsx';
import { Section } from '../../components/section.tsx';
import { ChannelForm } from './channel-form.tsx';
import { HistoryLink } from './history/history-link.tsx';
import styles from './settings.module.css';

const NEW = 'new';

export function Channels() {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<string>();
  const { data, error, refetch } = useQuery(coreQuery.channels.list.queryOptions({ input: {} }));
  const done = () => {
    setEditing(undefined);
  };
  return (
    <Section
      title={t('settings.channels.title')}
      actions={
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            setEditing(NEW);
          }}
        >
          {t('settings.channels.add')}
        </Button>
      }
    >
      <p className="quiet measure">{t('settings.channels.lead')}</p>
      {error !== null && data === undefined && <ErrorState error={error} retry={() => void refetch()} />}
      {data?.length === 0 && editing === undefined && <p>{t('settings.channels.none')}</p>}
      <ul className={styles.people}>
        {data?.map((entry) =>
          editing === entry.id ? null : (
            <li key={entry.id}>
              <span>{entry.fields.name}</span>
              <span className="quiet">
                {t(`settings.channels.kinds.${entry.fields.kind}`)} · {entry.fields.address}
              </span>
              <span className={styles.entryActs}>
                <HistoryLink kind="channel" id={entry.id} name={entry.fields.name} />
                <Button
                  size="xs"
                  variant="subtle"
                  aria-label={t('settings.channels.edit', { name: entry.fields.name })}
                  onClick={() => {
                    setEditing(entry.id);
                  }}
                >
                  {t('common.edit')}
                </Button>
              </span>
            </li>
          ),
        )}
      </ul>
      {data?.map((entry) =>
        editing === entry.id ? <ChannelForm key={entry.id} channel={entry} onDone={done} /> : null,
      )}
      {editing === NEW && <ChannelForm channel={undefined} onDone={done} />}
    </Section>
  );
}
