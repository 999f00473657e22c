import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEffect } from '../../../shared/contract/core/calendars.ts';
import { longDay } from '../../components/dates.ts';
import styles from './settings.module.css';

/** Each date of an open case the change would move; read first, so focus comes here. */
export function HolidayEffect({ effect }: { readonly effect: CalendarEffect }) {
  const { moves, complaints } = effect;
  const count = moves.length + complaints.length;
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const day = (date: string | null) => (date === null ? t('common.none') : longDay(date));
  return (
    <div>
      <h4 ref={heading} tabIndex={-1}>
        {t('settings.holidays.effect.title')}
      </h4>
      <p>{count === 0 ? t('settings.holidays.effect.none') : t('settings.holidays.effect.some', { count })}</p>
      {count > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('settings.holidays.effect.case')}</th>
              <th scope="col">{t('settings.holidays.effect.line')}</th>
              <th scope="col">{t('settings.holidays.effect.what')}</th>
              <th scope="col">{t('settings.holidays.effect.from')}</th>
              <th scope="col">{t('settings.holidays.effect.to')}</th>
            </tr>
          </thead>
          <tbody>
            {moves.map(({ reference, who, lineId, right, law, what, from, to }) => (
              <tr key={`${lineId}/${law}/${what}`}>
                <td>
                  {reference} <span dir="auto">{who}</span>
                </td>
                <td>
                  {t(`reference.right.${right}`)} <span className="quiet small">{t(`reference.law.${law}`)}</span>
                </td>
                <td>{t(`casework.move.${what}`)}</td>
                <td>{day(from)}</td>
                <td className="strong">{day(to)}</td>
              </tr>
            ))}
            {complaints.map(({ complaintId, reference, who, from, to }) => (
              <tr key={complaintId}>
                <td>
                  {reference} <span dir="auto">{who}</span>
                </td>
                <td>{t('settings.holidays.effect.complaint')}</td>
                <td>{t('casework.move.acknowledgement')}</td>
                <td>{day(from)}</td>
                <td className="strong">{day(to)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
