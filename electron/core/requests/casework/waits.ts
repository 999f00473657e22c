import type { WaitingView } from '../../../../shared/contract/core/casework.ts';
import { daysBetween } from '../../../../shared/domain/urgency.ts';
import type { Case } from '../case.ts';

/** Whom the case waits for and since when, the longest wait first: questions, searches, recipients, controllers, by hand. */
export function waitsOf(request: Case, today: string): WaitingView[] {
  const isOpen = (id: string) => request.lines.some((line) => line.id === id && line.state === 'open');
  const wait = (because: WaitingView['because'], whom: string, since: string, about = ''): WaitingView => ({
    because,
    for: whom,
    about,
    since,
    days: Math.max(0, daysBetween(since, today)),
  });
  const waits = [
    ...request.questions.flatMap(({ kind, sent, answer, lineIds }) =>
      sent !== null && answer === null && lineIds.some(isOpen)
        ? [wait(kind, request.intake.requester.name, sent.on)]
        : [],
    ),
    ...(request.lines.some(({ id }) => isOpen(id)) ? openSearches(request) : []).map(({ asked, askedOn, systems }) =>
      wait('search', asked, askedOn, systems.join(', ')),
    ),
    ...request.notices19.flatMap(({ recipient, sentOn, answeredOn }) =>
      sentOn !== '' && answeredOn === '' ? [wait('recipient', recipient, sentOn)] : [],
    ),
    ...request.lines.flatMap(({ state, processor }) =>
      state === 'open' && processor?.forwarded
        ? [wait('controller', processor.controller, processor.forwarded.on)]
        : [],
    ),
    ...(request.waiting === null
      ? []
      : [wait('other', request.waiting.for, request.waiting.since, request.waiting.words)]),
  ];
  return waits.sort((a, b) => b.days - a.days);
}

type Asked = { readonly asked: string; readonly askedOn: string; readonly systems: readonly string[] };

/** Searches nobody has answered: whoever was asked about several systems on one day is waited for once. */
function openSearches({ searches }: Case): Asked[] {
  const byAsked = new Map<string, Asked>();
  for (const { asked, askedOn, system, answer } of searches) {
    if (answer !== null) continue;
    const key = `${askedOn} ${asked}`;
    byAsked.set(key, { asked, askedOn, systems: [...(byAsked.get(key)?.systems ?? []), system.name] });
  }
  return [...byAsked.values()];
}

/** The last day anything went to or came from the person. */
export function lastContactOf(request: Case): string {
  const days = [
    request.received,
    ...request.contacts.map(({ on }) => on),
    ...request.questions.flatMap(({ sent, answer }) => [sent?.on ?? '', answer?.on ?? '']),
    ...request.extensions.map(({ sent }) => sent?.on ?? ''),
  ];
  return days.reduce((last, day) => (day > last ? day : last), '');
}
