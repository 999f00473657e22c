import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { placeOf } from '../../../../commands/places.ts';
import { shortDay } from '../../../../components/dates.ts';
import { StateBadge } from '../../../../components/state-badge.tsx';
import type { Dialog } from '../dialogs.tsx';
import { CaseStep } from '../steps/case-step.tsx';

type Props = {
  readonly request: RequestRecord;
  readonly dispute: Dispute;
  readonly onDialog: (dialog: Dialog) => void;
};

/** Who contests which lines, since when, and how it ended. */
export function DisputeStep({ request, dispute, onDialog }: Props) {
  const { t } = useTranslation();
  const { by, on, reference, settled, complaintId } = dispute;
  const title = t(`casework.disputeBy.${by}`);
  const complaint = request.links.find(({ id }) => id === complaintId);
  return (
    <CaseStep
      title={title}
      badges={
        <StateBadge tone={settled === null ? 'waiting' : 'done'}>
          {settled === null
            ? t('ending.dispute.open', { date: shortDay(on) })
            : t('ending.dispute.settled', { date: shortDay(settled.on) })}
        </StateBadge>
      }
      actions={
        settled === null && (
          <Button
            size="xs"
            variant="default"
            aria-label={t('casework.page.steps.actOn', { act: t('ending.dispute.settle'), what: title })}
            onClick={() => {
              onDialog({ kind: 'ending', ending: { act: 'settle', dispute } });
            }}
          >
            {t('ending.dispute.settle')}
          </Button>
        )
      }
      lines={request.lines}
      lineIds={dispute.lineIds}
      words={dispute.words}
      letter={null}
      sent={null}
      warnings={[]}
    >
      {reference !== '' && <span>{reference}</span>}
      {complaint !== undefined && (
        <Link {...placeOf(complaint.kind, complaint.id)}>{t('ending.dispute.complaint', { ref: complaint.ref })}</Link>
      )}
      {settled !== null && <span>{t('ending.dispute.result', { result: settled.result })}</span>}
    </CaseStep>
  );
}
