import { Autocomplete, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { Task } from '../../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { Id, text } from '../../../../../../shared/contract/primitives.ts';
import { TASK_KINDS, type TaskKind } from '../../../../../../shared/reference/task-templates.ts';
import { core } from '../../../../../api/clients.ts';
import { FieldPair } from '../../../../../components/form/layout.tsx';
import { RecordForm } from '../../../../../components/form/record-form.tsx';
import { useRecordForm } from '../../../../../components/form/use-record-form.ts';
import { optionsOf } from '../../../names.ts';
import { keepRequest } from '../../keep-request.ts';
import { placeNamed } from '../place-named.ts';
import { OwnerAndDue } from './owner-and-due.tsx';
import { stepWords } from './task-words.ts';

type Props = {
  readonly request: RequestRecord;
  readonly lineId: string | undefined;
  readonly onClose: () => void;
};

const Added = Task.pick({ kind: true, words: true, owner: true, due: true })
  .extend({ lineId: Id, system: text(200) })
  .refine(({ kind, words }) => kind !== 'other' || words !== '', { path: ['words'], message: 'required' });
type Added = z.input<typeof Added>;

/** Steps that are taken in a system. */
const IN_A_SYSTEM: ReadonlySet<TaskKind> = new Set([
  'search-system',
  'ask-owner',
  'correct',
  'erase',
  'restrict',
  'stop-mailing',
]);

/** A task of one's own: in own words, or a step of the plan in a system the register does not name. */
export function AddTaskForm({ request, lineId, onClose }: Props) {
  const { t } = useTranslation();
  const name = `request/${request.id}/add-task`;
  const { lines, systems } = request;
  const first = lines.find(({ id }) => id === lineId) ?? lines.find(({ state }) => state === 'open') ?? lines[0];
  const values: Added = { lineId: first?.id ?? '', kind: 'other', words: '', system: '', owner: '', due: '' };
  const controller = useRecordForm({
    name,
    schema: Added,
    current: { version: request.version, values },
    save: (typed, version) => {
      const { system, ...task } = Added.parse(typed);
      const place = IN_A_SYSTEM.has(task.kind) ? placeNamed(systems, system) : null;
      return core.requests.tasks.add({ id: request.id, version, ...task, system: place });
    },
    onSaved: (saved) => {
      keepRequest(saved);
      onClose();
    },
  });
  const { form } = controller;
  const { kind, system } = form.values;
  const kinds = optionsOf(TASK_KINDS, (each) =>
    each === 'other'
      ? t('work.tasks.ownKind')
      : stepWords(t, { kind: each, system: { recordId: null, name: t('work.tasks.aSystem') } }),
  );
  return (
    <RecordForm
      name={name}
      controller={controller}
      fieldName={(field) => t(`work.tasks.form.${field}`)}
      saveLabel={t('work.tasks.form.add')}
      onCancel={onClose}
    >
      <TextInput
        label={t('work.tasks.form.words')}
        {...(kind !== 'other' && {
          description: t('work.tasks.form.wordsHint', {
            task: stepWords(t, { kind, system: placeNamed(systems, system) }),
          }),
        })}
        withAsterisk={kind === 'other'}
        dir="auto"
        data-autofocus
        {...form.getInputProps('words')}
      />
      <OwnerAndDue request={request} owner={form.getInputProps('owner')} due={form.getInputProps('due')} />
      <FieldPair>
        <Select
          label={t('work.tasks.form.lineId')}
          data={lines.map((line) => ({ value: line.id, label: t(`reference.right.${line.right}`) }))}
          {...form.getInputProps('lineId')}
        />
        <Select label={t('work.tasks.form.kind')} data={kinds} {...form.getInputProps('kind')} />
      </FieldPair>
      {IN_A_SYSTEM.has(kind) && (
        <Autocomplete
          label={t('work.tasks.form.system')}
          description={t('work.tasks.form.systemHint')}
          data={systems.map((each) => each.name)}
          openOnFocus={false}
          dir="auto"
          {...form.getInputProps('system')}
        />
      )}
    </RecordForm>
  );
}
