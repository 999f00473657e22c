import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Task } from '../../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { IsoDate } from '../../../../../../shared/contract/primitives.ts';
import { NEEDS_EVIDENCE } from '../../../../../../shared/reference/task-templates.ts';
import { core } from '../../../../../api/clients.ts';
import { useToday } from '../../../../../api/session.ts';
import { DateField } from '../../../../../components/form/date-field.tsx';
import { RecordForm } from '../../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../../components/form/use-record-form.ts';
import { keepRequest } from '../../keep-request.ts';

type Props = { readonly request: RequestRecord; readonly task: Task; readonly onClose: () => void };

const Finish = z.strictObject({ on: IsoDate, evidence: Task.shape.evidence });
const Proved = Finish.refine(({ evidence }) => evidence !== '', { path: ['evidence'], message: 'evidence-needed' });

/** Done on a day, and how that can be shown. */
export function FinishTaskForm({ request, task, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const name = `request/${request.id}/task/${task.id}/finish`;
  const needed = NEEDS_EVIDENCE.has(task.kind);
  const values: z.input<typeof Finish> = { on: today, evidence: task.evidence };
  const controller = useRecordForm({
    name,
    schema: needed ? Proved : Finish,
    current: { version: request.version, values },
    save: (done, version) => core.requests.tasks.finish({ id: request.id, version, taskId: task.id, ...done }),
    onSaved: (saved) => {
      keepRequest(saved);
      onClose();
    },
  });
  const { form } = controller;
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`work.tasks.finish.${field}`)}
      saveLabel={t('work.tasks.finish.act')}
      onCancel={onClose}
    >
      {needed && <p>{t('work.tasks.finish.evidenceNeeded')}</p>}
      <DateField label={t('work.tasks.finish.on')} withAsterisk {...form.getInputProps('on')} />
      <Textarea
        label={t('work.tasks.finish.evidence')}
        description={t('work.tasks.finish.evidenceHint')}
        withAsterisk={needed}
        dir="auto"
        data-autofocus
        {...form.getInputProps('evidence')}
      />
    </RecordForm>
  );
}
