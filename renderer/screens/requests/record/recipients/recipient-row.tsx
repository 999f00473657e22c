import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RecipientNotice } from '../../../../../shared/contract/core/casework.ts';
import { placeOf } from '../../../../commands/places.ts';
import { shortDay } from '../../../../components/dates.ts';
import { StateBadge, type Tone } from '../../../../components/state-badge.tsx';
import styles from './recipients-section.module.css';

type State = 'open' | 'sent' | 'answered' | 'impossible';

const TONE: Readonly<Record<State, Tone>> = { open: 'due-soon', sent: 'waiting', answered: 'done', impossible: 'done' };

function stateOf({ sentOn, answeredOn, impossible }: RecipientNotice): State {
  if (answeredOn !== '') return 'answered';
  if (sentOn !== '') return 'sent';
  return impossible === '' ? 'open' : 'impossible';
}

/** One recipient: told or not, since when, and how that can be shown. */
export function RecipientRow({
  notice,
  onRecord,
  onWrite,
}: {
  readonly notice: RecipientNotice;
  readonly onRecord: () => void;
  /** Absent where nothing is to be told any more. */
  readonly onWrite?: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const { recipient, recordId, sentOn, answeredOn, evidence, impossible } = notice;
  const state = stateOf(notice);
  const facts = [
    ...(sentOn === '' ? [] : [t('ending.recipients.sentFact', { date: shortDay(sentOn) })]),
    ...(answeredOn === '' ? [] : [t('ending.recipients.answeredFact', { date: shortDay(answeredOn) })]),
  ];
  const note = [evidence, impossible].filter((words) => words !== '').join('\n');
  return (
    <li>
      {recordId === null ? (
        <span dir="auto">{recipient}</span>
      ) : (
        <Link {...placeOf('processor', recordId)}>{recipient}</Link>
      )}
      <StateBadge tone={TONE[state]}>{t(`ending.recipients.state.${state}`)}</StateBadge>
      {facts.length > 0 && <span className={styles.facts}>{facts.join(', ')}</span>}
      <span className={styles.actions}>
        {state === 'open' && onWrite !== undefined && (
          <Button
            size="xs"
            variant="subtle"
            aria-label={t('writing.recipientNoticeOf', { recipient })}
            onClick={onWrite}
          >
            {t('writing.recipientNotice')}
          </Button>
        )}
        <Button
          size="xs"
          variant={state === 'open' ? 'default' : 'subtle'}
          aria-label={t('ending.recipients.recordOf', { recipient })}
          onClick={onRecord}
        >
          {t('ending.recipients.record')}
        </Button>
      </span>
      {note !== '' && (
        <p className={styles.note} dir="auto">
          {note}
        </p>
      )}
    </li>
  );
}
