import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry, NamedRecord, RegisterKind } from '../../../../shared/contract/core/history.ts';
import { fieldsOf } from '../../../../shared/domain/history/compare.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { moment } from '../../../components/dates.ts';
import { fieldWords } from '../field-words.ts';
import { ChangeTable } from './change-table.tsx';
import styles from './history.module.css';
import type { Subject, VersionWays } from './history.tsx';

/** Few changes stand open; many are one press away. */
const OPEN_UP_TO = 3;

type Props = {
  readonly kind: RegisterKind;
  readonly subject: Subject;
  readonly ways: VersionWays;
  readonly entry: HistoryEntry;
  readonly records: readonly NamedRecord[];
  readonly bringBack: (to: number) => void;
};

export function HistoryItem({ kind, subject, ways, entry, records, bringBack }: Props) {
  const { t } = useTranslation();
  const { at, actor, version, reason } = entry;
  const isCurrent = version === subject.version;
  return (
    <li>
      <div className={styles.head}>
        <span className="strong">{actWords(t, entry)}</span>
        <time dateTime={at} className="quiet">
          {moment(at)}
        </time>
        <span className="quiet">{actor}</span>
        <span className="quiet figures">
          {t('history.entry.version', { version })}
          {isCurrent && ` · ${t('history.entry.current')}`}
        </span>
        {!isCurrent && (
          <span className={styles.acts}>
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={t('history.entry.viewVersion', { version })}
              renderRoot={(props) => <Link {...ways.view(version)} {...props} />}
            >
              {t('history.entry.view')}
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={t('history.entry.compareVersion', { version })}
              renderRoot={(props) => <Link {...ways.compare(version)} {...props} />}
            >
              {t('history.entry.compare')}
            </Button>
            {!subject.archived && (
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={t('history.entry.restoreVersion', { version })}
                onClick={() => {
                  bringBack(version);
                }}
              >
                {t('history.entry.restore')}
              </Button>
            )}
          </span>
        )}
      </div>
      {reason !== '' && <p>{t('history.entry.reason', { reason })}</p>}
      <Changed kind={kind} entry={entry} records={records} />
    </li>
  );
}

/** Acts after which the fields may read differently. */
const COMPARED: ReadonlySet<HistoryEntry['act']> = new Set([
  'update',
  'revert',
  'undo',
  'closed-by-rule',
  'reopened-by-rule',
  'restated-by-rule',
]);

type ChangedProps = Pick<Props, 'kind' | 'entry' | 'records'>;

function Changed({ kind, entry: { act, changes }, records }: ChangedProps) {
  const { t } = useTranslation();
  if (!COMPARED.has(act)) return null;
  if (changes === null) return <p className="quiet">{t('history.entry.untold')}</p>;
  if (changes.length === 0) return <p className="quiet">{t('history.entry.nothing')}</p>;
  const fields = fieldsOf(changes).map((field) => fieldWords(t, kind, field));
  return (
    <details className={styles.details} open={changes.length <= OPEN_UP_TO}>
      <summary>{t('history.entry.changes', { count: changes.length, fields: fields.join(', ') })}</summary>
      <ChangeTable kind={kind} changes={changes} records={records} />
    </details>
  );
}

function actWords(t: Translate, { act, of }: HistoryEntry): string {
  if (act === 'archive' && of !== null) return t('history.acts.undoneRestore');
  if (act === 'restore' && of !== null) return t('history.acts.undoneArchive');
  if (act === 'revert' || act === 'undo') return t(`history.acts.${act}`, { of: of ?? '–' });
  return t(`history.acts.${act}`);
}
