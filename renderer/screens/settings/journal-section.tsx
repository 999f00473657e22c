import { Alert, Button, Progress } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RecordKind } from '../../../shared/contract/core/record.ts';
import { coreQuery } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { wordsFor } from '../../api/words.ts';
import { placeOf } from '../../commands/places.ts';
import { moment } from '../../components/dates.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import styles from './settings.module.css';
import { useJournalCheck } from './use-journal-check.ts';

const PAGE = 100;

export function JournalSection() {
  const { t } = useTranslation();
  return (
    <>
      <p className="quiet measure">{t('settings.journal.lead')}</p>
      <JournalCheck />
      <JournalList />
    </>
  );
}

/** Walks the whole chain and says whether it holds. */
function JournalCheck() {
  const { t } = useTranslation();
  const { state, start, stop } = useJournalCheck();
  return (
    <div className={styles.fields} aria-live="polite">
      {state.step === 'checking' ? (
        <>
          <p>{t('settings.journal.verifying', { done: state.done, total: state.total })}</p>
          <Progress
            value={state.total === 0 ? 0 : (100 * state.done) / state.total}
            aria-label={t('settings.journal.verify')}
          />
          <div>
            <Button variant="default" onClick={stop}>
              {t('settings.journal.stop')}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button variant="default" onClick={start}>
            {t('settings.journal.verify')}
          </Button>
        </div>
      )}
      {state.step === 'failed' && <FailureNotice failure={toFailure(state.error)} />}
      {state.step === 'done' && state.result.brokenAt !== null && (
        <Alert color="red" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {t('settings.journal.broken', { entry: state.result.brokenAt })}
        </Alert>
      )}
      {state.step === 'done' && state.result.intact && (
        <Alert color="blue" icon={<IconCircleCheck size={18} aria-hidden />}>
          <p>{t('settings.journal.intact', { count: state.result.entries })}</p>
          <p className="quiet small">{t('settings.journal.head')}</p>
          <p className={styles.hash}>{state.result.head}</p>
        </Alert>
      )}
    </div>
  );
}

function JournalList() {
  const { t } = useTranslation();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    coreQuery.journal.list.infiniteOptions({
      input: (before: number | undefined) => ({ limit: PAGE, ...(before !== undefined && { before }) }),
      initialPageParam: undefined,
      getNextPageParam: (last) => (last.length < PAGE ? undefined : last.at(-1)?.seq),
    }),
  );
  if (data === undefined) {
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  }
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" data-align="end">
              {t('settings.journal.number')}
            </th>
            <th scope="col">{t('settings.journal.at')}</th>
            <th scope="col">{t('settings.journal.actor')}</th>
            <th scope="col">{t('settings.journal.action')}</th>
            <th scope="col">{t('settings.journal.ref')}</th>
          </tr>
        </thead>
        <tbody>
          {data.pages.flat().map(({ seq, at, actor, action, kind, recordId, ref }) => (
            <tr key={seq}>
              <td data-align="end">{seq}</td>
              <td>
                <time dateTime={at}>{moment(at)}</time>
              </td>
              <td>{actor}</td>
              <td>{actionWords(action)}</td>
              <td>
                <JournalRecord kind={kind} id={recordId} reference={ref} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasNextPage && (
        <div>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('settings.journal.older')}
          </Button>
        </div>
      )}
    </>
  );

  /** Actions on records of any register share their last word: `activity.update`. */
  function actionWords(action: string): string {
    const ofRegister = `settings.journal.actions.${action.split('.').at(-1) ?? ''}`;
    const own = wordsFor(t, `settings.journal.actions.${action}`, undefined, 'common.none');
    return own === t('common.none') ? wordsFor(t, ofRegister, undefined, 'settings.journal.other') : own;
  }
}

type RecordProps = { readonly kind: string; readonly id: string; readonly reference: string };

function JournalRecord({ kind, id, reference }: RecordProps) {
  const known = RecordKind.safeParse(kind);
  if (!known.success || id === '') return reference;
  return <Link {...placeOf(known.data, id)}>{reference}</Link>;
}
