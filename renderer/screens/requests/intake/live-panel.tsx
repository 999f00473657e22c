import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { IntakeProposal } from '../../../../shared/contract/core/requests.ts';
import { governingDate } from '../../../../shared/domain/governing-date.ts';
import { longDay, shortDay } from '../../../components/dates.ts';
import { useDaysLeft, URGENCY_TONE } from '../../../components/due.tsx';
import { StateBadge } from '../../../components/state-badge.tsx';
import { WhyThisDate } from '../record/clock/why-this-date.tsx';
import styles from './intake.module.css';

type Props = {
  readonly proposal: IntakeProposal | undefined;
  /** The request being corrected is no other request. */
  readonly self?: string;
};

/** What follows from what is typed: the day that counts, the dates, and requests it may belong to. */
export function LivePanel({ proposal, self }: Props) {
  const { t } = useTranslation();
  const daysLeft = useDaysLeft();
  const similar = proposal?.similar.filter((other) => other.id !== self) ?? [];
  return (
    <aside className={styles.live} aria-label={t('requests.live.title')}>
      <h2>{t('requests.live.title')}</h2>
      {proposal === undefined ? (
        <p className="quiet">{t('requests.live.waiting')}</p>
      ) : (
        <>
          <div>
            <h3 className="quiet small">{t('requests.live.received')}</h3>
            <p>
              {t('requests.live.receivedIs', {
                date: longDay(proposal.received),
                from: t(`requests.receivedFrom.${proposal.receivedFrom}`),
              })}
            </p>
          </div>
          <div aria-live="polite">
            <h3 className="quiet small">{t('requests.live.due')}</h3>
            <ul>
              {proposal.deadlines.map((deadline) => {
                const { law, problem, tolerated } = deadline;
                const day = governingDate(deadline);
                return (
                  <li key={law} className={styles.date}>
                    <span className="strong figures">{day === null ? t('requests.why.noDate') : longDay(day)}</span>
                    <span className="quiet">{t('requests.clock.under', { law: t(`reference.law.${law}`) })}</span>
                    {problem === undefined && proposal.due?.law === law && (
                      <StateBadge tone={URGENCY_TONE[proposal.due.urgency]}>
                        {daysLeft(proposal.due.daysLeft)}
                      </StateBadge>
                    )}
                    {tolerated !== undefined && (
                      <span className="quiet small">
                        {tolerated.date === null
                          ? t(`casework.page.clock.toleratedOpen.${tolerated.by}`)
                          : t(`casework.tolerated.${tolerated.by}`, { date: longDay(tolerated.date) })}
                      </span>
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
          <WhyThisDate deadlines={proposal.deadlines} today={proposal.today} />
        </>
      )}
      {similar.length > 0 && (
        <div>
          <h3 className="quiet small">{t('requests.live.similar')}</h3>
          <p className="quiet small">{t('requests.live.similarHint')}</p>
          <ul>
            {similar.map((other) => (
              <li key={other.id} className={styles.earlier}>
                <div className={styles.date}>
                  <Link to="/requests/$id" params={{ id: other.id }}>
                    {other.reference}
                  </Link>
                  <span dir="auto">{other.who}</span>
                  <StateBadge tone={other.state === 'open' ? 'waiting' : 'done'}>
                    {t(`requests.state.${other.state}`)}
                  </StateBadge>
                </div>
                <p className="quiet small">
                  {t('requests.live.earlierFacts', {
                    date: shortDay(other.received),
                    shared: other.shared.map((mark) => t(`mail.shared.${mark}`)).join(', '),
                  })}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </aside>
  );
}
