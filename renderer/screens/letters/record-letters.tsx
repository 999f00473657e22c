import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentEntry } from '../../../shared/contract/core/documents.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import { coreQuery } from '../../api/clients.ts';
import { moment, shortDay } from '../../components/dates.ts';
import { Section } from '../../components/section.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import styles from './letters.module.css';
import { MarkSentForm } from './mark-sent-form.tsx';

type Props = { readonly recordId: Id; readonly actions?: ReactNode };

/** The letters of a complaint or a breach, the latest first, and which of them have gone out. */
export function RecordLetters({ recordId, actions }: Props) {
  const { t } = useTranslation();
  const { data: documents = [] } = useQuery(coreQuery.documents.list.queryOptions({ input: { recordId } }));
  const [sending, setSending] = useState<DocumentEntry>();
  const close = () => {
    setSending(undefined);
  };
  return (
    <Section title={t('writing.documents.title')} actions={actions}>
      {documents.length === 0 ? (
        <p className="quiet">{t('writing.documents.none')}</p>
      ) : (
        <ul className={styles.rows}>
          {documents.map((entry) => (
            <li key={entry.id}>
              <Link to="/documents/$id" params={{ id: entry.id }} className="strong figures">
                {entry.number}
              </Link>
              <span>{t(`documents.kind.${entry.kind}`)}</span>
              <span className="quiet small">{moment(entry.createdAt)}</span>
              <LetterState entry={entry} />
              {entry.state === 'final' && (
                <span className={styles.actions}>
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={t('writing.documents.sendOf', { number: entry.number })}
                    onClick={() => {
                      setSending(entry);
                    }}
                  >
                    {t('writing.documents.send')}
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <Modal
        opened={sending !== undefined}
        onClose={close}
        title={sending && t('writing.documents.sendOf', { number: sending.number })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {sending !== undefined && <MarkSentForm entry={sending} onClose={close} />}
      </Modal>
    </Section>
  );
}

function LetterState({ entry: { state, sentOn } }: { readonly entry: DocumentEntry }) {
  const { t } = useTranslation();
  if (state === 'final') return null;
  return state === 'sent' ? (
    <StateBadge tone="done">{t('writing.documents.sent', { date: shortDay(sentOn) })}</StateBadge>
  ) : (
    <StateBadge tone={state === 'returned' ? 'overdue' : 'paused'}>{t(`documents.state.${state}`)}</StateBadge>
  );
}
