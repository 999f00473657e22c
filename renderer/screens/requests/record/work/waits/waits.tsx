import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WaitingView } from '../../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { core } from '../../../../../api/clients.ts';
import { shortDay } from '../../../../../components/dates.ts';
import { say } from '../../../../../components/notice.ts';
import { StateBadge } from '../../../../../components/state-badge.tsx';
import { useQuickStep } from '../../use-quick-step.ts';
import type { OnWork } from '../work-act.ts';
import styles from './waits.module.css';

type Props = { readonly request: RequestRecord; readonly onWork: OnWork };

/** Whom the request waits for and since when, from whatever was asked, and noted by hand. */
export function Waits({ request, onWork }: Props) {
  const { t } = useTranslation();
  const clear = useQuickStep(request, () => {
    say(t('work.waits.cleared'));
  });
  const { waits, waiting } = request;
  if (waits.length === 0 && request.state === 'closed') return null;
  return (
    <section className={styles.waits} data-nobody={waits.length === 0 || undefined} aria-label={t('work.waits.label')}>
      {waits.length === 0 ? <p className="quiet">{t('work.waits.nobody')}</p> : <WaitList waits={waits} />}
      <div className={styles.acts}>
        {(waiting !== null || request.state === 'open') && (
          <Button
            size="xs"
            variant="subtle"
            onClick={() => {
              onWork({ kind: 'wait' });
            }}
          >
            {t(waiting === null ? 'work.waits.set' : 'work.waits.change')}
          </Button>
        )}
        {waiting !== null && (
          <Button
            size="xs"
            variant="subtle"
            loading={clear.isPending}
            onClick={() => {
              clear.mutate((at) => core.requests.waiting.clear(at));
            }}
          >
            {t('work.waits.clear')}
          </Button>
        )}
      </div>
    </section>
  );
}

export function WaitList({ waits }: { readonly waits: readonly WaitingView[] }) {
  return (
    <ul className={styles.list}>
      {waits.map((wait) => (
        <li key={`${wait.because}/${wait.for}/${wait.since}/${wait.about}`}>
          <Wait wait={wait} />
        </li>
      ))}
    </ul>
  );
}

function Wait({ wait }: { readonly wait: WaitingView }) {
  const { t } = useTranslation();
  const { because, about, since, days } = wait;
  const why = because === 'other' ? '' : t(`casework.waiting.${because}`);
  return (
    <>
      <StateBadge tone="waiting">{t('work.waits.for')}</StateBadge>
      <p>
        <span className="strong" dir="auto">
          {wait.for}
        </span>{' '}
        {why !== '' && about !== '' ? t('work.waits.about', { why, about }) : <span dir="auto">{why || about}</span>}{' '}
        <span className="quiet">
          <time dateTime={since}>{t('work.waits.since', { date: shortDay(since) })}</time>
          {' · '}
          {days === 0 ? t('work.waits.today') : t('work.waits.days', { count: days })}
        </span>
      </p>
    </>
  );
}
