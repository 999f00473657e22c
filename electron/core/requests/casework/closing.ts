import type { RecipientNotice } from '../../../../shared/contract/core/casework.ts';
import type { LineClosing } from '../../../../shared/contract/core/requests.ts';
import { groundFault, groundsFor } from '../../../../shared/domain/grounds.ts';
import {
  erases,
  NEEDS_THE_DATA,
  reasonsFault,
  STATE_OF_OUTCOME,
  tellsRecipients,
} from '../../../../shared/domain/outcome.ts';
import { lastLook } from '../../../../shared/domain/searches.ts';
import { GROUNDS } from '../../../../shared/reference/grounds.ts';
import { invalid, rejected } from '../../fault.ts';
import { newId } from '../../register/records.ts';
import type { Case, CaseLine } from '../case.ts';
import type { Desk } from '../casework.ts';
import { lineOf, withLineChanged } from './clocked.ts';
import type { Linked, Recipient } from './linked.ts';

/** What closing a line depends on beyond the case itself. */
export type Around = {
  readonly linked: Pick<Linked, 'systems' | 'recipients'>;
  /** References of other open cases of the same person that ask for access or portability. */
  readonly openElsewhere: readonly string[];
};

/** Answered, refused or withdrawn: a line ends by itself, the others go on. */
export function closed(request: Case, lineId: string, closing: LineClosing, desk: Desk, around: Around): Case {
  const line = lineOf(request, lineId);
  if (line.state !== 'open') throw rejected('requests.faults.lineNotOpen');
  if (closing.on > desk.today) throw invalid('closing.on', 'in-the-future');
  if (closing.on < line.received) throw invalid('closing.on', 'before-the-request');
  assertReasons(line, closing, desk);
  if (closing.outcome === 'no-data-held') assertSearched(request, around);
  if (closing.outcome === 'deceased' && closing.requesterData === 'not-asked')
    throw invalid('closing.requesterData', 'check-needed');
  if (closing.outcome === 'forwarded' && !line.processor?.forwarded) throw rejected('casework.faults.notForwarded');
  if (erases(line.right, closing.outcome)) assertMayErase(request, closing, around);
  const next = withLineChanged(request, lineId, (before) => ({
    ...before,
    state: STATE_OF_OUTCOME[closing.outcome],
    closing,
  }));
  return tellsRecipients(line.right, closing.outcome) ? withRecipients(next, lineId, around.linked.recipients) : next;
}

/** Opened again; how it had ended stays on record. */
export function reopened(request: Case, lineId: string): Case {
  return withLineChanged(request, lineId, (line) => {
    if (line.state === 'open') throw rejected('requests.faults.lineAlreadyOpen');
    if (request.lines.some((other) => other.right === line.right && other.state === 'open'))
      throw rejected('requests.faults.rightAlreadyOpen');
    return opened(line);
  });
}

export const opened = (line: CaseLine): CaseLine => ({
  ...line,
  state: 'open',
  closing: null,
  earlierClosings: line.closing === null ? line.earlierClosings : [...line.earlierClosings, line.closing],
});

/** Art. 12(4): reasons, on a provision where there is one; and what is cited is of the law, country and right of this line. */
function assertReasons(line: CaseLine, closing: LineClosing, desk: Desk): void {
  const setting = { laws: line.laws, right: line.right, country: desk.country, on: closing.on };
  closing.grounds.forEach(({ ground }, place) => {
    const fault = groundFault(ground, setting);
    if (fault !== null)
      throw rejected(`casework.faults.ground.${fault}`, { article: GROUNDS[ground].article, place: place + 1 });
  });
  const missing = reasonsFault(closing, groundsFor(setting).length > 0);
  if (missing !== null) throw invalid(`closing.${missing.field}`, missing.code);
}

/** "We hold nothing" is said only after looking everywhere the register points to; the last look at each place counts. */
function assertSearched(request: Case, { linked }: Around): void {
  const missing = linked.systems
    .filter((system) => lastLook(request.searches, system)?.result !== 'nothing')
    .map(({ name }) => name);
  if (missing.length > 0)
    throw rejected('casework.faults.searchMissing', {
      systems: missing.slice(0, 10).join(', '),
      count: missing.length,
    });
}

/** Access or portability is open in the case itself. */
export const dataStillAsked = (request: Case): boolean =>
  request.lines.some(({ state, right }) => state === 'open' && NEEDS_THE_DATA.has(right));

/** Erasure waits while access or portability of the same person is open, unless somebody takes the decision in writing. */
function assertMayErase(request: Case, closing: LineClosing, { openElsewhere }: Around): void {
  if (closing.despiteOpenAccess !== '') return;
  if (dataStillAsked(request)) throw rejected('casework.faults.erasureWaitsHere');
  if (openElsewhere.length > 0)
    throw rejected('casework.faults.erasureWaits', { count: openElsewhere.length, where: openElsewhere.join(', ') });
}

/** Art. 19: one entry for each recipient; those already on the list stay as they are. */
export function withRecipients(request: Case, lineId: string, recipients: readonly Recipient[]): Case {
  const listed = new Set(
    request.notices19.filter((notice) => notice.lineId === lineId).map(({ recipient }) => recipient),
  );
  const line = lineOf(request, lineId);
  const added = recipients
    .filter(({ name }) => !listed.has(name))
    .map(({ name, recordId }): RecipientNotice => ({
      id: newId(),
      lineId: line.id,
      recipient: name,
      recordId,
      sentOn: '',
      answeredOn: '',
      evidence: '',
      impossible: '',
    }));
  return { ...request, notices19: [...request.notices19, ...added] };
}
