import { Alert } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LetterDraft, LetterGap } from '../../../shared/contract/core/letters.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { coreQuery } from '../../api/clients.ts';
import { wordsFor } from '../../api/words.ts';
import { languageName } from '../requests/names.ts';
import { WarningList } from '../requests/record/steps/case-warnings.tsx';
import styles from './letters.module.css';

export type Asked = { readonly recordId: Id; readonly draft: LetterDraft; readonly signatory: string };

const SETTLED_MS = 300;

/** What the letter lacks as it stands: what the law requires first, for without it the letter is not written. */
export function LetterGaps({ asked, version }: { readonly asked: Asked; readonly version: number }) {
  const { t } = useTranslation();
  const [settled] = useDebouncedValue(asked, SETTLED_MS);
  const { data = [] } = useQuery({
    ...coreQuery.letters.gaps.queryOptions({ input: settled }),
    queryKey: [...coreQuery.letters.gaps.queryKey({ input: settled }), version],
    placeholderData: keepPreviousData,
    retry: false,
  });
  const required = data.filter(({ blocking }) => blocking);
  const advised = data.filter(({ blocking }) => !blocking);
  return (
    <div className={styles.gaps} role="status">
      {required.length > 0 && (
        <Alert color="red" icon={<IconAlertTriangle size={18} aria-hidden />} title={t('writing.missing')}>
          <ul className={styles.required}>
            {required.map((gap) => (
              <li key={gap.key}>{t('writing.gapOf', { words: gapWords(t, gap), article: gap.article })}</li>
            ))}
          </ul>
        </Alert>
      )}
      {advised.length > 0 && (
        <>
          <h3>{t('writing.advised')}</h3>
          <WarningList
            warnings={advised.map((gap) => ({
              id: gap.key,
              words: gapWords(t, gap),
              ...(gap.article !== '' && { article: gap.article }),
            }))}
          />
        </>
      )}
    </div>
  );
}

function gapWords(t: Translate, { key, names }: LetterGap): string {
  switch (key) {
    case 'language':
      return t('writing.gaps.language', { names: names.map(languageName).join(', ') });
    case 'open':
    case 'leftOut': {
      const rights = names.map((right) => wordsFor(t, `reference.right.${right}`, {}, 'common.unknown'));
      return t(`writing.gaps.${key}`, { names: rights.join(', ') });
    }
    default:
      return t(`writing.gaps.${key}`, { names: names.join(', ') });
  }
}
