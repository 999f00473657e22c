import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { core } from '../../../../../api/clients.ts';
import { say } from '../../../../../components/notice.ts';
import { useQuickStep } from '../../use-quick-step.ts';
import type { OnWork } from '../work-act.ts';
import { taskWords } from './task-words.ts';

type Props = { readonly request: RequestRecord; readonly task: Task; readonly onWork: OnWork };

/** What else can be done with a task: its removal stays in the timeline, so it asks no second time. */
export function TaskMenu({ request, task, onWork }: Props) {
  const { t } = useTranslation();
  const undo = useQuickStep(request);
  const remove = useQuickStep(request, () => {
    say(t('work.tasks.removed'));
  });
  const { id: taskId } = task;
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={t('work.tasks.actions', { task: taskWords(t, task) })}>
          <IconDots size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {task.doneOn === '' ? (
          <>
            <Menu.Item
              onClick={() => {
                onWork({ kind: 'finish-task', task });
              }}
            >
              {t('work.tasks.finishOn')}
            </Menu.Item>
            <Menu.Item
              onClick={() => {
                onWork({ kind: 'change-task', task });
              }}
            >
              {t('work.tasks.change')}
            </Menu.Item>
            <Menu.Item
              onClick={() => {
                remove.mutate((at) => core.requests.tasks.remove({ ...at, taskId }));
              }}
            >
              {t('common.remove')}
            </Menu.Item>
          </>
        ) : (
          <Menu.Item
            onClick={() => {
              undo.mutate((at) => core.requests.tasks.undo({ ...at, taskId }));
            }}
          >
            {t('work.tasks.undo')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
