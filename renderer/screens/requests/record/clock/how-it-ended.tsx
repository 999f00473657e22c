import { useTranslation } from 'react-i18next';
import type { LineClosing } from '../../../../../shared/contract/core/requests.ts';
import { GROUNDS } from '../../../../../shared/reference/grounds.ts';
import { shortDay } from '../../../../components/dates.ts';
import styles from './how-it-ended.module.css';

/** The outcome of a line, what the person was told, and the provisions with the facts they rest on. */
export function HowItEnded({ closing }: { readonly closing: LineClosing }) {
  const { t } = useTranslation();
  const { outcome, on, ground, grounds, requesterData, despiteOpenAccess } = closing;
  return (
    <div className={styles.ended} dir="auto">
      <p>{t('requests.clock.closedOn', { outcome: t(`requests.outcome.${outcome}`), date: shortDay(on) })}</p>
      {ground !== '' && <p className={styles.words}>{ground}</p>}
      {grounds.length > 0 && (
        <ul>
          {grounds.map(({ ground: id, facts, necessity }) => (
            <li key={id} className={styles.words}>
              <p>
                {GROUNDS[id].article}: {t(`casework.ground.${id}`)}
              </p>
              <p className="quiet">{t('ending.ended.facts', { facts })}</p>
              <p className="quiet">{t('ending.ended.necessity', { necessity })}</p>
            </li>
          ))}
        </ul>
      )}
      {outcome === 'deceased' && (
        <p className="quiet">
          {t('casework.page.closing.requesterData')}: {t(`casework.page.closing.requesterDataChoice.${requesterData}`)}
        </p>
      )}
      {despiteOpenAccess !== '' && (
        <p className={styles.words}>{t('ending.ended.despite', { reason: despiteOpenAccess })}</p>
      )}
    </div>
  );
}
