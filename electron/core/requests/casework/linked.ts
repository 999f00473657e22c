import type { System } from '../../../../shared/contract/core/casework.ts';
import type { Id } from '../../../../shared/contract/primitives.ts';
import * as records from '../../register/repository.ts';
import type { Db } from '../../store/open.ts';
import type { Case } from '../case.ts';
import { fieldsOf } from '../../register/fields.ts';
import { ACTIVITY, PROCESSOR } from '../../register/kinds.ts';

export type Recipient = { readonly name: string; readonly recordId: Id | null };
export type Owner = { readonly owner: string; readonly system: System };

/** What the register says about the activities a case is linked to. */
export type Linked = {
  /** Places the data are in: each activity, and each processor engaged in one. */
  readonly systems: readonly System[];
  /** Those that may send mail to the person: where an activity rests on consent or on an interest of ours. */
  readonly mailingSystems: readonly System[];
  readonly owners: readonly Owner[];
  /** Everybody outside who received the data: Art. 19. */
  readonly recipients: readonly Recipient[];
  readonly jointActivities: readonly string[];
};

const MAY_BE_MARKETING: ReadonlySet<string> = new Set(['consent', 'legitimate-interests', 'undetermined']);

export function linkedOf(db: Db, request: Case): Linked {
  const activities = records
    .list(db, 'activity', true)
    .filter(({ id }) => request.intake.activityIds.includes(id))
    .map((row) => ({ id: row.id, fields: fieldsOf(ACTIVITY, row) }));
  const processors = activities.length === 0 ? [] : records.list(db, 'processor', true);
  const processorsOf = (ids: readonly Id[]): System[] =>
    processors
      .filter(({ id }) => ids.includes(id))
      .map((row) => ({ recordId: row.id, name: fieldsOf(PROCESSOR, row).name }));
  const systemsOf = (chosen: typeof activities): System[] =>
    once(
      chosen.flatMap(({ id, fields }) => [{ recordId: id, name: fields.name }, ...processorsOf(fields.processorIds)]),
    );
  return {
    systems: systemsOf(activities),
    mailingSystems: systemsOf(
      activities.filter(({ fields }) => fields.purposes.some(({ basis }) => MAY_BE_MARKETING.has(basis))),
    ),
    owners: activities.map(({ id, fields }) => ({ owner: fields.owner, system: { recordId: id, name: fields.name } })),
    recipients: once(
      activities.flatMap(({ fields }) => [
        ...fields.recipients.filter(({ kind }) => kind !== 'internal').map(({ name }) => ({ name, recordId: null })),
        ...processorsOf(fields.processorIds),
      ]),
    ),
    jointActivities: activities
      .filter(({ fields }) => fields.role === 'joint-controller')
      .map(({ fields }) => fields.name),
  };
}

/** Named twice is one place; a register entry wins over the same name typed in an activity. */
function once<Entry extends { readonly name: string; readonly recordId: Id | null }>(
  entries: readonly Entry[],
): Entry[] {
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const name = entry.name.trim().toLocaleLowerCase('en');
    const before = byName.get(name);
    if (before === undefined || (before.recordId === null && entry.recordId !== null)) byName.set(name, entry);
  }
  return [...byName.values()];
}
