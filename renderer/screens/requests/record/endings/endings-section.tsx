import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DocumentEntry } from '../../../../../shared/contract/core/documents.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { moment, shortDay } from '../../../../components/dates.ts';
import { Section } from '../../../../components/section.tsx';
import { StateBadge } from '../../../../components/state-badge.tsx';
import type { Dialog } from '../dialogs.tsx';
import { CaseSteps } from '../steps/case-step.tsx';
import { DisputeStep } from './dispute-step.tsx';
import styles from './endings-section.module.css';

type Props = {
  readonly request: RequestRecord;
  readonly documents: readonly DocumentEntry[];
  readonly onDialog: (dialog: Dialog) => void;
};

/** How lines ended, as the person was told, and who contests it. Nothing stands here before the first line has ended. */
export function EndingsSection({ request, documents, onDialog }: Props) {
  const { t } = useTranslation();
  const lineIds = request.lines.filter(({ closing }) => closing !== null).map(({ id }) => id);
  const letters = documents.filter(({ kind, state }) => kind === 'outcome-letter' && state !== 'superseded');
  if (lineIds.length === 0 && request.disputes.length === 0 && letters.length === 0) return null;
  return (
    <Section
      title={t('ending.title')}
      aside={request.retentionHeld && <StateBadge tone="paused">{t('ending.held')}</StateBadge>}
      actions={
        lineIds.length > 0 && (
          <>
            <Button
              variant="subtle"
              size="xs"
              onClick={() => {
                onDialog({ kind: 'ending', ending: { act: 'letter', lineIds } });
              }}
            >
              {t('ending.letter.button')}
            </Button>
            <Button
              variant="subtle"
              size="xs"
              onClick={() => {
                onDialog({ kind: 'ending', ending: { act: 'dispute', lineIds } });
              }}
            >
              {t('ending.dispute.button')}
            </Button>
          </>
        )
      }
    >
      {request.retentionHeld && <p className="quiet">{t('ending.heldWhy')}</p>}
      {letters.length === 0 ? (
        <p className="quiet">{t('ending.none')}</p>
      ) : (
        <ul className={styles.letters}>
          {letters.map((letter) => (
            <li key={letter.id}>
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
          ))}
        </ul>
      )}
      {request.disputes.length > 0 && (
        <CaseSteps>
          {request.disputes.map((dispute) => (
            <DisputeStep key={dispute.id} request={request} dispute={dispute} onDialog={onDialog} />
          ))}
        </CaseSteps>
      )}
    </Section>
  );
}
