import { Alert, Button, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccessReport, ReportLine } from '../../../../shared/contract/core/documents.ts';
import { hasBlank } from '../../../../shared/domain/access-report/blanks.ts';
import { EmptyState } from '../../../components/page-states.tsx';
import { Section } from '../../../components/section.tsx';
import { IconListCheck } from '@tabler/icons-react';
import { AddOwnLine } from './add-own-line.tsx';
import { LetterFrame } from './letter-frame.tsx';
import { LineEditor } from './line-editor.tsx';
import styles from './report-lines.module.css';
import type { ReportSteps } from './use-report.ts';
import { LinkButton } from '../../requests/link-button.tsx';

type Props = { readonly report: AccessReport; readonly steps: ReportSteps };

/** Everything to decide: whether data are held, each line of each activity, lines of one's own, the frame of the letter. */
export function ReportLines({ report, steps }: Props) {
  const { t } = useTranslation();
  const own = report.lines.filter((line) => line.activityId === null);
  return (
    <>
      <Radio.Group
        label={t('documents.report.confirmation')}
        description={report.dataHeld ? 'Art. 15(1)' : t('documents.report.notHeldWords')}
        value={report.dataHeld ? 'yes' : 'no'}
        onChange={(held) => void steps.set({ dataHeld: held === 'yes' })}
      >
        <div className={styles.answers}>
          <Radio value="yes" label={t('documents.report.held')} />
          <Radio value="no" label={t('documents.report.notHeld')} />
        </div>
      </Radio.Group>
      {report.reopened > 0 && (
        <Alert color="blue" role="status">
          {t('documents.report.reopened', { count: report.reopened })}
        </Alert>
      )}
      {report.dataHeld && (
        <>
          {report.activities.length === 0 && (
            <EmptyState
              icon={IconListCheck}
              title={t('documents.report.noActivities')}
              action={
                <LinkButton to="/requests/$id" params={{ id: report.requestId }} variant="default">
                  {t('documents.toRequest')}
                </LinkButton>
              }
            >
              {t('documents.report.noActivitiesWords')}
            </EmptyState>
          )}
          {report.lines.length > 0 && <p className="quiet small">{t('documents.report.keys')}</p>}
          {report.activities.map(({ id, ref, name }) => (
            <LineGroup
              key={id}
              title={`${ref} · ${name}`}
              lines={report.lines.filter((line) => line.activityId === id)}
              steps={steps}
            />
          ))}
          <LineGroup title={t('documents.report.ownLines')} lines={own} steps={steps}>
            <AddOwnLine steps={steps} />
          </LineGroup>
        </>
      )}
      <LetterFrame report={report} steps={steps} />
    </>
  );
}

type GroupProps = {
  readonly title: string;
  readonly lines: readonly ReportLine[];
  readonly steps: ReportSteps;
  readonly children?: React.ReactNode;
};

function LineGroup({ title, lines, steps, children }: GroupProps) {
  const { t } = useTranslation();
  const open = lines.filter((line) => line.decision === 'open');
  // A line without words, or with a blank to fill in, cannot be confirmed: it is written or struck.
  const ready = open.filter((line) => line.proposed !== '' && !hasBlank(line.proposed));
  return (
    <Section
      title={title}
      aside={
        lines.length === 0
          ? undefined
          : open.length === 0
            ? t('documents.report.allDecided')
            : t('documents.report.openOf', { open: open.length, count: lines.length })
      }
      actions={
        ready.length > 0 && (
          <Button
            variant="default"
            size="xs"
            onClick={() =>
              void steps.decide(
                ready.map(({ id, proposed }) => ({ id, text: proposed, decision: 'confirmed' as const })),
              )
            }
          >
            {t('documents.report.confirmAll', { count: ready.length })}
          </Button>
        )
      }
    >
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <LineEditor key={line.id} line={line} group={title} steps={steps} />
          ))}
        </ul>
      )}
      {children}
    </Section>
  );
}
