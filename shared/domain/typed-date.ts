import type { Dispute, ProcessorRole, TypedDate } from '../contract/core/casework.ts';

type Line = { readonly id: string; readonly processor: ProcessorRole | null };

/**
 * Who may have set a date for a line: a contract only where we process for another, an authority or a court only while a
 * dispute with them is open. Every other date is reckoned.
 */
export function typedSources(line: Line, disputes: readonly Dispute[]): readonly TypedDate['source'][] {
  const disputing = (by: Dispute['by']) =>
    disputes.some(
      (dispute) => dispute.by === by && dispute.settled === null && dispute.lineIds.some((id) => id === line.id),
    );
  return [
    ...(line.processor === null ? [] : (['contract-clause'] as const)),
    ...(['authority', 'court'] as const).filter(disputing),
  ];
}
