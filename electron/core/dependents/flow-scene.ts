import type { ActivityFields } from '../../../shared/contract/core/registers/index.ts';
import { fieldsOf } from '../register/fields.ts';
import { SYSTEM } from '../register/kinds.ts';
import { list, type RecordRow } from '../register/repository.ts';
import type { Db } from '../store/open.ts';
import { type Engaged, engagedBelow, processorsOf } from './chain.ts';
import { type Drawing, newDrawing } from './drawing.ts';
import { homeLaw, type TransferRow, transfersAt } from './places.ts';

/** The columns of a flow; below `ENGAGED` one more for each step down the chain, and the countries last. */
export const SOURCES = 0;
export const ACTIVITIES = 1;
export const SYSTEMS = 2;
export const RECIPIENTS = 3;
export const ENGAGED = 4;

export type Activity = { readonly row: RecordRow; readonly fields: ActivityFields };

/** Everything a flow of these activities is drawn from, read once. */
export type FlowScene = {
  readonly drawing: Drawing;
  readonly today: string;
  readonly systems: ReadonlyMap<string, RecordRow>;
  readonly processors: ReadonlyMap<string, Engaged>;
  /** The processors that are drawn, each with its steps down the chain. */
  readonly levels: ReadonlyMap<string, number>;
  /** Steps down to the last sub-processor. */
  readonly depth: number;
  /** Transfers of these activities, or of processors that are drawn. */
  readonly transfers: readonly TransferRow[];
  readonly law: 'EU_GDPR' | 'UK_GDPR';
};

export function flowScene(db: Db, activities: readonly Activity[], today: string): FlowScene {
  const systems = new Map<string, RecordRow>(list(db, 'system', false).map((row) => [row.id, row]));
  const processors = processorsOf(db);
  const used = [...usedProcessors(activities, systems)].filter((id) => processors.has(id));
  const levels = new Map(engagedBelow(processors, used).map(({ id, level }) => [id, level]));
  const drawn = new Set<string>(activities.map(({ row }) => row.id));
  const transfers = transfersAt(db, today).filter(
    ({ fields }) =>
      fields.activityIds.some((id) => drawn.has(id)) ||
      (fields.activityIds.length === 0 && fields.processorIds.some((id) => levels.has(id))),
  );
  return {
    drawing: newDrawing(),
    today,
    systems,
    processors,
    levels,
    depth: Math.max(0, ...levels.values()),
    transfers,
    law: homeLaw(db),
  };
}

/** Processors named by the activities, and those that run the systems the activities use. */
function usedProcessors(activities: readonly Activity[], systems: ReadonlyMap<string, RecordRow>): Set<string> {
  const ids = new Set<string>(activities.flatMap(({ fields }) => fields.processorIds));
  for (const id of new Set(activities.flatMap(({ fields }): string[] => fields.systemIds))) {
    const system = systems.get(id);
    if (system !== undefined) for (const processor of fieldsOf(SYSTEM, system).processorIds) ids.add(processor);
  }
  return ids;
}
