import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DocumentEntry } from '../../../../../shared/contract/core/documents.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { moment, shortDay } from '../../../../components/dates.ts';
import { Section } from '../../../../components/section.tsx';
import { StateBadge } from '../../../../components/state-badge.tsx';
import { HashField } from '../../../documents/hash-field.tsx';
import { Placeholders } from '../../../documents/placeholders.tsx';
import { fileSize } from '../../../documents/file-size.ts';
import { SaveDocument } from '../../../documents/save-document.tsx';
import type { Dialog } from '../dialogs.tsx';
import styles from './documents-section.module.css';
import type { Sendable } from '../steps/sent-form.tsx';
import { LinkButton } from '../../link-button.tsx';

type Props = {
  readonly request: RequestRecord;
  readonly documents: readonly DocumentEntry[];
  readonly onDialog: (dialog: Dialog) => void;
};

/** The finished documents of a case, the latest first, and which of them have gone out. */
export function DocumentsSection({ request, documents, onDialog }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('requests.documents.title')}>
      {documents.length === 0 ? (
        <p className="quiet">{t('requests.documents.none')}</p>
      ) : (
        <ul className={styles.documents}>
          {documents.map((entry) => (
            <li key={entry.id}>
              <div className={styles.head}>
                <Link to="/documents/$id" params={{ id: entry.id }} className="strong figures">
                  {entry.number}
                </Link>
                <span>{t(`documents.kind.${entry.kind}`)}</span>
                {entry.state === 'superseded' && (
                  <StateBadge tone="paused">{t('documents.state.superseded')}</StateBadge>
                )}
                {entry.state === 'sent' && (
                  <StateBadge tone="done">
                    {entry.sentOn === ''
                      ? t('documents.state.sent')
                      : t('casework.page.sentBadge', { date: shortDay(entry.sentOn) })}
                  </StateBadge>
                )}
                <span className={styles.actions}>
                  {entry.state === 'final' && (
                    <Button
                      variant="subtle"
                      size="xs"
                      aria-label={t('casework.page.steps.actOn', {
                        act: t('casework.page.steps.send'),
                        what: entry.number,
                      })}
                      onClick={() => {
                        onDialog({
                          kind: 'send',
                          sendable: sendableOf(request, entry),
                          what: entry.number,
                        });
                      }}
                    >
                      {t('casework.page.steps.send')}
                    </Button>
                  )}
                  <LinkButton
                    to="/documents/$id"
                    params={{ id: entry.id }}
                    variant="subtle"
                    size="xs"
                    aria-label={`${t('common.open')} ${entry.number}`}
                  >
                    {t('common.open')}
                  </LinkButton>
                  <SaveDocument entry={entry} size="xs" variant="subtle" />
                </span>
              </div>
              <div className={styles.facts}>
                {entry.pages > 0 && <span>{t('documents.pages', { count: entry.pages })}</span>}
                <span>{fileSize(entry.size)}</span>
                <span>{moment(entry.createdAt)}</span>
                <HashField sha256={entry.sha256} short />
              </div>
              {entry.placeholders.length > 0 && <Placeholders list={entry.placeholders} />}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The letter of a step is sent as that step, so that its own questions are asked; other documents go as they are. */
function sendableOf({ questions, extensions, lines }: RequestRecord, { id }: DocumentEntry): Sendable {
  const question = questions.find(({ letter }) => letter?.documentId === id);
  if (question !== undefined) return { of: 'question', id: question.id };
  const extension = extensions.find(({ letter }) => letter?.documentId === id);
  if (extension !== undefined) return { of: 'extension', id: extension.id };
  const line = lines.find(({ processor }) => processor?.letter?.documentId === id);
  return line === undefined ? { of: 'document', id } : { of: 'forward', id: line.id };
}
