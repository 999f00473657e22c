import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Translate } from '../../../shared/i18n/index.ts';
import styles from './form.module.css';

type Props<Values extends object> = {
  readonly mine: Values;
  readonly theirs: Values;
  readonly fieldName: (field: keyof Values & string) => string;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
};

/** Two people saved the same record: both versions, field by field, and the choice between them. */
export function ConflictNotice<Values extends object>({
  mine,
  theirs,
  fieldName,
  keepMine,
  takeTheirs,
}: Props<Values>) {
  const { t } = useTranslation();
  const different = fieldsOf(mine).filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]));
  return (
    <div className={styles.conflict} role="alert">
      <h2>{t('common.conflict.title')}</h2>
      <p>{t('common.conflict.words')}</p>
      <table className={styles.versions}>
        <thead>
          <tr>
            <th scope="col">{t('common.conflict.field')}</th>
            <th scope="col">{t('common.conflict.mine')}</th>
            <th scope="col">{t('common.conflict.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {different.map((field) => (
            <tr key={field}>
              <th scope="row">{fieldName(field)}</th>
              <td>{shown(mine[field], t)}</td>
              <td>{shown(theirs[field], t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.choice}>
        <Button onClick={keepMine}>{t('common.conflict.keepMine')}</Button>
        <Button variant="default" onClick={takeTheirs}>
          {t('common.conflict.takeTheirs')}
        </Button>
      </div>
    </div>
  );
}

function fieldsOf<Values extends object>(values: Values): (keyof Values & string)[] {
  return Object.keys(values).filter((field): field is keyof Values & string => field in values);
}

/** A value as lines of text: enough to see what differs. */
function shown(value: unknown, t: Translate): string {
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? '–' : String(value);
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map((entry) => shown(entry, t)).join('\n');
  if (typeof value !== 'object' || value === null) return '–';
  return Object.values(value)
    .map((part) => shown(part, t))
    .filter((part) => part !== '–')
    .join(' · ');
}
