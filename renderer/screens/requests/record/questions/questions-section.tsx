import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QuestionView } from '../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { core } from '../../../../api/clients.ts';
import { shortDay } from '../../../../components/dates.ts';
import { Section } from '../../../../components/section.tsx';
import { StateBadge, type Tone } from '../../../../components/state-badge.tsx';
import { CaseStep, CaseSteps } from '../steps/case-step.tsx';
import type { Dialog } from '../dialogs.tsx';
import { StepLetterActions } from '../steps/step-letter-actions.tsx';

type Props = { readonly request: RequestRecord; readonly onDialog: (dialog: Dialog) => void };

const TONE: Readonly<Record<QuestionView['state'], Tone>> = {
  draft: 'on-track',
  ready: 'due-soon',
  open: 'waiting',
  answered: 'done',
  withdrawn: 'done',
};

/** What the person is asked: proof of identity after a recorded doubt, what they mean, a fee. */
export function QuestionsSection({ request, onDialog }: Props) {
  const { t } = useTranslation();
  const { identity } = request.intake;
  const open = request.state === 'open';
  return (
    <Section
      title={t('casework.page.steps.title')}
      actions={
        open && (
          <>
            {(identity.state === 'no-doubt' || identity.state === 'confirmed') && (
              <Button
                variant="subtle"
                size="xs"
                onClick={() => {
                  onDialog({ kind: 'doubt' });
                }}
              >
                {t('casework.page.steps.doubt')}
              </Button>
            )}
            <Button
              variant="subtle"
              size="xs"
              onClick={() => {
                onDialog({ kind: 'ask' });
              }}
            >
              {t('casework.page.steps.ask')}
            </Button>
          </>
        )
      }
    >
      {identity.state === 'doubt' && (
        <p dir="auto">
          {t('casework.page.steps.doubtRecorded', {
            date: identity.on === '' ? t('casework.page.empty') : shortDay(identity.on),
            reason: identity.reason,
          })}
        </p>
      )}
      {request.questions.length === 0 ? (
        <p className="quiet">{t('casework.page.steps.none')}</p>
      ) : (
        <CaseSteps>
          {request.questions.map((question) => (
            <QuestionStep key={question.id} request={request} question={question} onDialog={onDialog} />
          ))}
        </CaseSteps>
      )}
    </Section>
  );
}

function QuestionStep({ request, question, onDialog }: Props & { readonly question: QuestionView }) {
  const { t } = useTranslation();
  const { fee, answer, check } = question;
  const title = t(`casework.question.kind.${question.kind}`);
  return (
    <CaseStep
      title={title}
      badges={<StateBadge tone={TONE[question.state]}>{t(`casework.question.state.${question.state}`)}</StateBadge>}
      actions={<QuestionActions request={request} question={question} onDialog={onDialog} />}
      lines={request.lines}
      lineIds={question.lineIds}
      words={question.words}
      letter={question.letter}
      sent={question.sent}
      warnings={question.warnings}
    >
      {fee !== null && (
        <span>
          {t('casework.page.steps.fee', {
            amount: fee.amount,
            currency: fee.currency,
            basis: t(`casework.page.ask.bases.${fee.basis}`),
          })}
        </span>
      )}
      {answer !== null && (
        <span>
          {t('casework.page.steps.answered', {
            result: t(`casework.question.result.${answer.result}`),
            date: shortDay(answer.on),
          })}
        </span>
      )}
      {check !== null && (
        <span>
          {t('casework.page.steps.checked', {
            result: t(`casework.question.check.${check.result}`),
            date: shortDay(check.on),
            who: check.by,
            method: t(`casework.question.method.${check.method}`),
          })}
        </span>
      )}
    </CaseStep>
  );
}

function QuestionActions({ request, question, onDialog }: Props & { readonly question: QuestionView }) {
  const { t } = useTranslation();
  const what = t(`casework.question.kind.${question.kind}`);
  const of = { id: request.id, version: request.version, questionId: question.id };
  if (question.sent === null)
    return (
      <StepLetterActions
        what={what}
        letter={question.letter}
        record={request}
        draft={{ kind: 'question', questionId: question.id }}
        onDrop={() => core.requests.questions.drop(of)}
        onSend={() => {
          onDialog({ kind: 'send', sendable: { of: 'question', id: question.id }, what });
        }}
      />
    );
  if (question.answer === null)
    return (
      <Button
        size="xs"
        variant="default"
        aria-label={t('casework.page.steps.actOn', { act: t('casework.page.steps.answer'), what })}
        onClick={() => {
          onDialog({ kind: 'answer', question });
        }}
      >
        {t('casework.page.steps.answer')}
      </Button>
    );
  if (question.kind === 'identity' && question.check === null)
    return (
      <Button
        size="xs"
        variant="default"
        onClick={() => {
          onDialog({ kind: 'check', question });
        }}
      >
        {t('casework.page.steps.check')}
      </Button>
    );
  return null;
}
