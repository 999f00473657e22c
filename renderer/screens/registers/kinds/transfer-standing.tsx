import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Standing, standingOf } from '../../../../shared/domain/transfer-standing.ts';
import { ADEQUACY_AS_OF } from '../../../../shared/reference/adequacy.ts';
import { longDay } from '../../../components/dates.ts';
import { useToday } from '../../../api/session.ts';
import { Mark } from '../parts/marks.tsx';
import styles from './transfer-standing.module.css';

type Fields = Parameters<typeof standingOf>[0];

/** One word, with its icon, for whether a transfer rests on something today. */
export function StandingMark({ state }: { readonly state: Standing['state'] }) {
  const { t } = useTranslation();
  return <Mark state={state}>{t(`registers.transfers.standing.${state}`)}</Mark>;
}

export function StandingToday({ fields }: { readonly fields: Fields }) {
  return <StandingMark state={standingOf(fields, useToday()).state} />;
}

/** Whether it holds, what is wrong with it or still to prove, and how old the lists are that say so. */
export function StandingInWords({ fields }: { readonly fields: Fields }) {
  const { t } = useTranslation();
  const { state, problems } = standingOf(fields, useToday());
  const of = 'registers.transfers.standing';
  return (
    <div className={styles.standing}>
      <p>
        <StandingMark state={state} /> {t(`${of}.words.${state}`)}
      </p>
      {problems.length > 0 && (
        <ul aria-label={t(`${of}.problems`)}>
          {problems.map(({ problem, article, until }) => (
            <li key={problem}>
              <span className="strong">{article}</span> {t(`registers.missing.standing.${problem}`)}
              {until !== undefined && ` ${t(`${of}.until`, { date: longDay(until) })}`}
            </li>
          ))}
        </ul>
      )}
      <p className="quiet small">
        {t(`${of}.asOf`, { date: longDay(ADEQUACY_AS_OF) })}{' '}
        <Link to="/settings/$section" params={{ section: 'reference' }}>
          {t(`${of}.lists`)}
        </Link>
      </p>
    </div>
  );
}
