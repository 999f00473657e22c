import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../shared/contract/core/requests.ts';
import { moment } from './dates.ts';
import styles from './case-timeline.module.css';

type Props = {
  readonly entries: readonly TimelineEntry[];
  /** What one step was, as a sentence. */
  readonly words: (entry: TimelineEntry) => string;
};

const AT_FIRST = 12;

/** What happened to a case, newest first, with who and when. */
export function CaseTimeline({ entries, words }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, AT_FIRST);
  return (
    <>
      <ol className={styles.entries}>
        {shown.map((entry, place) => (
          <li key={`${entry.at}/${place}`}>
            <time dateTime={entry.at} className={styles.at}>
              {moment(entry.at)}
            </time>
            <div>
              <p>
                {words(entry)} <span className="quiet small">{entry.actor}</span>
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
            {t('common.timelineAll', { count: entries.length })}
          </Button>
        </div>
      )}
    </>
  );
}
