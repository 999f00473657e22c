import type { CaseWarning, Extension, Question } from '../../../../shared/contract/core/casework.ts';
import { eventsOf, type Warning, warningOf } from '../../../../shared/domain/casework.ts';
import { groundsFor } from '../../../../shared/domain/grounds.ts';
import { outcomeWarnings } from '../../../../shared/domain/outcome.ts';
import type { Case, CaseLine } from '../case.ts';
import { type Place, reckon } from '../clock.ts';
import type { Linked } from './linked.ts';

/** Codes that speak of a question, and those that speak of a notice of extension. */
const OF_QUESTION = /^(PAUSE_|VERIFICATION_|QUESTION_|SUSPENSION_)/;
const OF_NOTICE = /^EXTENSION_/;

/**
 * What the law makes of a question: read off the engine with this question alone, sent on its day or, while it is a draft,
 * today. So the warning stands there before the letter goes out.
 */
export function questionWarnings(request: Case, question: Question, place: Place, today: string): CaseWarning[] {
  const sent = question.sent ?? { on: today };
  return of(request, question.lineIds, (line) => {
    const day = sent.on < line.received ? line.received : sent.on;
    return warned(line, eventsOf(line, [{ ...question, sent: { on: day } }], []), OF_QUESTION, place);
  });
}

/** The same for a notice of extension, with the questions that were really put. */
export function extensionWarnings(request: Case, extension: Extension, place: Place, today: string): CaseWarning[] {
  const sent = extension.sent ?? { on: today };
  const fromLaw = of(request, extension.lineIds, (line) => {
    const day = sent.on < line.received ? line.received : sent.on;
    const events = eventsOf(line, request.questions, [{ ...extension, sent: { on: day } }]);
    return warned(line, events, OF_NOTICE, place);
  });
  const late = fromLaw.some(({ key }) => key === 'noticeLate');
  return extension.sent !== null && late && extension.letter?.late === false
    ? [...fromLaw, { key: 'letterClaimedInTime', article: 'GDPR Art. 12(3)', params: {} }]
    : fromLaw;
}

/** The case around a line, as far as a warning of the line depends on it. */
export type Around = {
  readonly linked: Linked;
  readonly country: string;
  readonly today: string;
  /** References of the cases of the same person, this one included, in which access or portability is open. */
  readonly dataAskedIn: readonly string[];
};

/** What must be known of a line: how it ended, and before that, what its erasure waits for. */
export function lineWarnings(line: CaseLine, { linked, country, today, dataAskedIn }: Around): CaseWarning[] {
  const { laws, right, closing } = line;
  const citable = groundsFor({ laws, right, country, on: closing?.on ?? today }).length > 0;
  const { jointActivities, systems } = linked;
  const ofOutcome = outcomeWarnings(line, { jointActivities, linkedSystems: systems.length, citable });
  const waits = line.state === 'open' && right === 'erasure' && dataAskedIn.length > 0;
  return [...ofOutcome, ...(waits ? [erasureWaits(laws, dataAskedIn)] : [])].map(plain);
}

const erasureWaits = (laws: CaseLine['laws'], where: readonly string[]): Warning => ({
  key: 'erasureWaits',
  article: laws.includes('EU_GDPR') ? 'GDPR Arts 12(2), 15, 20' : 'UK GDPR Arts 12(2), 15, 20',
  params: { where: where.join(', ') },
});

function warned(line: CaseLine, events: CaseLine['events'], codes: RegExp, place: Place): Warning[] {
  return reckon({ ...line, events }, place).flatMap((view) =>
    view.codes.flatMap((code) => {
      const warning = codes.test(code) ? warningOf(code, view.law) : undefined;
      return warning === undefined ? [] : [{ ...warning, params: { ...warning.params, right: line.right } }];
    }),
  );
}

function of(request: Case, lineIds: readonly string[], read: (line: CaseLine) => Warning[]): CaseWarning[] {
  const found = request.lines.filter(({ id }) => lineIds.includes(id)).flatMap(read);
  const once = new Map(found.map((warning) => [JSON.stringify(warning), warning]));
  return [...once.values()].map(plain);
}

const plain = ({ key, article, params }: Warning): CaseWarning => ({ key, article, params: { ...params } });
