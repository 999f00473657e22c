import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordingEntry } from '../../../../shared/contract/core/letter-templates.ts';
import type { Chosen } from './chosen.ts';
import styles from './letters.module.css';
import { WordingItem } from './wording-item.tsx';

type Props = {
  readonly chosen: Chosen;
  readonly entries: readonly WordingEntry[];
  /** What is typed at a wording; undefined once nothing is typed any more. */
  readonly onDraft: (key: string, text: string | undefined) => void;
};

/** The wordings in the order of the letter, one of them open at most. */
export function WordingList({ chosen, entries, onDraft }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  const [sought, setSought] = useState('');
  const [onlyOwn, setOnlyOwn] = useState(false);
  const words = sought.trim().toLocaleLowerCase();
  const shown = entries.filter(
    ({ key, inForce, builtIn, from }) =>
      key === open ||
      ((!onlyOwn || from !== 'built-in') && `${inForce}\n${builtIn}`.toLocaleLowerCase().includes(words)),
  );
  return (
    <div className={styles.wordings}>
      <div className={styles.filter}>
        <TextInput
          type="search"
          aria-label={t('templates.list.search')}
          placeholder={t('templates.list.search')}
          value={sought}
          onChange={({ currentTarget: { value } }) => {
            setSought(value);
          }}
        />
        <Checkbox
          label={t('templates.list.onlyOwn')}
          checked={onlyOwn}
          onChange={({ currentTarget: { checked } }) => {
            setOnlyOwn(checked);
          }}
        />
      </div>
      {shown.length === 0 && <p className="quiet">{t('templates.list.noMatch')}</p>}
      <ol className={styles.list} aria-label={t('templates.list.label')}>
        {shown.map((entry) => (
          <WordingItem
            key={entry.key}
            chosen={chosen}
            entry={entry}
            isOpen={open === entry.key}
            onToggle={(opens) => {
              setOpen(opens ? entry.key : undefined);
              onDraft(entry.key, undefined);
            }}
            onDraft={(text) => {
              onDraft(entry.key, text);
            }}
          />
        ))}
      </ol>
    </div>
  );
}
