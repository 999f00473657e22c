import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WordingEntry } from '../../../../shared/contract/core/letter-templates.ts';
import { wordsFor } from '../../../api/words.ts';
import styles from './letters.module.css';

type Props = { readonly entry: WordingEntry; readonly insert: (variable: string) => void };

/** What the app fills in: each variable with its meaning, put where the cursor is. */
export function VariableButtons({ entry: { variables, duty }, insert }: Props) {
  const { t } = useTranslation();
  if (variables.length === 0) return null;
  const meaning = (variable: string) =>
    wordsFor(t, `templates.variables.${variable}`, undefined, 'templates.variables.other');
  return (
    <div role="group" aria-label={t('templates.editor.variables')} className={styles.variables}>
      <p className="quiet small">{t('templates.editor.variables')}</p>
      <ul>
        {variables.map((variable) => (
          <li key={variable}>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t('templates.editor.insert', { variable, meaning: meaning(variable) })}
              onClick={() => {
                insert(variable);
              }}
            >
              {variable}
            </Button>{' '}
            <span className="quiet small">
              {meaning(variable)}
              {duty?.keep.includes(variable) === true && ` · ${t('templates.editor.needed')}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
