import { Alert, Button, Radio } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { REPORT_TOPICS, type AccessReport } from '../../../../shared/contract/core/documents.ts';
import { hasBlank } from '../../../../shared/domain/access-report/blanks.ts';
import { EmptyState } from '../../../components/page-states.tsx';
import { Section } from '../../../components/section.tsx';
import { LinkButton } from '../../requests/link-button.tsx';
import { AddOwnLine } from './add-own-line.tsx';
import { LetterFrame } from './letter-frame.tsx';
import styles from './report-lines.module.css';
import { TopicLines } from './topic-lines.tsx';
import type { ReportSteps } from './use-report.ts';

type Props = { readonly report: AccessReport; readonly steps: ReportSteps };

/** Everything to decide: whether data are held, what is said on each topic, lines of one's own, the frame of the letter. */
export function ReportLines({ report, steps }: Props) {
  const { t } = useTranslation();
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
      {report.dataHeld && report.activities.length === 0 && (
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
      <Decisions report={report} steps={steps} />
      {report.dataHeld && (
        <Section title={t('documents.report.ownLines')}>
          <p className="quiet small">{t('documents.report.ownLinesHint')}</p>
          <AddOwnLine steps={steps} />
        </Section>
      )}
      <LetterFrame report={report} steps={steps} />
    </>
  );
}

/** All lines of the letter, by topic; without data only what is said of the request itself. */
function Decisions({ report, steps }: Props) {
  const { t } = useTranslation();
  const lines = report.dataHeld ? report.lines : report.lines.filter(({ origin }) => origin === 'case');
  const open = lines.filter((line) => line.decision === 'open');
  // A line without words, or with a blank to fill in, cannot be confirmed: it is written or struck.
  const ready = open.filter((line) => line.proposed !== '' && !hasBlank(line.proposed));
  const confirmAll = () =>
    void steps.decide(ready.map(({ id, proposed }) => ({ id, text: proposed, decision: 'confirmed' as const })));
  return (
    <Section
      title={t('documents.report.lines')}
      aside={
        open.length === 0
          ? t('documents.report.allDecided')
          : t('documents.report.openOf', { open: open.length, count: lines.length })
      }
      actions={
        ready.length > 0 && (
          <Button variant="default" size="xs" onClick={confirmAll}>
            {t('documents.report.confirmAll', { count: ready.length })}
          </Button>
        )
      }
    >
      <p className="quiet small">{t('documents.report.keys')}</p>
      {REPORT_TOPICS.map((topic) => (
        <TopicLines
          key={topic}
          topic={topic}
          lines={lines.filter((line) => line.topic === topic)}
          activities={report.activities}
          steps={steps}
        />
      ))}
    </Section>
  );
}
