import { SegmentedControl, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VOCABULARIES, type Vocabulary } from '../../../../shared/contract/core/vocabularies.ts';
import { coreQuery } from '../../../api/clients.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { choices } from '../../registers/fields/choices.ts';
import { AddWord } from './add-word.tsx';
import { folded } from './likeness.ts';
import { RenameWord } from './rename-word.tsx';
import { WhereUsed } from './where-used.tsx';
import { WordTable } from './word-table.tsx';
import styles from './words.module.css';

/** A dialog that is open, and the word it is about. */
type Asked = { readonly about: 'rename' | 'usage'; readonly name: string };

/** The own words of the registers, one vocabulary at a time. */
export function WordsSection() {
  const { t } = useTranslation();
  const [vocabulary, setVocabulary] = useState<Vocabulary>('subject-category');
  return (
    <>
      <p className="quiet measure">{t('registers.vocabularies.lead')}</p>
      <div className={styles.which}>
        <SegmentedControl
          aria-label={t('registers.vocabularies.which')}
          data={choices(VOCABULARIES, (name) => t(`registers.vocabularies.names.${name}`))}
          value={vocabulary}
          onChange={(picked) => {
            setVocabulary(VOCABULARIES.find((name) => name === picked) ?? vocabulary);
          }}
        />
      </div>
      <Words key={vocabulary} vocabulary={vocabulary} />
    </>
  );
}

function Words({ vocabulary }: { readonly vocabulary: Vocabulary }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState('');
  const [asked, setAsked] = useState<Asked>();
  const { data, error, refetch } = useQuery(coreQuery.vocabularies.list.queryOptions({ input: { vocabulary } }));
  const close = () => {
    setAsked(undefined);
  };
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  const found = data.filter(({ name }) => folded(name).includes(folded(wanted)));
  const about = data.find(({ name }) => name === asked?.name);
  return (
    <>
      <div className={styles.tools}>
        <TextInput
          type="search"
          label={t('registers.vocabularies.find')}
          value={wanted}
          onChange={(event) => {
            setWanted(event.currentTarget.value);
          }}
        />
        <AddWord vocabulary={vocabulary} />
      </div>
      {data.length === 0 && <p className="quiet">{t('registers.vocabularies.none')}</p>}
      {data.length > 0 && found.length === 0 && <p className="quiet">{t('registers.vocabularies.nothing')}</p>}
      {found.length > 0 && (
        <WordTable
          vocabulary={vocabulary}
          words={found}
          rename={(name) => {
            setAsked({ about: 'rename', name });
          }}
          showUsage={(name) => {
            setAsked({ about: 'usage', name });
          }}
        />
      )}
      {about !== undefined && asked?.about === 'rename' && (
        <RenameWord vocabulary={vocabulary} word={about} all={data} onClose={close} />
      )}
      {about !== undefined && asked?.about === 'usage' && (
        <WhereUsed vocabulary={vocabulary} name={about.name} onClose={close} />
      )}
    </>
  );
}
