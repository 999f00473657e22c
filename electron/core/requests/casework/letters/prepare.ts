import type { LetterDraft } from '../../../../../shared/contract/core/letters.ts';
import { letterFacts } from '../../../documents/letters/write-letter.ts';
import type { Prepared } from '../../../letters/prepared.ts';
import type { Store } from '../../../store/unit-of-work.ts';
import * as cases from '../../repository.ts';
import { draftOf } from './index.ts';

/** A letter of a request: drafted from the case, and told to its timeline once it is stored. */
export function requestLetter(store: Store, id: string, draft: LetterDraft, signatory: string): Prepared {
  const { row, request } = cases.get(store.db, id);
  const facts = letterFacts(store, row.ref, request, signatory);
  const { subject, letter, gaps, late = false, written } = draftOf(draft, { store, id, request, facts });
  return {
    record: { id: row.id, kind: 'request', reference: row.ref },
    version: row.version,
    subject,
    letter,
    facts,
    gaps,
    late,
    keep: (unit, stored) => {
      const now = cases.getAt(unit.db, id, row.version);
      cases.save(unit, now.row, written(now.request, stored), {
        action: 'request.letter',
        params: { kind: letter.kind, number: stored.number },
      });
    },
  };
}
