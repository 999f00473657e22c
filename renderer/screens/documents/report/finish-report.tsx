import { Button, Progress } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccessReport, DocumentEntry } from '../../../../shared/contract/core/documents.ts';
import type { RequestRecord } from '../../../../shared/contract/core/requests.ts';
import { core, coreQuery } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';
import { useToday } from '../../../api/session.ts';
import { FailureNotice } from '../../../components/form/record-form.tsx';
import { say } from '../../../components/notice.ts';
import { keepRequest } from '../../requests/record/keep-request.ts';
import { SaveProtected } from '../protect/save-protected.tsx';
import { SaveDocument } from '../save-document.tsx';
import styles from './report-page.module.css';
import { LinkButton } from '../../requests/link-button.tsx';

type Props = { readonly request: RequestRecord; readonly report: AccessReport; readonly disabled: boolean };
type Step = { readonly phase: 'collecting' | 'layout' | 'storing'; readonly done: number; readonly total: number };

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** Writes and stores the letter; it can be stopped until it is stored. */
export function FinishReport({ request, report, disabled }: Props) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>();
  const stop = useRef<AbortController>(null);
  const { data: documents = [] } = useQuery(
    coreQuery.documents.list.queryOptions({ input: { recordId: report.requestId } }),
  );
  const earlier = documents.find((entry) => entry.state === 'final');
  const finish = useMutation({
    mutationFn: async () => {
      const abort = new AbortController();
      stop.current = abort;
      const { requestId, version } = report;
      const stream = await core.documents.accessReport.finish({ requestId, version }, { signal: abort.signal });
      for (;;) {
        const { done, value } = await stream.next();
        if (done) return value;
        setStep(value);
      }
    },
    onSettled: () => {
      setStep(undefined);
    },
  });
  const stopped = finish.error !== null && (isAbort(finish.error) || stop.current?.signal.aborted === true);
  if (finish.isPending)
    return (
      <div className={styles.stack} role="status">
        <p>{t(step === undefined ? 'documents.report.finishing' : `documents.report.phase.${step.phase}`)}</p>
        <Progress
          value={step === undefined ? 0 : (step.done / Math.max(1, step.total)) * 100}
          aria-label={t('documents.report.finishing')}
        />
        <Button
          variant="default"
          onClick={() => {
            stop.current?.abort();
          }}
        >
          {t('common.cancel')}
        </Button>
      </div>
    );
  if (finish.data !== undefined) return <Finished request={request} entry={finish.data} />;
  return (
    <div className={styles.stack}>
      {finish.error !== null &&
        (stopped ? (
          <p role="status">{t('documents.report.cancelled')}</p>
        ) : (
          <FailureNotice failure={toFailure(finish.error)} />
        ))}
      <Button
        variant={disabled ? 'default' : 'filled'}
        disabled={disabled}
        onClick={() => {
          finish.mutate();
        }}
      >
        {t('documents.report.finish')}
      </Button>
      <p className="quiet small">
        {earlier === undefined
          ? t('documents.report.finishHint')
          : t('documents.report.finishAgain', { number: earlier.number })}
      </p>
    </div>
  );
}

/** The letter is stored: hand it out, look at it, close the line. */
function Finished({ request, entry }: { readonly request: RequestRecord; readonly entry: DocumentEntry }) {
  const { t } = useTranslation();
  const today = useToday();
  const line = request.lines.find((each) => each.right === 'access' && each.state === 'open');
  const answer = useMutation({
    mutationFn: async (lineId: NonNullable<typeof line>['id']) => {
      const { version } = await core.requests.get({ id: request.id });
      const held = (await core.documents.accessReport.get({ requestId: request.id })).dataHeld;
      return core.requests.lines.close({
        id: request.id,
        version,
        lineId,
        closing: { outcome: held ? 'granted' : 'no-data-held', on: today, ground: '' },
      });
    },
    onSuccess: (saved) => {
      keepRequest(saved);
      say(t('documents.report.answered'));
    },
  });
  return (
    <div className={styles.stack} role="status">
      <p className="strong">{t('documents.report.finished', { number: entry.number })}</p>
      <p>{t('documents.report.finishedWords', { count: entry.pages })}</p>
      <SaveDocument entry={entry} />
      <SaveProtected entry={entry} />
      <LinkButton to="/documents/$id" params={{ id: entry.id }} variant="default">
        {t('documents.report.openDocument')}
      </LinkButton>
      {line !== undefined && (
        <Button
          variant="default"
          loading={answer.isPending}
          onClick={() => {
            answer.mutate(line.id);
          }}
        >
          {t('documents.report.markAnswered')}
        </Button>
      )}
      {answer.error !== null && <FailureNotice failure={toFailure(answer.error)} />}
    </div>
  );
}
