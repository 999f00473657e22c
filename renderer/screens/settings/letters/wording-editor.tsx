import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordingEntry } from '../../../../shared/contract/core/letter-templates.ts';
import { checkWording } from '../../../../shared/domain/wordings/check.ts';
import { core } from '../../../api/clients.ts';
import { draftOf, forgetDraft, keepDraft } from '../../../api/drafts.ts';
import { toFailure } from '../../../api/failure.ts';
import { useSession } from '../../../api/session.ts';
import { issueWords } from '../../../api/words.ts';
import { FailureNotice } from '../../../components/form/record-form.tsx';
import { say } from '../../../components/notice.ts';
import { type Chosen, ruleOf } from './chosen.ts';
import { Difference } from './difference.tsx';
import styles from './letters.module.css';
import { VariableButtons } from './variable-buttons.tsx';
import { VersionList } from './version-list.tsx';

type Props = {
  readonly chosen: Chosen;
  readonly entry: WordingEntry;
  readonly onDraft: (text: string | undefined) => void;
  readonly onDone: () => void;
};

/** A wording being written: what is wrong with it is said as it is typed, and it is saved only when nothing is. */
export function WordingEditor({ chosen, entry, onDraft, onDone }: Props) {
  const { t } = useTranslation();
  const [text, setText, forget] = useKeptText(chosen, entry);
  const [comparing, setComparing] = useState<string>();
  const input = useRef<HTMLTextAreaElement>(null);
  const problemsId = useId();
  const at = {
    language: chosen.language,
    establishmentId: chosen.establishmentId,
    key: entry.key,
    version: entry.version,
  };
  const problems = checkWording(ruleOf(entry), text).map(({ code, params }) => issueWords(t, code, params));
  const done = (words: string) => {
    forget();
    say(words);
    onDone();
  };
  const save = useMutation({
    mutationFn: () => core.letterTemplates.save({ ...at, text }),
    onSuccess: () => {
      done(t('templates.editor.saved'));
    },
  });
  const reset = useMutation({
    mutationFn: () => core.letterTemplates.reset(at),
    onSuccess: () => {
      done(t('templates.editor.wasReset'));
    },
  });
  const write = (next: string) => {
    setText(next);
    save.reset();
    onDraft(checkWording(ruleOf(entry), next).length === 0 ? next : undefined);
  };
  const insert = (variable: string) => {
    const { selectionStart = text.length, selectionEnd = text.length } = input.current ?? {};
    const put = `{{${variable}}}`;
    write(text.slice(0, selectionStart) + put + text.slice(selectionEnd));
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(selectionStart + put.length, selectionStart + put.length);
    });
  };
  useEffect(() => {
    input.current?.focus();
  }, []);
  const failure = save.error ?? reset.error;
  const refused = failure === null ? undefined : toFailure(failure);
  // What only the core can see: a character no face draws.
  const fromCore =
    refused?.code === 'INVALID_INPUT' ? refused.issues.map(({ code, params }) => issueWords(t, code, params)) : [];
  const told = [...problems, ...fromCore];
  return (
    <form
      className={styles.editor}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (problems.length === 0) save.mutate();
        else input.current?.focus();
      }}
    >
      {refused !== undefined && refused.code !== 'INVALID_INPUT' && <FailureNotice failure={refused} />}
      {entry.builtInWas !== null && (
        <div className={styles.was}>
          <p>{t('templates.editor.wasBuiltIn')}</p>
          <p className="quiet">{entry.builtInWas}</p>
        </div>
      )}
      <Textarea
        ref={input}
        label={t('templates.editor.text')}
        description={entry.mayBeEmpty && entry.builtIn !== '' ? t('templates.editor.optional') : undefined}
        autosize
        minRows={3}
        maxRows={14}
        value={text}
        error={told.length > 0}
        aria-describedby={told.length > 0 ? problemsId : undefined}
        onChange={({ currentTarget: { value } }) => {
          write(value);
        }}
      />
      <div id={problemsId} role="alert" className={styles.problems}>
        {told.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <VariableButtons entry={entry} insert={insert} />
      {entry.builtIn !== '' && (
        <div className={styles.builtIn}>
          <p className="quiet small">{t('templates.editor.builtIn')}</p>
          <p>{entry.builtIn}</p>
        </div>
      )}
      <div className={styles.acts}>
        <Button type="submit" size="xs" loading={save.isPending}>
          {t('templates.editor.save')}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            forget();
            onDone();
          }}
        >
          {t('common.cancel')}
        </Button>
        {entry.builtIn !== '' && text !== entry.builtIn && (
          <Button
            size="xs"
            variant="subtle"
            aria-label={t('templates.editor.compareBuiltIn')}
            onClick={() => {
              setComparing(entry.builtIn);
            }}
          >
            {t('templates.editor.compareAct')}
          </Button>
        )}
        {entry.own !== null && (
          <Button
            size="xs"
            variant="subtle"
            loading={reset.isPending}
            onClick={() => {
              reset.mutate();
            }}
          >
            {t(chosen.establishmentId === null ? 'templates.editor.reset' : 'templates.editor.resetHere')}
          </Button>
        )}
      </div>
      {comparing !== undefined && <Difference before={comparing} after={text} />}
      {entry.version > 0 && (
        <VersionList
          at={at}
          compare={setComparing}
          onBroughtBack={(version) => {
            done(t('templates.editor.broughtBack', { version }));
          }}
        />
      )}
    </form>
  );
}

const isText = (values: unknown): values is string => typeof values === 'string';

/** What is typed, kept as a draft until it is saved or given up. */
function useKeptText(chosen: Chosen, entry: WordingEntry) {
  const { vaultId: vault } = useSession();
  const form = `wording/${chosen.language}/${chosen.establishmentId ?? ''}/${entry.key}`;
  const [text, setText] = useState(() => draftOf(vault, form, isText)?.values ?? entry.inForce);
  const write = (next: string) => {
    keepDraft(vault, form, { version: entry.version, values: next });
    setText(next);
  };
  return [
    text,
    write,
    () => {
      forgetDraft(vault, form);
    },
  ] as const;
}
