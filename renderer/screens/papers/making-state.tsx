import { Alert, Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { toFailure } from '../../api/failure.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import styles from './papers.module.css';
import type { Making } from './use-making.ts';

/** How far it is, what came of it, and the way to stop it: in place, below what was asked for. */
export function MakingState({ making }: { readonly making: Making }) {
  const { t } = useTranslation();
  const { step, finished, isBusy, error, isStopped } = making;
  return (
    <div className={styles.state} role="status">
      {isBusy && (
        <>
          <p>{t(`papers.page.phase.${step?.phase ?? 'collecting'}`)}</p>
          <Progress
            value={step === undefined ? 0 : (100 * step.done) / Math.max(1, step.total)}
            aria-label={t(`papers.page.phase.${step?.phase ?? 'collecting'}`)}
          />
          <div>
            <Button variant="default" size="xs" onClick={making.stop}>
              {t('common.cancel')}
            </Button>
          </div>
        </>
      )}
      {error !== null && (isStopped ? <p>{t('papers.page.stopped')}</p> : <FailureNotice failure={toFailure(error)} />)}
      {!isBusy && finished !== undefined && <Result making={making} finished={finished} />}
    </div>
  );
}

type Finished = NonNullable<Making['finished']>;

function Result({ making, finished }: { readonly making: Making; readonly finished: Finished }) {
  const { t } = useTranslation();
  const { made, isSaved } = finished;
  const { name, undrawn } = made;
  return (
    <>
      <p className="strong">{t(isSaved ? 'papers.page.saved' : 'papers.page.made', { name })}</p>
      <p className="quiet small">
        {t('papers.page.hash')} <span className={styles.hash}>{made.sha256}</span>
      </p>
      {undrawn.length > 0 && (
        <Alert color="yellow">
          {t('papers.page.undrawn', { count: undrawn.length, characters: undrawn.join(' ') })}
        </Alert>
      )}
      {!isSaved && (
        <div>
          <Button variant="default" size="xs" onClick={making.saveAgain}>
            {t('papers.page.save', { name })}
          </Button>
        </div>
      )}
    </>
  );
}
