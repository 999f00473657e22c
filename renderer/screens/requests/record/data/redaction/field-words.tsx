import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

export type Selection = { readonly from: number; readonly to: number };

type Props = { readonly words: string; readonly onSelect: (selection: Selection) => void };

/**
 * The words of a field, to be read and selected from. A browser gives a read-only field no caret, so nobody could select
 * by keyboard: this one takes the caret and refuses every change.
 */
export function FieldWords({ words, onSelect }: Props) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const [count, setCount] = useState(0);
  useEffect(() => {
    const { current } = field;
    const refuse = (event: Event) => {
      event.preventDefault();
    };
    current?.addEventListener('beforeinput', refuse);
    return () => {
      current?.removeEventListener('beforeinput', refuse);
    };
  }, []);
  return (
    <Textarea
      ref={field}
      label={t('redaction.words')}
      description={count === 0 ? t('redaction.wordsHint') : t('redaction.selected', { count })}
      value={words}
      aria-readonly
      autosize
      minRows={2}
      maxRows={8}
      dir="auto"
      onChange={() => undefined}
      onSelect={({ currentTarget: { selectionStart: from, selectionEnd: to } }) => {
        setCount(to - from);
        onSelect({ from, to });
      }}
    />
  );
}
