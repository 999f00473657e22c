import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Task } from '../../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { core } from '../../../../../api/clients.ts';
import { RecordForm } from '../../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../../components/form/use-record-form.ts';
import { keepRequest } from '../../keep-request.ts';
import { OwnerAndDue } from './owner-and-due.tsx';
import { stepWords } from './task-words.ts';

type Props = { readonly request: RequestRecord; readonly task: Task; readonly onClose: () => void };

const Change = Task.pick({ words: true, owner: true, due: true });

/** Who does it, until when, and in which words; what it is and where stays. */
export function ChangeTaskForm({ request, task, onClose }: Props) {
  const { t } = useTranslation();
  const name = `request/${request.id}/task/${task.id}`;
  const { words, owner, due } = task;
  const controller = useRecordForm({
    name,
    schema: Change,
    current: { version: request.version, values: { words, owner, due } },
    save: (changed, version) => core.requests.tasks.change({ id: request.id, version, taskId: task.id, ...changed }),
    onSaved: (saved) => {
      keepRequest(saved);
      onClose();
    },
  });
  const { form } = controller;
  const own = task.kind === 'other';
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`work.tasks.form.${field}`)}
      saveLabel={t('work.tasks.form.change')}
      onCancel={onClose}
    >
      <OwnerAndDue request={request} owner={form.getInputProps('owner')} due={form.getInputProps('due')} first />
      <TextInput
        label={t('work.tasks.form.words')}
        {...(!own && { description: t('work.tasks.form.wordsHint', { task: stepWords(t, task) }) })}
        withAsterisk={own}
        dir="auto"
        {...form.getInputProps('words')}
      />
    </RecordForm>
  );
}
