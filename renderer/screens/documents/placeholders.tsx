import { useTranslation } from 'react-i18next';
import type { DocumentEntry } from '../../../shared/contract/core/documents.ts';

/** Characters no font has: counted and named, never left unsaid. */
export function Placeholders({ list }: { readonly list: DocumentEntry['placeholders'] }) {
  const { t } = useTranslation();
  if (list.length === 0) return <p>{t('documents.placeholders.none')}</p>;
  return (
    <>
      <p>{t('documents.placeholders.words')}</p>
      <ul>
        {list.map(({ character, codePoint, count }) => (
          <li key={codePoint}>{t('documents.placeholders.each', { character, codePoint, count })}</li>
        ))}
      </ul>
    </>
  );
}
