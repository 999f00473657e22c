import { isContractProcedure } from '@orpc/contract';
import { describe, expect, it } from 'vitest';
import { coreContract } from '../../shared/contract/core/index.ts';
import { PLAIN_LETTERHEAD } from '../../shared/contract/core/letterheads.ts';
import { DEFAULT_REMINDERS } from '../../shared/domain/reminders.ts';
import { caseworkInputs } from './casework/inputs.ts';
import { type Client, HOME, openCore, refusal } from './harness.ts';
import * as sample from './records.ts';

/** Answered without an open vault: they say what there is, or open one. */
const BEFORE_OPENING = new Set(
  ['session', 'inspect', 'create', 'unlock', 'unlockWithOsKey', 'recover'].map((name) => `vault.${name}`),
);
/** Tells of later changes; there is nothing to tell while locked. */
const ALWAYS = new Set(['changes']);

const id = sample.NOBODY;
const at = { id, version: 1 };

const wording = { language: 'en', establishmentId: null, key: 'x', version: 0 };
const specimen = { kind: 'fee-notice', language: 'en', establishmentId: null, requestId: null, draft: [] };

/** Valid input for every procedure that takes some, so that it is the lock that refuses. */
const INPUT: Readonly<Record<string, unknown>> = {
  'vault.rename': { name: 'x' },
  'vault.passphrases.add': { actor: 'x', passphrase: 'a good long passphrase' },
  'vault.passphrases.change': { current: 'x', next: 'a good long passphrase' },
  'vault.passphrases.remove': { actor: 'x' },
  'vault.recoveryKey.confirm': { typed: ['0000'] },
  ...Object.fromEntries(
    (
      [
        ['organisation', sample.organisationFields],
        ['establishments', sample.malta],
        ['channels', sample.channelFields],
        ['activities', sample.activityFields],
        ['processors', sample.processorFields],
        ['transfers', sample.transferFields],
        ['systems', sample.systemFields],
        ['measures', sample.measureFields],
        ['notices', sample.noticeFields],
        ['cookies', sample.cookieFields],
        ['consents', sample.consentFields],
        ['referenceDocuments', sample.referenceDocumentFields],
        ['findings', sample.findingFields],
      ] as const
    ).flatMap(([register, fields]) => [
      [`${register}.list`, {}],
      [`${register}.get`, { id }],
      [`${register}.create`, { fields }],
      [`${register}.update`, { ...at, fields }],
      [`${register}.archive`, { ...at, archived: true, reason: '' }],
      [`${register}.listOn`, { on: '2026-11-01' }],
      [`${register}.getAt`, { id, at: { version: 1 } }],
    ]),
  ),
  'papers.make': { paper: 'case-file', requestId: id },
  'papers.bundle': { asOf: '2026-11-01', papers: ['processing'], formats: ['pdf'], attachmentIds: [], documentIds: [] },
  'papers.take': { token: id },
  ...Object.fromEntries(
    [
      'activities',
      'processors',
      'transfers',
      'systems',
      'measures',
      'notices',
      'cookies',
      'consents',
      'referenceDocuments',
      'findings',
    ].flatMap((register) => [
      [`${register}.query`, {}],
      [`${register}.keys`, {}],
      [`${register}.values`, { field: 'ref' }],
    ]),
  ),
  'views.list': { kind: 'activity' },
  'views.save': {
    kind: 'activity',
    name: 'x',
    setting: { archived: false, words: '', filters: [], sort: null, groupBy: '', columns: [] },
  },
  'views.remove': { id },
  'views.keepColumns': { kind: 'activity', columns: [] },
  'bulk.edit': { kind: 'activity', records: [at], change: { owner: 'x' } },
  'bulk.latest': { kind: 'activity' },
  'bulk.undo': { group: id },
  'drafts.keep': { vaultId: id, form: 'activity/new', version: 0, body: '{}' },
  'drafts.forget': { vaultId: id, form: 'activity/new' },
  'search.page': { text: 'x' },
  'attachments.list': { recordId: id },
  'attachments.add': { recordId: id, role: 'other', file: new File(['x'], 'x.txt') },
  'attachments.file': { id },
  'attachments.remove': { id, reason: 'x' },
  'vocabularies.list': { vocabulary: 'tag' },
  'vocabularies.add': { vocabulary: 'tag', name: 'x' },
  'vocabularies.usage': { vocabulary: 'tag', name: 'x' },
  'vocabularies.rename': { vocabulary: 'tag', name: 'x', to: 'y', merge: false },
  'vocabularies.remove': { vocabulary: 'tag', name: 'x' },
  'vocabularies.mergeRecords': { ...at, kind: 'measure', intoId: id, reason: 'x' },
  'requests.list': {},
  'requests.get': { id },
  'requests.propose': {
    receipts: sample.receivedOn('2026-11-01'),
    establishmentId: id,
    subjectCountry: '',
    name: '',
    email: '',
  },
  'requests.log': { intake: sample.intakeAt(id, '2026-11-01'), rights: ['access'] },
  'requests.amend': { ...at, intake: sample.intakeAt(id, '2026-11-01'), reason: '' },
  'requests.addNote': { ...at, note: 'x' },
  'requests.lines.add': { ...at, right: 'access', received: '2026-11-01', laws: ['EU_GDPR'], note: '' },
  'requests.lines.close': { ...at, lineId: id, closing: { outcome: 'granted', on: '2026-11-01', ground: '' } },
  'requests.lines.reopen': { ...at, lineId: id, reason: 'x' },
  'requests.data.rows': { id, tableId: id },
  'requests.data.type': { ...at, title: 'x', system: '', extractedOn: '', columns: ['x'], rows: [] },
  'requests.data.import': { ...at, title: 'x', system: '', extractedOn: '', file: new File(['a\n1'], 'x.csv') },
  'requests.data.remove': { ...at, tableId: id },
  'requests.data.redactions': { id, tableId: id },
  'requests.data.redact': {
    ...at,
    tableId: id,
    places: [{ scope: 'row', row: 0 }],
    ground: 'other-person',
    note: '',
  },
  'requests.data.unredact': { ...at, tableId: id, redactionIds: [id] },
  ...caseworkInputs(id),
  'documents.list': {},
  'documents.open': { id },
  'documents.protect': { id, password: 'a password to send' },
  'documents.portability.get': { requestId: id },
  'documents.portability.make': { requestId: id, version: 1, tables: [{ tableId: id, provenance: 'provided' }] },
  'documents.portability.files': { id },
  'documents.markSent': { id, on: '2026-11-01', by: 'email' },
  'documents.recordReturn': { id, on: '2026-11-01', reason: 'x', evidenceId: null },
  'documents.mail.ofDocument': { id },
  'documents.mail.ofSearch': { requestId: id, searchId: id },
  'documents.mail.draft': { documentId: null, to: '', subject: 'x', body: '' },
  'documents.batch.candidates': { kind: 'outcome-letter' },
  'documents.batch.write': { kind: 'outcome-letter', requestIds: [id], signatory: '', extension: null },
  'documents.accessReport.get': { requestId: id },
  'documents.accessReport.decide': { requestId: id, version: 1, lines: [] },
  'documents.accessReport.addLine': { requestId: id, version: 1, topic: 'note', text: 'x' },
  'documents.accessReport.set': {
    requestId: id,
    version: 1,
    dataHeld: true,
    introduction: '',
    closing: '',
    signatory: '',
  },
  'documents.accessReport.preview': { requestId: id },
  'documents.accessReport.finish': { requestId: id, version: 1 },
  'letterTemplates.list': { kind: 'fee-notice', language: 'en', establishmentId: null },
  'letterTemplates.save': { ...wording, text: 'x' },
  'letterTemplates.reset': wording,
  'letterTemplates.bringBack': { ...wording, to: 1 },
  'letterTemplates.versions': { language: 'en', establishmentId: null, key: 'x' },
  'letterTemplates.read': specimen,
  'letterTemplates.preview': specimen,
  'letterheads.get': { establishmentId: id },
  'letterheads.save': { establishmentId: id, version: 0, fields: PLAIN_LETTERHEAD },
  'letterheads.setLogo': { establishmentId: id, version: 0, file: new File(['x'], 'x.png') },
  'letterheads.removeLogo': { establishmentId: id, version: 0 },
  'letterheads.logo': { establishmentId: id },
  'letterheads.versions': { establishmentId: id },
  'letterheads.bringBack': { establishmentId: id, version: 0, to: 1 },
  'letterheads.preview': { establishmentId: id, fields: PLAIN_LETTERHEAD },
  'mail.read': { file: new File(['x'], 'x.eml'), establishmentId: id },
  'mail.list': { requestId: id },
  'mail.attach': { requestId: id, version: 1, file: new File(['x'], 'x.eml') },
  'mail.open': { id },
  'mail.openAttachment': { id, attachmentId: id },
  'mail.noIdentityDocument': { requestId: id, version: 1, id, attachmentId: id },
  'mail.eraseAttachment': { requestId: id, version: 1, id, attachmentId: id, reason: 'x' },
  'complaints.list': {},
  'complaints.get': { id },
  'complaints.propose': { establishmentId: id, receivedOn: '2026-11-01' },
  'complaints.log': { intake: sample.complaintIntakeAt(id, '2026-11-01') },
  'complaints.amend': { ...at, intake: sample.complaintIntakeAt(id, '2026-11-01'), reason: '' },
  'complaints.acknowledge': { ...at, acknowledgement: { on: '2026-11-01', by: 'email', words: '' } },
  'complaints.addStep': { ...at, step: { kind: 'other', on: '2026-11-01', words: 'x' } },
  'complaints.decide': {
    ...at,
    outcome: { kind: 'upheld', decidedOn: '2026-11-01', reasons: 'x', toldOn: '', toldHow: '' },
  },
  'complaints.reopen': { ...at, reason: 'x' },
  'complaints.addNote': { ...at, note: 'x' },
  'breaches.list': {},
  'breaches.get': { id },
  'breaches.propose': { role: 'controller', establishmentId: id, laws: ['EU_GDPR'], aware: sample.moment },
  'breaches.log': { facts: sample.breachFactsAt(id) },
  'breaches.amend': { ...at, facts: sample.breachFactsAt(id), reason: '' },
  'breaches.decide': { ...at, decision: { notify: 'notify', on: '2026-11-01', by: 'x', reasons: 'x' } },
  'breaches.notify': {
    ...at,
    notification: { authority: 'MT', phase: 'first', sent: sample.moment, reference: '', words: '', delayReasons: '' },
  },
  'breaches.decidePeople': {
    ...at,
    people: { inform: 'inform', on: '2026-11-01', ground: '', reasons: '', informedOn: '', how: '', number: null },
  },
  'breaches.tellController': { ...at, told: { controller: 'x', sent: sample.moment, how: '', reference: '' } },
  'breaches.close': { ...at, on: '2026-11-01' },
  'breaches.reopen': { ...at, reason: 'x' },
  'breaches.addNote': { ...at, note: 'x' },
  'reminders.list': {},
  'reminders.dismiss': { key: 'x' },
  'reminders.snooze': { key: 'x', until: '2026-11-01' },
  'reminders.restore': { key: 'x' },
  'reminders.told': { keys: ['x'] },
  'reminders.settings.set': { settings: DEFAULT_REMINDERS },
  'reminders.handover': {},
  'journal.list': {},
  'dependents.ofRecord': { id },
  'dependents.ofCountry': { country: 'US' },
  'dependents.dataFlow': { activityId: null },
  'dependents.chain': { id },
  'history.of': { id },
  'history.compare': { id, from: { on: '2026-11-01' }, to: { version: 1 } },
  'history.register': { kind: 'activity', from: '2026-11-01', to: '2026-11-02' },
  'history.restore': { ...at, to: 1 },
  'history.undo': at,
  'search.find': { text: 'x' },
};

function proceduresOf(node: unknown, path: readonly string[] = []): string[] {
  if (isContractProcedure(node)) return [path.join('.')];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, inner]) => proceduresOf(inner, [...path, name]));
}

/** Calls by name; a stream refuses when it is read. */
async function call(client: Client, path: string, input: unknown): Promise<unknown> {
  const procedure: unknown = path.split('.').reduce<unknown>((node, name) => Reflect.get(Object(node), name), client);
  if (typeof procedure !== 'function') throw new Error(`${path} is no procedure`);
  const output: unknown = await Reflect.apply(procedure, undefined, [input]);
  const next: unknown = typeof output === 'object' && output !== null ? Reflect.get(output, 'next') : undefined;
  return typeof next === 'function' ? Reflect.apply(next, output, []) : output;
}

describe('while no vault is open', () => {
  const paths = proceduresOf(coreContract);
  const guarded = paths.filter((path) => !BEFORE_OPENING.has(path) && !ALWAYS.has(path));

  it('the contract has procedures to guard', () => {
    expect(guarded.length).toBeGreaterThan(80);
    expect(paths).toEqual(expect.arrayContaining([...BEFORE_OPENING, ...ALWAYS, ...Object.keys(INPUT)]));
  });

  it.each(guarded)('%s answers LOCKED', async (path) => {
    const core = openCore();
    expect(await refusal(call(core.client, path, INPUT[path]))).toMatchObject({ code: 'LOCKED', status: 423 });
    expect(core.reports).toEqual([]);
  });

  it('the same holds after locking, and nothing was made in the folder by asking', async () => {
    const core = openCore();
    expect(await core.client.vault.inspect({ vault: HOME })).toMatchObject({ state: 'absent' });
    expect(await core.client.vault.session()).toEqual({ open: false });
  });
});
