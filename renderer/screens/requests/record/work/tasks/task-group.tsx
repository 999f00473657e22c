import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestLine, RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { inOrder } from '../../../../../../shared/domain/tasks.ts';
import { core } from '../../../../../api/clients.ts';
import { say } from '../../../../../components/notice.ts';
import { useQuickStep } from '../../use-quick-step.ts';
import type { OnWork } from '../work-act.ts';
import { TaskRow } from './task-row.tsx';
import styles from './tasks.module.css';

type Props = { readonly request: RequestRecord; readonly line: RequestLine; readonly onWork: OnWork };

/** The tasks of one right. */
export function TaskGroup({ request, line, onWork }: Props) {
  const { t } = useTranslation();
  const heading = useId();
  const tasks = inOrder(request.tasks.filter(({ lineId }) => lineId === line.id));
  const plan = useQuickStep(request, (saved, before) => {
    const count = saved.tasks.length - before.tasks.length;
    say(count > 0 ? t('work.tasks.planned', { count }) : t('work.tasks.allThere'));
  });
  const right = t(`reference.right.${line.right}`);
  const act = t(tasks.length === 0 ? 'work.tasks.plan' : 'work.tasks.planMore');
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <h3 id={heading}>{right}</h3>
        <span className="quiet small figures">
          {tasks.length === 0
            ? t('work.tasks.none')
            : t('work.tasks.done', { done: tasks.filter(({ doneOn }) => doneOn !== '').length, count: tasks.length })}
        </span>
        {line.state === 'open' && (
          <Button
            className={styles.plan ?? ''}
            variant={tasks.length === 0 ? 'default' : 'subtle'}
            size="xs"
            loading={plan.isPending}
            aria-label={t('work.tasks.planFor', { act, right })}
            onClick={() => {
              plan.mutate((at) => core.requests.tasks.plan({ ...at, lineId: line.id }));
            }}
          >
            {act}
          </Button>
        )}
      </div>
      {tasks.length > 0 && (
        <ul className={styles.tasks} aria-labelledby={heading}>
          {tasks.map((task) => (
            <TaskRow key={task.id} request={request} line={line} task={task} onWork={onWork} />
          ))}
        </ul>
      )}
    </div>
  );
}
