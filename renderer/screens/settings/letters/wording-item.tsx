import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WordingEntry } from '../../../../shared/contract/core/letter-templates.ts';
import type { Chosen } from './chosen.ts';
import styles from './letters.module.css';
import { WordingEditor } from './wording-editor.tsx';

type Props = {
  readonly chosen: Chosen;
  readonly entry: WordingEntry;
  readonly isOpen: boolean;
  readonly onToggle: (opens: boolean) => void;
  readonly onDraft: (text: string | undefined) => void;
};

/** One wording: its words as they count, what is special about it, and the editor once it is opened. */
export function WordingItem({ chosen, entry, isOpen, onToggle, onDraft }: Props) {
  const { t } = useTranslation();
  const { key, inForce, from, duty, builtInWas, builtIn } = entry;
  const isSlot = builtIn === '';
  const own = from === 'establishment' || (from === 'language' && chosen.establishmentId === null);
  const marks = [
    ...(isSlot ? [t(key.endsWith('.opening') ? 'templates.list.opening' : 'templates.list.closing')] : []),
    ...(duty === null ? [] : [t('templates.list.duty', { article: duty.article })]),
    ...(from === 'built-in' ? [] : [t(own ? 'templates.list.ownHere' : 'templates.list.ownEverywhere')]),
    ...(builtInWas === null ? [] : [t('templates.list.changedBelow')]),
  ];
  const words = inForce === '' ? t('templates.list.nothingYet') : inForce;
  return (
    <li className={styles.item} data-own={from !== 'built-in' || undefined}>
      <UnstyledButton
        className={styles.summary}
        aria-expanded={isOpen}
        onClick={() => {
          onToggle(!isOpen);
        }}
      >
        <span className={inForce === '' ? 'quiet' : styles.words}>{words}</span>
        {marks.length > 0 && <span className="quiet small">{marks.join(' · ')}</span>}
      </UnstyledButton>
      {isOpen && (
        <WordingEditor
          chosen={chosen}
          entry={entry}
          onDraft={onDraft}
          onDone={() => {
            onToggle(false);
          }}
        />
      )}
    </li>
  );
}
