import type { ProcessorFields } from '../../../../shared/contract/core/registers/index.ts';
import { type Missing, missingInProcessor } from '../../../../shared/domain/missing.ts';
import { ART28_CLAUSE_IDS } from '../../../../shared/reference/processor-clauses.ts';
import type { Recorded, RegisterState } from '../register-state.ts';

/** A processor with what Art. 28 asks of it. */
export type ListedProcessor = Recorded<ProcessorFields> & {
  readonly activities: readonly Recorded<{ readonly name: string }>[];
  readonly engages: readonly Recorded<ProcessorFields>[];
  readonly engagedBy: readonly Recorded<ProcessorFields>[];
  readonly present: number;
  readonly missing: readonly Missing[];
};

export const CLAUSES = ART28_CLAUSE_IDS.length;

export const listedProcessors = (state: RegisterState): ListedProcessor[] =>
  state.processors.map((processor) => {
    const { id, fields } = processor;
    const isNamedIn = (ids: readonly string[]): boolean => ids.includes(id);
    const transfers = state.transfers.filter((transfer) => isNamedIn(transfer.fields.processorIds));
    return {
      ...processor,
      activities: state.activities.filter((activity) => isNamedIn(activity.fields.processorIds)),
      engages: state.processors.filter((other) => isNamedIn(other.fields.parentIds)),
      engagedBy: state.processors.filter((other) => fields.parentIds.some((parent) => parent === other.id)),
      present: ART28_CLAUSE_IDS.filter((clause) => fields.clauses[clause].state === 'present').length,
      missing: missingInProcessor(fields, {
        today: state.asOf,
        links: transfers.map(() => ({ kind: 'transfer' as const, archived: false })),
      }),
    };
  });
