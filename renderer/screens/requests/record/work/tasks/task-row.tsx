import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../../../../../shared/contract/core/casework.ts';
import type { RequestLine, RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { isOverdue, isOwed } from '../../../../../../shared/domain/tasks.ts';
import { NEEDS_EVIDENCE } from '../../../../../../shared/reference/task-templates.ts';
import { core } from '../../../../../api/clients.ts';
import { useToday } from '../../../../../api/session.ts';
import { longDay, shortDay } from '../../../../../components/dates.ts';
import { StateBadge } from '../../../../../components/state-badge.tsx';
import { useQuickStep } from '../../use-quick-step.ts';
import type { OnWork } from '../work-act.ts';
import { TaskMenu } from './task-menu.tsx';
import { taskWords } from './task-words.ts';
import styles from './tasks.module.css';

type Props = {
  readonly request: RequestRecord;
  readonly line: RequestLine;
  readonly task: Task;
  readonly onWork: OnWork;
};

/** A tick is done today; what must leave a trace asks for it first. Ticked again, it is open again. */
export function TaskRow({ request, line, task, onWork }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const facts = useId();
  const step = useQuickStep(request);
  const { id: taskId, doneOn, evidence } = task;
  const done = doneOn !== '';
  const tick = () => {
    if (step.isPending) return;
    if (done) step.mutate((at) => core.requests.tasks.undo({ ...at, taskId }));
    else if (NEEDS_EVIDENCE.has(task.kind)) onWork({ kind: 'finish-task', task });
    else step.mutate((at) => core.requests.tasks.finish({ ...at, taskId, on: today, evidence }));
  };
  return (
    <li className={styles.task} data-done={done || undefined}>
      <Checkbox
        className={styles.tick ?? ''}
        label={taskWords(t, task)}
        aria-describedby={facts}
        checked={done}
        onChange={tick}
      />
      <span id={facts} className={styles.facts}>
        <TaskFacts task={task} line={line} today={today} />
      </span>
      <TaskMenu request={request} task={task} onWork={onWork} />
      {evidence !== '' && (
        <p className={styles.evidence} dir="auto">
          {evidence}
        </p>
      )}
    </li>
  );
}

function TaskFacts({ task, line, today }: Pick<Props, 'task' | 'line'> & { readonly today: string }) {
  const { t } = useTranslation();
  const { due, doneOn, doneBy, owner } = task;
  const late = isOverdue(task, line, today);
  return (
    <>
      {owner !== '' && <span dir="auto">{owner}</span>}
      {doneOn !== '' && <span>{t('work.tasks.doneBy', { date: shortDay(doneOn), who: doneBy })}</span>}
      {doneOn === '' && NEEDS_EVIDENCE.has(task.kind) && <span>{t('work.tasks.needsEvidence')}</span>}
      {doneOn === '' && !isOwed(task, line) && <span>{t('work.tasks.notOwed')}</span>}
      {isOwed(task, line) && due === today && <StateBadge tone="due-soon">{t('work.tasks.dueToday')}</StateBadge>}
      {isOwed(task, line) &&
        due !== '' &&
        due !== today &&
        (late ? (
          <StateBadge tone="overdue">{t('work.tasks.late', { date: shortDay(due) })}</StateBadge>
        ) : (
          <time dateTime={due}>{t('work.tasks.due', { date: longDay(due) })}</time>
        ))}
    </>
  );
}
