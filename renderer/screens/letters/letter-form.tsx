import { Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../components/form/record-form.tsx';
import { LetterGaps } from './letter-gaps.tsx';
import { LetterPreview } from './letter-preview.tsx';
import styles from './letters.module.css';
import type { LetterController, Signed } from './use-letter-form.ts';

type Props<Values extends Signed> = {
  readonly letter: LetterController<Values>;
  /** What the letter is for, and the law behind it. */
  readonly lead?: string;
  readonly fieldName: (field: keyof Values & string) => string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
};

/** One window for every letter: its words, who signs it, what it still lacks, and how it will look. */
export function LetterForm<Values extends Signed>({ letter, lead, fieldName, onClose, children }: Props<Values>) {
  const { t } = useTranslation();
  const [looking, setLooking] = useState(false);
  const { name, controller, form, draftOf, record } = letter;
  const { signatory } = form.values;
  const asked = { recordId: record.id, draft: draftOf(form.values), signatory: signatory.trim() };
  if (looking)
    return (
      <LetterPreview
        asked={asked}
        version={record.version}
        onBack={() => {
          setLooking(false);
        }}
      />
    );
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={fieldName}
      saveLabel={t('writing.act')}
      onCancel={onClose}
    >
      {lead !== undefined && <p className="quiet">{lead}</p>}
      {children}
      <TextInput
        label={t('writing.field.signatory')}
        description={t('ending.sign.hint')}
        dir="auto"
        maxLength={200}
        {...form.getInputProps('signatory')}
      />
      <LetterGaps asked={asked} version={record.version} />
      <Button
        className={styles.look ?? ''}
        variant="default"
        onClick={() => {
          setLooking(true);
        }}
      >
        {t('writing.preview')}
      </Button>
    </RecordForm>
  );
}
