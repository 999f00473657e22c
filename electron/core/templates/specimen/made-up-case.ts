import type { EstablishmentFields } from '../../../../shared/contract/core/organisation.ts';
import { Id } from '../../../../shared/contract/primitives.ts';
import { addDays } from '../../../../shared/domain/urgency.ts';
import { isGdpr } from '../../../../shared/reference/laws.ts';
import type { Right } from '../../../../shared/reference/rights.ts';
import type { Case, CaseLine } from '../../requests/case.ts';
import { reckon, type Place } from '../../requests/clock.ts';

/** Ids of nothing: a specimen is never stored. */
export const NOWHERE = Id.parse('00000000-0000-4000-8000-000000000000');
const lineId = (place: number): Id => Id.parse(`00000000-0000-4000-8000-00000000000${place + 1}`);

const RIGHTS = ['access', 'erasure', 'marketing-objection'] as const satisfies readonly Right[];

/** An office for a register that has none yet. */
export const MADE_UP_OFFICE: EstablishmentFields = {
  name: 'Sample Ltd',
  tradingName: '',
  addressLines: ['1 Sample Street', 'Sampletown SMP 1000'],
  country: 'MT',
  main: true,
  law: 'EU_GDPR',
  holidayRegion: 'MT',
  timezone: 'Europe/Malta',
  authority: 'MT',
  role: '',
  notes: '',
};

/** A person who is nobody, with what a letter most often has to say: several rights, received some days ago. */
export function madeUpCase(office: EstablishmentFields, place: Place, today: string): Case {
  const received = addDays(today, -9);
  const laws = isGdpr(office.law) ? [office.law] : (['EU_GDPR'] as const);
  const lines = RIGHTS.map((right, index): CaseLine => {
    const line = { id: lineId(index), right, received, laws: [...laws], events: [] };
    return {
      ...line,
      state: 'open',
      closing: null,
      account: null,
      note: '',
      deadlines: reckon(line, place),
      typed: null,
      processor: null,
      earlierClosings: [],
    };
  });
  return {
    intake: {
      channel: 'email',
      channelDetail: '',
      takenBy: '',
      spokenWords: '',
      receipts: {
        firstReached: { on: '', where: '' },
        reachedUs: { on: received, at: '' },
        knownToDpo: '',
        override: { on: '', reason: '' },
      },
      requester: {
        name: 'Renata Sample',
        addressLines: ['12 Example Road', '10115 Berlin'],
        country: 'DE',
        email: 'renata@example.org',
        phone: '',
        reference: '',
      },
      dataSubject: null,
      authority: { kind: 'own-request', state: 'not-needed', askedOn: '', seenOn: '', seenBy: '', notes: '' },
      identity: { state: 'no-doubt', reason: '', on: '', method: '' },
      answer: { channel: 'letter', language: 'en', formatNeeds: '' },
      words: 'Which data do you hold about me? Please erase what you no longer need, and stop writing to me.',
      establishmentId: NOWHERE,
      laws: [...laws],
      lawReason: '-',
      activityIds: [],
      notes: '',
    },
    received,
    receivedFrom: 'reachedUs',
    loggedAt: `${received}T12:00:00Z`,
    loggedBy: '',
    lines,
    questions: [],
    extensions: [],
    disputes: [],
    notices19: [],
    tasks: [],
    searches: [],
    contacts: [],
    waiting: null,
  };
}
