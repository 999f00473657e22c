import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import type { Right } from '../../../shared/reference/rights.ts';
import * as sample from '../records.ts';
import { lastOf, logged, scene, underUkLaw } from '../casework/scene.ts';
import { account, close, writeFor, write } from './desk.ts';
it('x', async () => {
  const s = await scene('2026-07-06');
  const out = async (name: string, letter: Awaited<ReturnType<typeof write>>) => {
    const file = await s.client.documents.open({ id: letter.entry.id });
    writeFileSync(`/tmp/letters/${name}.pdf`, new Uint8Array(await file.arrayBuffer()));
    console.log(name, letter.faults);
  };
  const rights: Right[] = ['access','rectification','erasure','restriction','portability','objection','marketing-objection','automated-decision','consent-withdrawal'];
  const c = await logged(s, '2026-07-06', rights);
  await c.act((at) => s.client.requests.questions.recordDoubt({ ...at, reason: 'The mail came from another address than ours.' }));
  await c.act((at) => s.client.requests.questions.ask({ ...at, kind: 'identity', lineIds: [c.line('access').id], reason: 'Your mail came from an address that we do not know.', words: 'Please write to us from the address of your account, or call us on the number of your account.', fee: null }));
  await c.act((at) => s.client.requests.questions.ask({ ...at, kind: 'clarification', lineIds: [c.line('access').id], reason: 'We hold many records.', words: 'Which years do you mean?', fee: null }));
  await out('ack', await writeFor(s, c, { kind: 'acknowledgement', understood: 'You would like to know what we hold from your orders since 2024, and you want us to correct your street.', keeping: 'three years after our answer', questionIds: c.now().questions.map(({ id }) => id) }));
  const uk = await logged(s, '2026-07-06', ['access', 'erasure'], { ...underUkLaw(s), requester: { ...sample.person, name: 'Amelia Stone', email: 'a@example.org', country: 'GB' } });
  await out('ack-uk', await writeFor(s, uk, { kind: 'acknowledgement', understood: '', keeping: '', questionIds: [] }));
  s.on('2026-07-20');
  for (const right of rights) if (right !== 'erasure') await close(s, c, right, { outcome: 'granted' });
  await close(s, c, 'erasure', { outcome: 'granted' });
  await s.client.suppression.add({ kind: 'email', address: 'marta@example.org', purpose: 'no-marketing', keepAddressFor: '', requestId: c.now().id });
  const id = (right: Right) => c.line(right).id;
  await c.act(({ id: i }) => s.client.requests.get({ id: i }));
  await out('granted', await writeFor(s, c, { kind: 'outcome', lineIds: rights.map(id), introduction: '', accounts: [
    account(id('rectification'), { done: 'Your street is now “Triq il-Kbira 7”. Before it was “Triq il-Kbira 1”.' }),
    account(id('erasure'), { done: 'Your customer account and your order history since 2024.', remains: 'Your invoices, because tax law obliges us to keep them for ten years (Article 17(3)(b)).' }),
    account(id('restriction'), { done: 'Your payment history, until the dispute about it is decided.' }),
    account(id('portability'), { done: 'By download from our portal.', files: [{ name: 'orders.json', format: 'JSON', contents: 'Your orders' }, { name: 'orders.csv', format: 'CSV', contents: 'The same, for a spreadsheet' }] }),
    account(id('objection'), { done: 'We no longer compute a score of your interests.' }),
    account(id('automated-decision'), { done: 'You may pay by invoice. The score had counted one reminder twice.', reviewer: 'Head of Credit, Anna Vella' }),
    account(id('consent-withdrawal'), { done: 'The newsletter.' }),
  ] }));
  const r = await logged(s, '2026-07-06', rights.filter((x) => x !== 'consent-withdrawal' && x !== 'marketing-objection'), { laws: ['EU_GDPR', 'UK_GDPR'], requester: { ...sample.person, name: 'Rita Gauci', email: 'rita@example.org' } });
  const g = (ground: never, facts: string) => ({ outcome: 'refused' as const, ground: '', grounds: [{ ground, facts, necessity: 'n' }] });
  await close(s, r, 'access', { ...g('eu-15-4' as never, 'The recordings hold the voices of other callers.'), outcome: 'partly-granted' });
  await close(s, r, 'rectification', g('eu-16' as never, 'Your date of birth is as on your passport, which you showed us.'));
  await close(s, r, 'portability', g('eu-20-1' as never, 'The data come from a credit agency.'));
  await close(s, r, 'erasure', g('eu-17-3-e' as never, 'An invoice of 2025 is unpaid, and we have gone to court.'));
  await close(s, r, 'restriction', g('eu-18-1' as never, 'You do not dispute that the data are right.'));
  await close(s, r, 'objection', g('eu-21-1' as never, 'Without the log we cannot detect misuse of stolen cards. Your situation does not differ from that of other customers.'));
  await close(s, r, 'automated-decision', { outcome: 'not-applicable', ground: 'Your case was decided by a member of our staff.' });
  await out('refused', await writeFor(s, r, { kind: 'outcome', lineIds: r.now().lines.map(({ id: i }) => i), introduction: '', accounts: [] }));
  await close(s, uk, 'erasure', { outcome: 'no-data-held' });
  await close(s, uk, 'access', { outcome: 'no-data-held' });
  await out('none-uk', await writeFor(s, uk, { kind: 'outcome', lineIds: uk.now().lines.map(({ id: i }) => i), introduction: '', accounts: [] }));
  await out('lifting', await writeFor(s, c, { kind: 'lifting', lineId: id('restriction'), on: '2026-08-03', reason: 'The court has decided the dispute: the payments were right.' }));
  await out('portability', await writeFor(s, c, { kind: 'portability', lineId: id('portability'), introduction: '', files: [{ name: 'orders.json', format: 'JSON', contents: 'Your orders since 2019, with their dates and prices' }, { name: 'orders.csv', format: 'CSV', contents: 'The same, for a spreadsheet' }] }));
  for (const right of ['rectification','erasure','restriction'] as const) {
    await c.act((at) => s.client.requests.notices19.add({ ...at, lineId: id(right), recipient: 'Carrier Ltd' }));
    await out(`recipient-${right}`, await writeFor(s, c, { kind: 'recipient', noticeId: lastOf(c.now().notices19).id, change: 'Street: Triq il-Kbira 7 (before: Triq il-Kbira 1)' }));
  }
  const complaint = await s.client.complaints.log({ intake: { ...sample.complaintIntakeAt(s.london, '2026-07-17'), handler: 'Dolores Peri' } });
  await out('complaint', await write(s, complaint, { kind: 'complaint', understood: '' }));
  const breach = await s.client.breaches.log({ facts: { ...sample.breachFactsAt(s.malta), aware: { local: '2026-07-16T09:17', timezone: 'Europe/Malta' } } });
  await out('breach', await write(s, breach, { kind: 'breach', to: 'persons', name: '', addressLines: [], happened: 'On 15 July a laptop of ours was stolen from a car. Its disk was not encrypted.', data: 'Your name, your address and the number of your bank account.', consequences: 'Somebody could try to take money from your account, or write to you in our name.', measures: 'We reported the theft to the police and changed all passwords of the device. From August on all our laptops are encrypted.', advice: 'Please check your bank statements for the next three months, and tell your bank of anything you do not know.\n\nBe careful with mails and calls in our name: we never ask for a password.' }));
});
