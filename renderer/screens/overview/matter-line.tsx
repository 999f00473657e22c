import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Translate } from '../../../shared/i18n/index.ts';
import { KIND_ICON, placeOf } from '../../commands/places.ts';
import { countryName } from '../registers/fields/countries.ts';
import styles from './overview.module.css';
import type { OpenMatter } from './today.ts';

type Props = {
  readonly matter: OpenMatter;
  /** When it is due; none for what has no date to keep. */
  readonly children?: ReactNode;
};

/** One open matter in a row that leads to its record; what it is about stands left, when it is due right. */
export function MatterLine({ matter, children }: Props) {
  const { t } = useTranslation();
  const Glyph = KIND_ICON[matter.kind];
  const what = wordsOf(t, matter, children !== undefined);
  return (
    <li>
      <Link {...placeOf(matter.kind, matter.recordId)} className={styles.line}>
        <Glyph size={16} stroke={1.75} aria-hidden className={styles.kind} />
        <span className={styles.reference}>{matter.reference}</span>
        <span className={styles.what} title={what}>
          {what}
        </span>
        {children}
      </Link>
    </li>
  );
}

/** The act that is owed, and towards whom; without a date, what is open. */
function wordsOf(t: Translate, { kind, who, right, authority }: OpenMatter, isDue: boolean): string {
  if (kind === 'complaint') return t(isDue ? 'overview.acknowledge' : 'overview.complaint', { who });
  if (kind === 'breach')
    return authority === ''
      ? t('overview.breach', { who })
      : t('overview.breachNotice', { who, country: countryName(authority) });
  return right === null ? who : t('overview.line', { right: t(`reference.right.${right}`), who });
}
