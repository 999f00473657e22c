import { useTranslation } from 'react-i18next';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import styles from './asked-words.module.css';

/** What was asked, word for word, in the language and direction it was written in: text, never markup. */
export function AskedWords({ intake }: { readonly intake: RequestRecord['intake'] }) {
  const { t } = useTranslation();
  const { words, spokenWords, answer } = intake;
  if (words === '' && spokenWords === '') return <p className="quiet">{t('requests.words.none')}</p>;
  return (
    <>
      {words !== '' && (
        <blockquote className={styles.words} dir="auto" lang={answer.language}>
          {words}
        </blockquote>
      )}
      {spokenWords !== '' && (
        <>
          <h3 className="quiet small">{t('requests.words.spoken')}</h3>
          <blockquote className={styles.words} dir="auto" lang={answer.language}>
            {spokenWords}
          </blockquote>
        </>
      )}
    </>
  );
}
