import { Box, Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportLine } from '../../../../shared/contract/core/documents.ts';
import { hasBlank } from '../../../../shared/domain/access-report/blanks.ts';
import { StateBadge, type Tone } from '../../../components/state-badge.tsx';
import styles from './report-lines.module.css';
import { decisionOn } from './topics.ts';
import type { ReportSteps } from './use-report.ts';

type Props = {
  readonly line: ReportLine;
  /** The activities it is said of, where that is not all of them. */
  readonly concerns: string;
  readonly steps: ReportSteps;
};

const TONE: Readonly<Record<ReportLine['decision'], Tone>> = {
  open: 'due-soon',
  confirmed: 'on-track',
  changed: 'on-track',
  struck: 'done',
};

/** One sentence of the report: confirmed as it is, changed in words, or struck; by button or by key. */
export function LineEditor({ line, concerns, steps }: Props) {
  const { t } = useTranslation();
  const row = useRef<HTMLLIElement>(null);
  const [typed, setTyped] = useState<string>();
  const { id, decision, proposed, text, topic } = line;
  const open = decision === 'open';
  const topicWords = t(`documents.report.topic.${topic}`);
  const canConfirm = open && proposed !== '' && !hasBlank(proposed);
  const back = () => {
    setTyped(undefined);
    row.current?.focus();
  };
  const confirm = () => {
    if (canConfirm) void steps.decide([{ id, text: proposed, decision: 'confirmed' }]);
  };
  const strike = () => {
    if (decision !== 'struck') void steps.decide([{ id, text, decision: 'struck' }]);
  };
  const undo = () => {
    if (open) return;
    const own = line.origin === 'own';
    void steps.decide([{ id, text, decision: own ? 'changed' : 'open' }]);
  };
  const edit = () => {
    setTyped(text);
  };
  const keep = () => {
    const words = (typed ?? text).trim();
    if (words === '') return;
    void steps.decide([{ id, text: words, decision: decisionOn(line, words) }]).then(back, () => undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== row.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = KEYS[event.key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const acts = {
      confirm,
      edit,
      strike,
      undo,
      next: () => {
        move(1);
      },
      previous: () => {
        move(-1);
      },
    };
    acts[act]();
  };
  const move = (by: number) => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-report-line]')];
    rows[rows.findIndex((each) => each === row.current) + by]?.focus();
  };

  return (
    <Box
      component="li"
      ref={row}
      data-report-line
      data-decision={decision}
      className={styles.line ?? ''}
      tabIndex={0}
      aria-label={t('documents.report.lineLabel', {
        topic: topicWords,
        words: shortened(text),
        decision: t(`documents.report.decision.${decision}`),
      })}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <StateBadge tone={TONE[decision]}>{t(`documents.report.decision.${decision}`)}</StateBadge>
        {concerns !== '' && <span className="quiet small">{concerns}</span>}
        {typed === undefined && (
          <span className={styles.buttons}>
            {canConfirm && (
              <Button variant="default" size="xs" onClick={confirm}>
                {t('documents.report.confirm')}
              </Button>
            )}
            {decision !== 'struck' && (
              <>
                <Button variant="subtle" size="xs" onClick={edit}>
                  {t('common.edit')}
                </Button>
                <Button variant="subtle" size="xs" onClick={strike}>
                  {t('documents.report.strike')}
                </Button>
              </>
            )}
            {!open && (line.origin !== 'own' || decision === 'struck') && (
              <Button variant="subtle" size="xs" onClick={undo}>
                {t('documents.report.undo')}
              </Button>
            )}
          </span>
        )}
      </div>
      {typed === undefined ? (
        <Words line={line} />
      ) : (
        <>
          <LineText
            label={t('documents.report.textOf', { topic: topicWords })}
            value={typed}
            onChange={setTyped}
            onKeep={keep}
            onLeave={back}
          />
          <div className={styles.head}>
            <Button variant="default" size="xs" onClick={keep} disabled={typed.trim() === ''}>
              {t('documents.report.keep')}
            </Button>
            <Button variant="subtle" size="xs" onClick={back}>
              {t('common.cancel')}
            </Button>
            {proposed !== '' && typed !== proposed && (
              <Button
                variant="subtle"
                size="xs"
                onClick={() => {
                  setTyped(proposed);
                }}
              >
                {t('documents.report.restore')}
              </Button>
            )}
          </div>
        </>
      )}
    </Box>
  );
}

/** Enough of a line to know it by. */
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const KEYS: Readonly<Record<string, 'confirm' | 'edit' | 'strike' | 'undo' | 'next' | 'previous'>> = {
  c: 'confirm',
  e: 'edit',
  s: 'strike',
  u: 'undo',
  arrowdown: 'next',
  arrowup: 'previous',
};

/** The line as it would be printed, and beside it what the register proposed where that differs. */
function Words({ line }: { readonly line: ReportLine }) {
  const { t } = useTranslation();
  const { text, proposed, decision, origin } = line;
  if (text === '' && decision !== 'struck') return <p className="quiet">{t('documents.report.silent')}</p>;
  const differs = origin !== 'own' && proposed !== '' && text !== proposed;
  return (
    <>
      <p className={styles.text} dir="auto">
        {text}
      </p>
      {differs && <p className={styles.proposed}>{t('documents.report.wasProposed', { text: proposed })}</p>}
    </>
  );
}

type TextProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
};

/** The words of a line being changed; whoever asked to edit them types on at once. */
function LineText({ label, value, onChange, onKeep, onLeave }: TextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  return (
    <Textarea
      ref={field}
      aria-label={label}
      value={value}
      maxLength={4000}
      dir="auto"
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onKeep();
      }}
    />
  );
}
