import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_KINDS, type DocumentKind } from '../../../../shared/contract/core/documents.ts';
import { Id } from '../../../../shared/contract/primitives.ts';
import { LETTER_LANGUAGES, type LetterLanguage } from '../../../../shared/i18n/letters/languages.ts';
import { coreQuery } from '../../../api/clients.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import type { Chosen } from './chosen.ts';
import { LetterPreview } from './letter-preview.tsx';
import styles from './letters.module.css';
import { WordingList } from './wording-list.tsx';

const EVERYWHERE = '';
const FIRST: Chosen = { kind: 'outcome-letter', language: 'en', establishmentId: null };

/** What the letters say: chosen by letter, language and establishment; edited on the left, read on the right. */
export function LettersSection() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen>(FIRST);
  const [draft, setDraft] = useState<{ readonly key: string; readonly text: string }>();
  const offices = useQuery(coreQuery.establishments.list.queryOptions({ input: {} }));
  const wordings = useQuery(coreQuery.letterTemplates.list.queryOptions({ input: chosen }));
  const choose = (change: Partial<Chosen>) => {
    setDraft(undefined);
    setChosen({ ...chosen, ...change });
  };
  if (offices.data === undefined || wordings.data === undefined) {
    const error = offices.error ?? wordings.error;
    return error === null ? (
      <PageLoading />
    ) : (
      <ErrorState
        error={error}
        retry={() => {
          void offices.refetch();
          void wordings.refetch();
        }}
      />
    );
  }
  return (
    <div className={styles.letters}>
      <p className="quiet measure">{t('templates.lead')}</p>
      <div className={styles.choices}>
        <Select
          label={t('templates.letter')}
          data={DOCUMENT_KINDS.map((value) => ({ value, label: t(`templates.kinds.${value}`) }))}
          value={chosen.kind}
          allowDeselect={false}
          onChange={(value) => {
            const kind = DOCUMENT_KINDS.find((one): one is DocumentKind => one === value);
            if (kind !== undefined) choose({ kind });
          }}
        />
        <Select
          label={t('templates.language')}
          data={LETTER_LANGUAGES.map((value) => ({ value, label: t(`templates.languages.${value}`) }))}
          value={chosen.language}
          allowDeselect={false}
          onChange={(value) => {
            const language = LETTER_LANGUAGES.find((one): one is LetterLanguage => one === value);
            if (language !== undefined) choose({ language });
          }}
        />
        <Select
          label={t('templates.office')}
          data={[
            { value: EVERYWHERE, label: t('templates.everywhere') },
            ...offices.data.map(({ id, fields }) => ({ value: id, label: fields.name })),
          ]}
          value={chosen.establishmentId ?? EVERYWHERE}
          allowDeselect={false}
          onChange={(value) => {
            choose({ establishmentId: value === null || value === EVERYWHERE ? null : Id.parse(value) });
          }}
        />
      </div>
      <div className={styles.panes}>
        <WordingList
          key={JSON.stringify(chosen)}
          chosen={chosen}
          entries={wordings.data}
          onDraft={(key, text) => {
            setDraft(text === undefined ? undefined : { key, text });
          }}
        />
        <LetterPreview chosen={chosen} draft={draft} />
      </div>
    </div>
  );
}
