import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DocumentEntry } from '../../../../../shared/contract/core/documents.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { moment, shortDay } from '../../../../components/dates.ts';
import { Section } from '../../../../components/section.tsx';
import { StateBadge } from '../../../../components/state-badge.tsx';
import letters from '../../../letters/letters.module.css';
import type { Dialog } from '../dialogs.tsx';

type Props = {
  readonly request: RequestRecord;
  readonly documents: readonly DocumentEntry[];
  readonly onDialog: (dialog: Dialog) => void;
};

/** The first letter after logging: offered as long as something is open, and shown once it is written. */
export function AcknowledgementSection({ request, documents, onDialog }: Props) {
  const { t } = useTranslation();
  const letter = documents.find(({ kind, state }) => kind === 'acknowledgement' && state !== 'superseded');
  const open = request.state === 'open';
  if (letter === undefined && !open) return null;
  return (
    <Section
      title={t('writing.acknowledgement.title')}
      actions={
        open &&
        letter?.state !== 'sent' && (
          <Button
            variant="subtle"
            size="xs"
            onClick={() => {
              onDialog({ kind: 'ending', ending: { act: 'acknowledge' } });
            }}
          >
            {t(letter === undefined ? 'writing.acknowledgement.write' : 'writing.acknowledgement.rewrite')}
          </Button>
        )
      }
    >
      {letter === undefined ? (
        <p className="quiet">{t('writing.acknowledgement.none')}</p>
      ) : (
        <ul className={letters.rows}>
          <li>
            <Link to="/documents/$id" params={{ id: letter.id }}>
              {t('casework.page.steps.letter', { number: letter.number })}
            </Link>
            <span className="quiet small">{t('ending.letter.created', { at: moment(letter.createdAt) })}</span>
            {letter.state === 'sent' ? (
              <StateBadge tone="done">{t('casework.page.sentBadge', { date: shortDay(letter.sentOn) })}</StateBadge>
            ) : (
              <Button
                size="xs"
                variant="default"
                aria-label={t('casework.page.steps.actOn', {
                  act: t('casework.page.steps.send'),
                  what: t('casework.page.steps.letter', { number: letter.number }),
                })}
                onClick={() => {
                  onDialog({ kind: 'send', sendable: { of: 'document', id: letter.id }, what: letter.number });
                }}
              >
                {t('casework.page.steps.send')}
              </Button>
            )}
          </li>
        </ul>
      )}
    </Section>
  );
}
