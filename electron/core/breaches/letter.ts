import type { PeopleDecision } from '../../../shared/contract/core/breaches.ts';
import type { Sent } from '../../../shared/contract/core/casework.ts';
import type { LetterDraft } from '../../../shared/contract/core/letters.ts';
import type { LetterLanguage } from '../../../shared/i18n/letters/index.ts';
import { breachGaps } from '../../../shared/domain/letter-gaps/index.ts';
import { createWords } from '../../../shared/i18n/index.ts';
import { breachNotice } from '../documents/letters/breach-notice.ts';
import { sheetFacts } from '../documents/letters/write-letter.ts';
import * as documents from '../documents/repository.ts';
import { rejected } from '../fault.ts';
import type { Prepared } from '../letters/prepared.ts';
import { enterSent, letterSent } from '../letters/sent.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';
import { type Breach, isClosed, peopleDecided } from './breach.ts';
import { deskAt } from './desk.ts';
import * as repository from './repository.ts';

const { t } = createWords('en');

const TO_ALL = 'notice to all';
const TO_THE_PUBLIC = 'notice to the public';

/** Art. 34: what the people are told of a breach, to each by name, to all of them, or publicly. */
export function breachLetter(
  store: Store,
  id: string,
  draft: LetterDraft,
  signatory: string,
  language: LetterLanguage = 'en',
): Prepared {
  if (draft.kind !== 'breach') throw rejected('writing.faults.otherRecord');
  const { row, breach } = repository.get(store.db, id);
  if (breach.facts.role === 'processor') throw rejected('breaches.faults.processorDecidesNothing');
  const { establishmentId, laws, aware } = breach.facts;
  const facts = sheetFacts(store, row.ref, { establishmentId, language, signatory });
  const { organisation } = facts;
  const ways = [organisation?.dpo.email, organisation?.dpo.phone, organisation?.email, organisation?.phone];
  const sheet = {
    signatory,
    officer: organisation?.dpo.name ?? '',
    contact: ways.find((way) => way !== undefined && way !== '') ?? '',
    reachable: true,
    language,
    written: language,
  };
  const notified = breach.notifications.filter(({ phase }) => phase === 'first');
  return {
    record: { id: row.id, kind: 'breach', reference: row.ref },
    version: row.version,
    subject: subjectOf(draft),
    letter: breachNotice(draft, { aware: aware.local.slice(0, 10), notified }, facts),
    facts,
    gaps: breachGaps(draft, sheet, laws),
    late: false,
    keep: (unit, { number }) => {
      const now = repository.getAt(unit.db, id, row.version);
      repository.save(unit, now.row, now.breach, { action: 'breach.letter', params: { number } });
    },
  };
}

const subjectOf = ({ to, name }: Extract<LetterDraft, { readonly kind: 'breach' }>): string => {
  if (to === 'public') return TO_THE_PUBLIC;
  return name === '' ? TO_ALL : `person ${name}`;
};

/** A notice to all, or to the public, is the telling that was decided on; one to a single person is that alone. */
export function breachLetterSent(unit: Unit, store: Store, documentId: string, sent: Sent): void {
  const { recordId, subject } = documents.subjectOf(unit.db, documentId);
  const { row, breach } = repository.get(unit.db, recordId);
  const { establishmentId } = breach.facts;
  letterSent(unit, store, establishmentId, documentId, sent);
  const { number } = documents.get(unit.db, documentId);
  const people = told(breach, subject, sent, number);
  if (people === undefined) {
    enterSent(unit, { ...row, kind: 'breach' }, documentId, sent);
    return;
  }
  repository.save(unit, row, peopleDecided(breach, people, deskAt(store, establishmentId)), {
    action: 'breach.decidePeople',
    params: { decision: people.inform, on: people.on, informed: people.informedOn },
    note: people.reasons,
  });
}

/** A notice that came back told nobody. */
export function breachLetterReturned(unit: Unit, store: Store, documentId: string, back: documents.Return): void {
  const { recordId } = documents.subjectOf(unit.db, documentId);
  const { row, breach } = repository.get(unit.db, recordId);
  const { number } = documents.recordReturn(unit, documentId, back, deskAt(store, breach.facts.establishmentId).today);
  const { people } = breach;
  const undone = people?.how.endsWith(`, ${number}`) ? { ...people, informedOn: '' as const, how: '' } : people;
  repository.save(
    unit,
    row,
    { ...breach, people: undone },
    { action: 'breach.returned', params: { number, on: back.on }, note: back.reason },
  );
}

function told(breach: Breach, subject: string, { on, by }: Sent, number: string): PeopleDecision | undefined {
  const { people } = breach;
  if (isClosed(breach) || people?.informedOn !== '') return undefined;
  const publicly = people.ground === 'disproportionate-effort';
  const tells = people.inform === 'inform' ? subject === TO_ALL : publicly && subject === TO_THE_PUBLIC;
  return tells ? { ...people, informedOn: on, how: `${t(`casework.sentBy.${by}`)}, ${number}` } : undefined;
}
