import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseWarning } from '../../../../../shared/contract/core/casework.ts';
import { wordsFor } from '../../../../api/words.ts';
import styles from './case-warnings.module.css';
import { readable } from '../clock/deadline-words.ts';

/** What must be known of a line or a step, each with the article behind it. */
export function CaseWarnings({ warnings }: { readonly warnings: readonly CaseWarning[] }) {
  const { t } = useTranslation();
  if (warnings.length === 0) return null;
  // What holds for several lines alike is said once.
  const said = new Map(
    warnings.map(({ key, article, params }) => {
      const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, readable(value)]));
      const words = wordsFor(t, `casework.warnings.${key}`, values, 'common.unknown');
      return [`${words}/${article}`, { words, article }];
    }),
  );
  return (
    <ul className={styles.warnings}>
      {[...said].map(([key, { words, article }]) => (
        <li key={key}>
          <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
          <span>
            {words} <span className="quiet small">{article}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
