import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseWarning } from '../../../../../shared/contract/core/casework.ts';
import { wordsFor } from '../../../../api/words.ts';
import styles from './case-warnings.module.css';
import { readable } from '../../../../../shared/domain/deadline-words.ts';

/** What must be known of a line or a step, each with the article behind it. */
export function CaseWarnings({ warnings }: { readonly warnings: readonly CaseWarning[] }) {
  const { t } = useTranslation();
  return (
    <WarningList
      warnings={warnings.map(({ key, article, params }) => ({
        id: `${key}/${article}/${JSON.stringify(params)}`,
        words: wordsFor(
          t,
          `casework.warnings.${key}`,
          Object.fromEntries(Object.entries(params).map(([name, value]) => [name, readable(value)])),
          'common.unknown',
        ),
        article,
      }))}
    />
  );
}

type Worded = { readonly id: string; readonly words: string; readonly article?: string };

export function WarningList({ warnings }: { readonly warnings: readonly Worded[] }) {
  if (warnings.length === 0) return null;
  // What holds for several lines alike is said once.
  const said = new Map(warnings.map((warning) => [`${warning.words}/${warning.article ?? ''}`, warning]));
  return (
    <ul className={styles.warnings}>
      {[...said.values()].map(({ id, words, article }) => (
        <li key={id}>
          <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
          <span>
            {words} {article !== undefined && <span className="quiet small">{article}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
