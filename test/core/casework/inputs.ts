import type { Id } from '../../../shared/contract/primitives.ts';
import { malta } from '../records.ts';

/** Valid input for every act of casework, so that what refuses it is not its shape. */
export function caseworkInputs(id: Id): Readonly<Record<string, unknown>> {
  const at = { id, version: 1 };
  const on = '2026-11-01';
  const sent = { on, by: 'email' };
  const days = { add: [], remove: [] };
  return {
    'requests.questions.recordDoubt': { ...at, reason: 'x' },
    'requests.questions.ask': { ...at, kind: 'clarification', lineIds: [id], reason: 'x', words: 'x' },
    'requests.questions.drop': { ...at, questionId: id },
    'requests.questions.writeLetter': { ...at, questionId: id, signatory: '' },
    'requests.questions.markSent': { ...at, questionId: id, ...sent },
    'requests.questions.recordAnswer': { ...at, questionId: id, on, result: 'received', note: '' },
    'requests.questions.recordCheck': {
      ...at,
      questionId: id,
      check: { on, by: 'x', method: 'known-details', result: 'confirmed' },
    },
    'requests.extension.prepare': { ...at, lineIds: [id], kind: 'complexity', words: 'x', promised: '' },
    'requests.extension.drop': { ...at, extensionId: id },
    'requests.extension.writeLetter': { ...at, extensionId: id, signatory: '' },
    'requests.extension.markSent': { ...at, extensionId: id, ...sent },
    'requests.outcome.writeLetter': { ...at, lineIds: [id], introduction: '', signatory: '' },
    'requests.processor.assign': { ...at, lineId: id, controller: 'x', contact: '', clause: 'x', date: '' },
    'requests.processor.undo': { ...at, lineId: id },
    'requests.processor.writeNote': { ...at, lineId: id, signatory: '' },
    'requests.processor.markForwarded': { ...at, lineId: id, ...sent },
    'requests.typedDate.set': { ...at, lineId: id, typed: { date: on, source: 'court', reference: 'x' } },
    'requests.typedDate.remove': { ...at, lineId: id, reason: 'x' },
    'requests.disputes.open': {
      ...at,
      lineIds: [id],
      by: 'person',
      on,
      reference: '',
      words: '',
      complaintId: null,
    },
    'requests.disputes.settle': { ...at, disputeId: id, on, result: 'x' },
    'requests.notices19.list': { ...at, lineId: id },
    'requests.notices19.add': { ...at, lineId: id, recipient: 'x' },
    'requests.notices19.record': { ...at, noticeId: id, sentOn: '', answeredOn: '', evidence: '', impossible: '' },
    'requests.tasks.plan': { ...at, lineId: id },
    'requests.tasks.add': { ...at, lineId: id, kind: 'other', words: 'x', system: null, owner: '', due: '' },
    'requests.tasks.change': { ...at, taskId: id, words: 'x', owner: '', due: '' },
    'requests.tasks.finish': { ...at, taskId: id, on, evidence: '' },
    'requests.tasks.undo': { ...at, taskId: id },
    'requests.tasks.remove': { ...at, taskId: id },
    'requests.searches.begin': { ...at, system: { recordId: null, name: 'x' }, asked: 'x', askedOn: on },
    'requests.searches.beginAll': {
      ...at,
      searches: [{ system: { recordId: null, name: 'x' }, asked: 'x' }],
      askedOn: on,
    },
    'requests.searches.end': { ...at, searchId: id, on, result: 'nothing', note: '' },
    'requests.contacts.note': { ...at, on, at: '', direction: 'in', by: 'phone', with: 'x', words: 'x' },
    'requests.waiting.set': { ...at, waiting: { for: 'x', since: on, words: '' } },
    'requests.waiting.clear': at,
    'calendars.get': { establishmentId: id },
    'calendars.effect': { establishmentId: id, version: 0, days },
    'calendars.save': { establishmentId: id, version: 0, days, confirm: '0'.repeat(64) },
    'calendars.officeEffect': { ...at, fields: malta },
    'calendars.saveOffice': { ...at, fields: malta, confirm: '0'.repeat(64) },
    'explanations.ofLine': { requestId: id, lineId: id },
    'explanations.ofComplaint': { id },
    'explanations.ofBreach': { id },
    'explanations.ofFacts': {
      law: 'EU_GDPR',
      place: { holidayRegion: 'MT' },
      received: on,
      timezone: 'Europe/Malta',
      events: [],
    },
    'caseworkSettings.set': { internalTargetDays: null, furtherLaws: [] },
    'suppression.list': { text: '' },
    'suppression.add': { kind: 'email', address: 'x', purpose: 'no-marketing', keepAddressFor: '' },
    'suppression.lift': { id, reason: 'x' },
    'documents.markSent': { id, ...sent },
  };
}
