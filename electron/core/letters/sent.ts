import type { Sent } from '../../../shared/contract/core/casework.ts';
import type { RecordKind } from '../../../shared/contract/core/record.ts';
import { dayAt } from '../../../shared/domain/urgency.ts';
import * as documents from '../documents/repository.ts';
import { establishment } from '../organisation/places.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';

/** The stored letter itself: sent on a day that has been and on which it was there. */
export function letterSent(unit: Unit, store: Store, establishmentId: string, documentId: string, sent: Sent): void {
  const { timezone } = establishment(store, establishmentId);
  const { createdAt } = documents.get(unit.db, documentId);
  documents.markSent(unit, documentId, sent, {
    made: dayAt(createdAt, timezone),
    today: dayAt(store.clock.now(), timezone),
  });
}

type Row = { readonly id: string; readonly kind: RecordKind; readonly ref: string; readonly version: number };

/** For a letter that is no step: its record stays as it is, and its timeline says when the letter went out. */
export function enterSent(unit: Unit, row: Row, documentId: string, sent: Sent): void {
  const { number } = documents.get(unit.db, documentId);
  unit.enter(
    {
      action: 'document.send',
      kind: 'storedDocument',
      recordId: row.id,
      ref: row.ref,
      version: row.version,
      payload: { params: { number, on: sent.on, by: sent.by, to: sent.to }, note: '' },
    },
    'storedDocument',
    row.kind,
  );
}
