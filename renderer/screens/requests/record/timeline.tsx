import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../../../shared/contract/core/requests.ts';
import { moment } from '../../../components/dates.ts';
import { Section } from '../../../components/section.tsx';
import { entryWords } from './timeline-words.ts';
import styles from './timeline.module.css';

const AT_FIRST = 12;

/** What happened, newest first. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, AT_FIRST);
  return (
    <Section title={t('requests.timeline.title')}>
      <ol className={styles.entries}>
        {shown.map((entry, place) => (
          <li key={`${entry.at}/${place}`}>
            <time dateTime={entry.at} className={styles.at}>
              {moment(entry.at)}
            </time>
            <div>
              <p>
                {entryWords(t, entry)} <span className="quiet small">{entry.actor}</span>
              </p>
              {entry.note !== '' && (
                <p className={styles.note} dir="auto">
                  {entry.note}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {shown.length < entries.length && (
        <div>
          <Button
            variant="subtle"
            size="xs"
            onClick={() => {
              setAll(true);
            }}
          >
            {t('requests.timeline.all', { count: entries.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}
