import type { Extension, Sent, StepLetter } from '../../../../shared/contract/core/casework.ts';
import { governingDate } from '../../../../shared/domain/governing-date.ts';
import { invalid, rejected } from '../../fault.ts';
import type { Case, CaseLine } from '../case.ts';
import type { Desk } from '../casework.ts';
import { type Place, reckon } from '../clock.ts';
import { changedIn, entryOf, openLines, withClocks } from './clocked.ts';
import { assertDay } from './days.ts';

export type NewExtension = Pick<Extension, 'id' | 'lineIds' | 'kind' | 'words'> & { readonly promised: string };

/** No end that the law names: the day promised in the notice counts (DPO (CH) Art. 18(2)). */
export const NO_END = '2199-12-31';

/** The last day an extension in time would give a line: the earlier where two laws apply. */
export function extendedMaximum(line: CaseLine, place: Place): string | null {
  const inTime = { type: 'extend' as const, date: line.received, reason: 'maximum' };
  const events = [...line.events.filter(({ type }) => type !== 'extend'), inTime];
  const views = reckon({ ...line, events }, place);
  if (views.every(({ codes }) => codes.includes('EXTENSION_NOT_AVAILABLE'))) return null;
  const dates = views
    .map((view) => (view.codes.includes('EXTENSION_LENGTH_NOT_STATED') ? NO_END : governingDate(view)))
    .filter((date) => date !== null);
  return dates.reduce<string | null>((first, date) => (first === null || date < first ? date : first), null);
}

/** Of several lines the nearest maximum, since one letter promises one day; null where a line can't be extended. */
export function maximumOf(lines: readonly CaseLine[], place: Place): string | null {
  const days = lines.map((line) => extendedMaximum(line, place));
  return days.reduce(
    (first, day) => (first === null || day === null ? null : day < first ? day : first),
    days[0] ?? null,
  );
}

/** Whether a notice sent on a day would come too late for any of the lines. */
export function isLate(lines: readonly CaseLine[], on: string, place: Place): boolean {
  return lines.some((line) => {
    const notice = { type: 'extend' as const, date: on < line.received ? line.received : on, reason: 'notice' };
    const events = [...line.events.filter(({ type }) => type !== 'extend'), notice];
    return reckon({ ...line, events }, place).some(({ codes }) => codes.includes('EXTENSION_NOTICE_LATE'));
  });
}

/** Art. 12(3): the reason in own words and the day promised, never beyond what the law allows. */
export function prepared(request: Case, extension: NewExtension, desk: Desk): Case {
  const lines = openLines(request, extension.lineIds);
  if (new Set(extension.lineIds).size < extension.lineIds.length) throw invalid('lineIds', 'twice');
  const taken = request.extensions.some(({ lineIds }) => lineIds.some((id) => extension.lineIds.includes(id)));
  if (taken) throw rejected('casework.faults.extensionAlready');
  const maximum = maximumOf(lines, desk.place);
  if (maximum === null) throw rejected('casework.faults.noExtension');
  if (extension.promised === '' && maximum === NO_END) throw invalid('promised', 'required');
  const promised = extension.promised === '' ? maximum : extension.promised;
  if (promised > maximum) throw invalid('promised', 'after-the-maximum', { date: maximum });
  if (promised < desk.today) throw invalid('promised', 'in-the-past');
  return { ...request, extensions: [...request.extensions, { ...extension, promised, letter: null, sent: null }] };
}

export function dropped(request: Case, extensionId: string): Case {
  if (entryOf(request.extensions, extensionId).sent !== null) throw rejected('casework.faults.alreadySent');
  return { ...request, extensions: request.extensions.filter(({ id }) => id !== extensionId) };
}

export function letterWritten(request: Case, extensionId: string, letter: StepLetter): Case {
  const extensions = changedIn(request.extensions, extensionId, (extension) => {
    if (extension.sent !== null) throw rejected('casework.faults.alreadySent');
    return { ...extension, letter };
  });
  return { ...request, extensions };
}

/**
 * Only now does the date move, and only if the notice was in time. A late one is recorded without effect; a letter that
 * still says the period is extended must not be the one that goes out late, unless it went out as it was.
 */
export function markedSent(request: Case, extensionId: string, sent: Sent, asItWent: boolean, desk: Desk): Case {
  const extension = entryOf(request.extensions, extensionId);
  if (extension.letter === null) throw rejected('casework.faults.noLetter');
  if (extension.sent !== null) throw rejected('casework.faults.alreadySent');
  const lines = openLines(request, extension.lineIds);
  for (const line of lines) assertDay('on', sent.on, desk.today, line.received);
  if (!extension.letter.late && !asItWent && isLate(lines, sent.on, desk.place))
    throw rejected('casework.faults.letterClaimsInTime');
  const extensions = changedIn(request.extensions, extensionId, (before) => ({ ...before, sent }));
  return withClocks({ ...request, extensions }, extension.lineIds, desk.place);
}
