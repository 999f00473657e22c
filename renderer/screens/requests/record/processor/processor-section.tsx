import { useTranslation } from 'react-i18next';
import type { ProcessorRole } from '../../../../../shared/contract/core/casework.ts';
import type { RequestLine, RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { shortDay } from '../../../../components/dates.ts';
import { Section } from '../../../../components/section.tsx';
import { StateBadge, type Tone } from '../../../../components/state-badge.tsx';
import type { Dialog } from '../dialogs.tsx';
import { CaseStep, CaseSteps } from '../steps/case-step.tsx';
import { ProcessorActions } from './processor-actions.tsx';

type Props = { readonly request: RequestRecord; readonly onDialog: (dialog: Dialog) => void };

/** Lines we only process for another: they are passed on, not answered. Most cases have none, and show nothing here. */
export function ProcessorSection({ request, onDialog }: Props) {
  const { t } = useTranslation();
  const processed = request.lines.flatMap((line) => (line.processor === null ? [] : [{ line, role: line.processor }]));
  if (processed.length === 0) return null;
  return (
    <Section title={t('ending.processor.title')}>
      <CaseSteps>
        {processed.map(({ line, role }) => (
          <ProcessedLine key={line.id} request={request} line={line} role={role} onDialog={onDialog} />
        ))}
      </CaseSteps>
    </Section>
  );
}

type State = 'draft' | 'ready' | 'forwarded';

const TONE: Readonly<Record<State, Tone>> = { draft: 'on-track', ready: 'due-soon', forwarded: 'done' };

const stateOf = ({ letter, forwarded }: ProcessorRole): State =>
  forwarded !== null ? 'forwarded' : letter === null ? 'draft' : 'ready';

function ProcessedLine(props: Props & { readonly line: RequestLine; readonly role: ProcessorRole }) {
  const { request, line, role, onDialog } = props;
  const { t } = useTranslation();
  const state = stateOf(role);
  const dated = line.typed?.source === 'contract-clause' ? line.typed : null;
  return (
    <CaseStep
      title={role.controller}
      badges={<StateBadge tone={TONE[state]}>{t(`ending.processor.state.${state}`)}</StateBadge>}
      actions={
        line.state === 'open' &&
        role.forwarded === null && <ProcessorActions request={request} line={line} role={role} onDialog={onDialog} />
      }
      lines={request.lines}
      lineIds={[line.id]}
      words={role.contact}
      letter={role.letter}
      sent={role.forwarded}
      warnings={[]}
    >
      <span>{t('ending.processor.clauseFact', { clause: role.clause })}</span>
      <span>
        {dated === null ? t('ending.processor.noDate') : t('ending.processor.by', { date: shortDay(dated.date) })}
      </span>
      {line.state === 'open' && role.forwarded !== null && <span>{t('ending.processor.closeNext')}</span>}
    </CaseStep>
  );
}
