import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RECORD_KINDS, type LinkedRecord, type RecordKind } from '../../shared/contract/core/record.ts';
import { KIND_ICON, placeOf } from '../commands/places.ts';
import styles from './linked-records.module.css';

type Props = {
  readonly links: readonly LinkedRecord[];
  /** Of each kind, how many more there are than are listed. */
  readonly leftOff?: Partial<Readonly<Record<RecordKind, number>>>;
};

/** The records this one names or is named by, in the order of the registers. */
export function LinkedRecords({ links, leftOff = {} }: Props) {
  const { t } = useTranslation();
  if (links.length === 0) return <p className="quiet">{t('common.links.none')}</p>;
  return (
    <div className={styles.groups}>
      {RECORD_KINDS.map((kind) => {
        const ofKind = links.filter((link) => link.kind === kind);
        if (ofKind.length === 0) return null;
        const Glyph = KIND_ICON[kind];
        return (
          <section key={kind}>
            <h3 className={styles.kind}>{t(`common.kinds.${kind}`)}</h3>
            <ul className={styles.list}>
              {ofKind.map(({ id, ref, title, archived, role }) => (
                <li key={`${id}/${role}`}>
                  <Glyph size={16} stroke={1.75} aria-hidden />
                  <Link {...placeOf(kind, id)}>{title}</Link>
                  <span className="quiet small">
                    {ref !== title && ref}
                    {archived && ` · ${t('common.archived')}`}
                  </span>
                </li>
              ))}
            </ul>
            {leftOff[kind] !== undefined && (
              <p className="quiet small">{t('common.links.more', { count: leftOff[kind] })}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}
