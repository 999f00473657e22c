import type { Answer, Fee, Question } from '../../../shared/contract/core/casework.ts';
import type { Intake, LineClosing, Person, RequestRecord } from '../../../shared/contract/core/requests.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import type { Right } from '../../../shared/reference/rights.ts';
import type { Scene } from './story.ts';

/** Who signs the letters of the stories; as made up as everybody else. */
export const SIGNATORY = 'Sam Sample';

export type Asked = {
  readonly who: Person;
  readonly language: string;
  readonly rights: readonly Right[];
  /** In the person's own words and language. */
  readonly words: string;
  /** What they mean, where the words are not English, and what else is to be known. */
  readonly inShort: string;
  /** References of the activities concerned. */
  readonly activities: readonly string[];
  readonly channel?: Intake['channel'];
  readonly subject?: Person;
  readonly more?: Partial<Intake>;
};

type At = { readonly id: Id; readonly version: number };
type Line = RequestRecord['lines'][number];

/** A request as the DPO has it on the desk: every act goes out with the version last seen. */
export type RequestInHand = {
  readonly now: () => RequestRecord;
  readonly line: (right: Right) => Line;
  readonly ids: (rights: readonly Right[]) => Id[];
  readonly act: (work: (at: At) => Promise<RequestRecord>) => Promise<RequestRecord>;
};

/** Logs the request on the story's first day, as it came in. */
export async function received(scene: Scene, asked: Asked): Promise<RequestInHand> {
  const { office, core, record } = scene;
  const intake: Intake = {
    channel: asked.channel ?? 'email',
    channelDetail: '',
    takenBy: '',
    spokenWords: '',
    receipts: {
      firstReached: { on: '', where: '' },
      reachedUs: { on: scene.ago(scene.began), at: '' },
      knownToDpo: '',
      override: { on: '', reason: '' },
    },
    requester: asked.who,
    dataSubject: asked.subject ?? null,
    authority: { kind: 'own-request', state: 'not-needed', askedOn: '', seenOn: '', seenBy: '', notes: '' },
    identity: { state: 'no-doubt', reason: '', on: '', method: '' },
    answer: { channel: 'email', language: asked.language, formatNeeds: '' },
    words: asked.words,
    establishmentId: office.id,
    laws: [office.law],
    lawReason: office.law === 'UK_GDPR' ? 'The London office answers.' : 'The office in Malta answers.',
    activityIds: asked.activities.map(record),
    notes: `Made up for the example: nobody of this name exists. ${asked.inShort}`,
    ...asked.more,
  };
  return inHand(await core.requests.log({ intake, rights: [...asked.rights] }));
}

function inHand(first: RequestRecord): RequestInHand {
  let request = first;
  const line = (right: Right): Line => {
    const found = request.lines.find((one) => one.right === right);
    if (found === undefined) throw new Error(`The example has no line for ${right}`);
    return found;
  };
  return {
    now: () => request,
    line,
    ids: (rights) => rights.map((right) => line(right).id),
    act: async (work) => {
      request = await work({ id: request.id, version: request.version });
      return request;
    },
  };
}

export type Asking = {
  readonly kind: Question['kind'];
  readonly rights: readonly Right[];
  readonly reason: string;
  readonly words: string;
  readonly fee?: Fee;
};

/** Puts the question down, writes its letter and sends it, on the story's present day. */
export async function ask({ core }: Scene, request: RequestInHand, on: string, asking: Asking): Promise<Id> {
  const { kind, rights, reason, words, fee = null } = asking;
  const { questions } = core.requests;
  await request.act((at) => questions.ask({ ...at, kind, lineIds: request.ids(rights), reason, words, fee }));
  const questionId = lastOf(request.now().questions).id;
  await request.act((at) => questions.writeLetter({ ...at, questionId, signatory: SIGNATORY, language: 'en' }));
  await request.act((at) => questions.markSent({ ...at, questionId, on, by: 'email' }));
  return questionId;
}

export const answered = (
  { core }: Scene,
  request: RequestInHand,
  questionId: Id,
  answer: Answer,
): Promise<RequestRecord> =>
  request.act((at) => core.requests.questions.recordAnswer({ ...at, questionId, ...answer }));

export type Ending = Pick<LineClosing, 'outcome' | 'on'> & Partial<LineClosing>;

export const close = ({ core }: Scene, request: RequestInHand, right: Right, ending: Ending): Promise<RequestRecord> =>
  request.act((at) =>
    core.requests.lines.close({ ...at, lineId: request.line(right).id, closing: { ground: '', ...ending } }),
  );

/** The letter that tells how these lines ended, and what was done, sent the same day. */
export async function tellOutcome(
  { core }: Scene,
  request: RequestInHand,
  on: string,
  rights: readonly Right[],
  { introduction = '', done = '' }: { readonly introduction?: string; readonly done?: string } = {},
): Promise<void> {
  const lineIds = request.ids(rights);
  const account = { done, remains: '', reviewer: '', files: [] };
  const accounts = done === '' ? [] : lineIds.map((lineId) => ({ lineId, ...account }));
  const { id: recordId, version } = request.now();
  const draft = { kind: 'outcome' as const, lineIds, introduction, accounts };
  await core.letters.write({ recordId, version, draft, signatory: SIGNATORY, language: 'en' });
  await sendLatest(core, request, on);
}

/** Sends the newest document of the case that did not go out yet. */
export async function sendLatest(core: Scene['core'], request: RequestInHand, on: string): Promise<void> {
  const documents = await core.documents.list({ recordId: request.now().id });
  const unsent = documents.find(({ state }) => state === 'final');
  if (unsent === undefined) throw new Error('The example has no letter to send');
  await core.documents.markSent({ id: unsent.id, on, by: 'email' });
  await request.act(({ id }) => core.requests.get({ id }));
}

/** Somebody is asked to look in one linked system. */
export async function search(
  { core }: Scene,
  request: RequestInHand,
  system: RequestRecord['systems'][number],
  askedOn: string,
  asked: string,
): Promise<Id> {
  await request.act((at) => core.requests.searches.begin({ ...at, system, asked, askedOn }));
  return lastOf(request.now().searches).id;
}

export const found = (
  { core }: Scene,
  request: RequestInHand,
  searchId: Id,
  end: { readonly on: string; readonly result: 'found' | 'nothing'; readonly note: string },
): Promise<RequestRecord> => request.act((at) => core.requests.searches.end({ ...at, searchId, ...end }));

export const lastOf = <Entry>(list: readonly Entry[]): Entry => {
  const last = list.at(-1);
  if (last === undefined) throw new Error('The example expected an entry that is not there');
  return last;
};
