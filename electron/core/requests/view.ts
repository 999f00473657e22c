import type { Extension, ExtensionView } from '../../../shared/contract/core/casework.ts';
import type { RequestListItem, RequestRecord } from '../../../shared/contract/core/requests.ts';
import { questionState } from '../../../shared/domain/casework.ts';
import { timelineOf } from '../journal/timeline.ts';
import { establishment, reckoningPlace, todayAt } from '../organisation/places.ts';
import { linksOf } from '../register/repository.ts';
import type { Store } from '../store/unit-of-work.ts';
import { type Case, isOpen } from './case.ts';
import { dataStillAsked } from './casework/closing.ts';
import { isHeld } from './casework/disputes.ts';
import { isLate, maximumOf, NO_END } from './casework/extension.ts';
import { linkedOf } from './casework/linked.ts';
import { openElsewhere } from './casework/open-elsewhere.ts';
import { lastContactOf, waitsOf } from './casework/waits.ts';
import { extensionWarnings, lineWarnings, questionWarnings } from './casework/warnings.ts';
import { dueOf, internalTarget, nearest, type Place } from './clock.ts';
import { tablesOf } from './data/tables.ts';
import { type CaseRow, get } from './repository.ts';
import { settingsOf } from './settings.ts';

/** A request as its page shows it. */
export function recordView(store: Store, id: string): RequestRecord {
  const { row, request } = get(store.db, id);
  const office = establishment(store, request.intake.establishmentId);
  const place = reckoningPlace(store, office);
  const today = todayAt(store, office);
  const { internalTargetDays } = settingsOf(store.db);
  const linked = linkedOf(store.db, request);
  const around = { linked, country: office.country, today, dataAskedIn: dataAskedIn(store, row.ref, id, request) };
  return {
    id: row.id,
    reference: row.ref,
    version: row.version,
    state: isOpen(request) ? 'open' : 'closed',
    received: request.received,
    receivedFrom: request.receivedFrom,
    loggedAt: request.loggedAt,
    loggedBy: request.loggedBy,
    intake: request.intake,
    lines: request.lines.map((line) => ({
      ...line,
      due: dueOf(line, today, internalTargetDays),
      internalTarget: internalTarget(line, internalTargetDays),
      refusalLimits: line.deadlines.map(({ law, lastRefusal }) => ({ law, date: lastRefusal })),
      warnings: lineWarnings(line, around),
    })),
    due: nearest(request.lines, today, internalTargetDays),
    questions: request.questions.map((question) => ({
      ...question,
      state: questionState(question),
      warnings: questionWarnings(request, question, place, today),
    })),
    extensions: request.extensions.map((extension) => extensionView(request, extension, place, today)),
    disputes: request.disputes,
    notices19: request.notices19,
    tasks: request.tasks,
    searches: request.searches,
    contacts: request.contacts,
    waiting: request.waiting,
    waits: waitsOf(request, today),
    lastContact: lastContactOf(request),
    systems: [...linked.systems],
    jointActivities: [...linked.jointActivities],
    systemOwners: linked.owners.filter(({ owner }) => owner !== ''),
    retentionHeld: isHeld(request),
    dataTables: tablesOf(store.db, row.id),
    links: linksOf(store.db, row.id),
    timeline: timelineOf(store.db, row.id),
  };
}

/** Where erasure, if this case asks for it and it is still open, has to wait. */
function dataAskedIn({ db }: Store, reference: string, id: string, request: Case): string[] {
  if (!request.lines.some(({ state, right }) => state === 'open' && right === 'erasure')) return [];
  return [...(dataStillAsked(request) ? [reference] : []), ...openElsewhere(db, id, request)];
}

function extensionView(request: Case, extension: Extension, place: Place, today: string): ExtensionView {
  const lines = request.lines.filter(({ id }) => extension.lineIds.includes(id));
  const { letter, sent } = extension;
  const maximum = maximumOf(lines, place);
  return {
    ...extension,
    state: sent !== null ? 'sent' : letter === null ? 'draft' : 'ready',
    effect: sent === null ? 'none-yet' : isLate(lines, sent.on, place) ? 'late' : 'extends',
    maximum: maximum === null || maximum === NO_END ? extension.promised : maximum,
    warnings: extensionWarnings(request, extension, place, today),
  };
}

/** A request as a row of the list. */
export function listView(
  { row, request }: CaseRow,
  today: string,
  documents: number,
  targetDays: number | null,
): RequestListItem {
  return {
    id: row.id,
    reference: row.ref,
    who: request.intake.requester.name,
    subject: request.intake.dataSubject?.name ?? '',
    rights: request.lines.map((line) => line.right),
    channel: request.intake.channel,
    received: request.received,
    state: isOpen(request) ? 'open' : 'closed',
    laws: request.intake.laws,
    due: nearest(request.lines, today, targetDays),
    documents,
    updatedAt: row.updated_at,
  };
}
