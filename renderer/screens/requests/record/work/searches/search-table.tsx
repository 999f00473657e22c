import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shortDay } from '../../../../../components/dates.ts';
import { StateBadge } from '../../../../../components/state-badge.tsx';
import type { OnWork } from '../work-act.ts';
import type { SearchRow } from './search-rows.ts';
import styles from './searches.module.css';

type Props = { readonly rows: readonly SearchRow[]; readonly open: boolean; readonly onWork: OnWork };

export function SearchTable({ rows, open, onWork }: Props) {
  const { t } = useTranslation();
  return (
    <table className={styles.log} aria-label={t('work.searches.label')}>
      <thead>
        <tr>
          <th scope="col">{t('work.searches.system')}</th>
          <th scope="col">{t('work.searches.asked')}</th>
          <th scope="col">{t('work.searches.answered')}</th>
          <th scope="col">{t('work.searches.result')}</th>
          <th scope="col">
            <span className="unseen">{t('work.searches.act')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.search?.id ?? `${row.place.recordId ?? ''}/${row.place.name}`}
            data-first={row.first || undefined}
          >
            <th scope="row" dir="auto">
              <span className={row.first ? undefined : 'unseen'}>{row.place.name}</span>
              {row.first && row.byHand && <span className={styles.byHand}>{t('work.searches.byHand')}</span>}
            </th>
            <Result row={row} />
            <td className={styles.act}>
              <RowAct row={row} open={open} onWork={onWork} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Result({ row: { search } }: { readonly row: SearchRow }) {
  const { t } = useTranslation();
  if (search === undefined)
    return (
      <td colSpan={3} className="quiet">
        {t('work.searches.notAsked')}
      </td>
    );
  const { asked, askedOn, answer } = search;
  return (
    <>
      <td>
        <span dir="auto">{asked}</span>
        <time dateTime={askedOn} className={styles.day}>
          {shortDay(askedOn)}
        </time>
      </td>
      {answer === null ? (
        <td colSpan={2}>
          <div className={styles.result}>
            <StateBadge tone="waiting">{t('work.searches.waits')}</StateBadge>
          </div>
        </td>
      ) : (
        <>
          <td>
            <time dateTime={answer.on}>{shortDay(answer.on)}</time>
          </td>
          <td>
            <div className={styles.result}>
              <StateBadge tone="done">{t(`casework.searchResult.${answer.result}`)}</StateBadge>
              {answer.note !== '' && (
                <span className={styles.note} dir="auto">
                  {answer.note}
                </span>
              )}
            </div>
          </td>
        </>
      )}
    </>
  );
}

/** Asked for, answered, and, where another look is needed, asked for again. */
function RowAct({ row, open, onWork }: Omit<Props, 'rows'> & { readonly row: SearchRow }) {
  const { t } = useTranslation();
  const { search, place, last } = row;
  const named = (act: string) => ({ 'aria-label': t('work.searches.askOf', { act, system: place.name }) });
  if (search?.answer === null)
    return (
      <>
        <Button
          size="xs"
          variant="subtle"
          {...named(t('work.searches.asMail'))}
          onClick={() => {
            onWork({ kind: 'mail', search });
          }}
        >
          {t('work.searches.asMail')}
        </Button>
        <Button
          size="xs"
          variant="default"
          {...named(t('work.searches.answer'))}
          onClick={() => {
            onWork({ kind: 'answer', search });
          }}
        >
          {t('work.searches.answer')}
        </Button>
      </>
    );
  if (!open || !last) return null;
  const act = t(search === undefined ? 'work.searches.askOne' : 'work.searches.askAgain');
  return (
    <Button
      size="xs"
      variant="subtle"
      {...named(act)}
      onClick={() => {
        onWork({ kind: 'ask', system: place });
      }}
    >
      {act}
    </Button>
  );
}
