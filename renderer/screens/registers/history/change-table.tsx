import { useTranslation } from 'react-i18next';
import type { NamedRecord, RegisterKind } from '../../../../shared/contract/core/history.ts';
import type { Change } from '../../../../shared/domain/history/compare.ts';
import { changeWords } from './change-words.ts';
import styles from './history.module.css';

type Props = {
  readonly kind: RegisterKind;
  readonly changes: readonly Change[];
  readonly records: readonly NamedRecord[];
};

/** What differs, field by field: the field and what became of it, its words before and after. */
export function ChangeTable({ kind, changes, records }: Props) {
  const { t } = useTranslation();
  return (
    <table className={styles.changes} aria-label={t('history.change.table')}>
      <thead>
        <tr>
          <th scope="col">{t('history.change.field')}</th>
          <th scope="col">{t('history.change.before')}</th>
          <th scope="col">{t('history.change.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => {
          const { where, what, before, after } = changeWords({ t, kind, records }, change);
          return (
            <tr key={index}>
              <th scope="row">
                {where.join(' › ')} <span className="quiet small">{t(`history.change.what.${what}`)}</span>
              </th>
              <td>{before === '' ? '–' : before}</td>
              <td>{after === '' ? '–' : after}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
