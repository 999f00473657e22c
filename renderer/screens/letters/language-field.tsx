import { Button, Checkbox, Select } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isReviewed, LETTER_LANGUAGES, letterLanguage } from '../../../shared/i18n/letters/languages.ts';
import styles from './language-field.module.css';
import type { LanguageChoice } from './use-language-choice.ts';

/** Which language a letter is written in; wording nobody reviewed says so, asks to be taken knowingly, and offers English. */
export function LanguageField({ choice }: { readonly choice: LanguageChoice }) {
  const { t } = useTranslation();
  const { language, choose, known, setKnown } = choice;
  return (
    <div className={styles.field}>
      <Select
        label={t('letterLanguage.label')}
        data={LETTER_LANGUAGES.map((value) => ({ value, label: t(`letterLanguage.name.${value}`) }))}
        allowDeselect={false}
        value={language}
        onChange={(value) => {
          const next = value === null ? undefined : letterLanguage(value);
          if (next !== undefined) choose(next);
        }}
      />
      {!isReviewed(language) && (
        <div className={styles.unreviewed}>
          <p className="strong">
            <IconLanguage size={16} stroke={1.75} aria-hidden /> {t('letterLanguage.unreviewedTitle')}
          </p>
          <p>{t('letterLanguage.unreviewed', { language: t(`letterLanguage.name.${language}`) })}</p>
          <Checkbox
            label={t('letterLanguage.confirm')}
            description={t('letterLanguage.kept')}
            checked={known}
            onChange={(event) => {
              setKnown(event.currentTarget.checked);
            }}
          />
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              choose('en');
            }}
          >
            {t('letterLanguage.english')}
          </Button>
        </div>
      )}
    </div>
  );
}
