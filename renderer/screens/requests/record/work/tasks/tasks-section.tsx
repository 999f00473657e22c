import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { overdueTasks } from '../../../../../../shared/domain/tasks.ts';
import { useToday } from '../../../../../api/session.ts';
import { Section } from '../../../../../components/section.tsx';
import { StateBadge } from '../../../../../components/state-badge.tsx';
import type { OnWork } from '../work-act.ts';
import { TaskGroup } from './task-group.tsx';
import styles from './tasks.module.css';

type Props = { readonly request: RequestRecord; readonly onWork: OnWork };

/** The steps of each right asked, planned from its template and added by hand. */
export function TasksSection({ request, onWork }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const { tasks, lines } = request;
  const overdue = overdueTasks(request, today);
  const shown = lines.filter((line) => line.state === 'open' || tasks.some(({ lineId }) => lineId === line.id));
  return (
    <Section
      title={t('work.tasks.title')}
      {...(overdue > 0 && {
        aside: <StateBadge tone="overdue">{t('work.tasks.overdue', { count: overdue })}</StateBadge>,
      })}
      actions={
        <Button
          variant="subtle"
          size="xs"
          onClick={() => {
            onWork({ kind: 'add-task' });
          }}
        >
          {t('work.tasks.add')}
        </Button>
      }
    >
      {shown.length === 0 ? (
        <p className="quiet">{t('work.tasks.none')}</p>
      ) : (
        <div className={styles.groups}>
          {shown.map((line) => (
            <TaskGroup key={line.id} request={request} line={line} onWork={onWork} />
          ))}
        </div>
      )}
    </Section>
  );
}
