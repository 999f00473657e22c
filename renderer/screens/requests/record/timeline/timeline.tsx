import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../../../../shared/contract/core/requests.ts';
import { moment } from '../../../../components/dates.ts';
import { Section } from '../../../../components/section.tsx';
import { entryWords } from './timeline-words.ts';
import styles from './timeline.module.css';

const AT_FIRST = 12;

/** Line after line of a report is decided in one sitting: the last of such steps stands for all of them. */
function inSteps(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  return entries.filter((entry, place) => {
    const later = entries[place - 1];
    return !(later?.action === 'accessReport.decide' && entry.action === later.action && entry.actor === later.actor);
  });
}

/** What happened, newest first. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const steps = inSteps(entries);
  const shown = all ? steps : steps.slice(0, AT_FIRST);
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
      {shown.length < steps.length && (
        <div>
          <Button
            variant="subtle"
            size="xs"
            onClick={() => {
              setAll(true);
            }}
          >
            {t('requests.timeline.all', { count: steps.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}
