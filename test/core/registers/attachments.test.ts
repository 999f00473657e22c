import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { ATTACHMENT_BYTES } from '../../../shared/contract/core/attachments.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import {
  becauseOf,
  type CoreUnderTest,
  HOME,
  meddle,
  openCoreWithVault,
  PASSPHRASE,
  rawRegister,
  refusal,
  restart,
  vaultFolder,
} from '../harness.ts';
import * as sample from '../records.ts';

let core: CoreUnderTest;
let recordId: Id;
beforeEach(async () => {
  core = await openCoreWithVault();
  recordId = (await core.client.processors.create({ fields: sample.processorFields })).id;
});

const pdf = (words = 'signed by both', name = 'contract.pdf') => new File([words], name, { type: 'application/pdf' });
const add = (file: File, to = recordId) => core.client.attachments.add({ recordId: to, role: 'contract', file });
const found = async (text: string) => (await core.client.search.find({ text })).map(({ id }) => id);
const actions = async () => (await core.client.journal.list({ recordId })).map(({ action }) => action);

describe('a file with a record', () => {
  it('is kept as it came, with who, when and its hash, and survives a lock', async () => {
    const added = await add(pdf());
    expect(added).toMatchObject({
      recordId,
      name: 'contract.pdf',
      mediaType: 'application/pdf',
      role: 'contract',
      size: 14,
      sha256: createHash('sha256').update('signed by both').digest('hex'),
      addedAt: '2026-11-23T09:00:00Z',
      addedBy: 'Dolores Peri',
    });
    core = await restart(core);
    await core.client.vault.unlock({ vault: HOME, passphrase: PASSPHRASE });
    expect(await core.client.attachments.list({ recordId })).toEqual([added]);
    const file = await core.client.attachments.file({ id: added.id });
    expect(file.name).toBe('contract.pdf');
    expect(await file.text()).toBe('signed by both');
  });

  it('stands in the journal of its record, whose version it leaves alone', async () => {
    const { id } = await add(pdf());
    await core.client.attachments.remove({ id, reason: 'wrong file' });
    expect(await actions()).toEqual(['processor.detach', 'processor.attach', 'processor.create']);
    expect((await core.client.processors.get({ id: recordId })).version).toBe(1);
  });

  it('is found by its name, until it is removed', async () => {
    const { id } = await add(pdf('x', 'Żebbuġ hosting.pdf'));
    expect(await found('zebbug')).toEqual([recordId]);
    await core.client.attachments.remove({ id, reason: 'wrong file' });
    expect(await found('zebbug')).toEqual([]);
  });

  it('is handed out as bytes, not as what it claims to be', async () => {
    const { id } = await add(new File(['<script>'], 'page.html', { type: 'text/html' }));
    expect((await core.client.attachments.file({ id })).type).toBe('application/octet-stream');
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\plan.docx', 'plan.docx'],
    ['fdp.\u202Eexe', 'fdp.exe'],
    ['a<b>:"c|d?*.pdf', 'a_b___c_d__.pdf'],
    ['  .. ', 'file'],
    [`${'n'.repeat(300)}.pdf`, `${'n'.repeat(196)}.pdf`],
  ])('called %j is kept as %j', async (given, kept) => {
    expect((await add(pdf('x', given))).name).toBe(kept);
  });
});

describe('a file is refused', () => {
  it('when it is empty', async () => {
    expect(await refusal(add(pdf('')))).toMatchObject(becauseOf('registers.attachments.faults.empty'));
  });

  it('when it is one byte too large, and kept when it is not', async () => {
    const large = (size: number) => new File([new Uint8Array(size)], 'scan.tif');
    expect(await refusal(add(large(ATTACHMENT_BYTES + 1)))).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await add(large(ATTACHMENT_BYTES))).size).toBe(ATTACHMENT_BYTES);
  });

  it('when the same bytes are there already under whatever name; another record may have them', async () => {
    await add(pdf());
    expect(await refusal(add(pdf('signed by both', 'copy.pdf')))).toMatchObject({
      data: { key: 'registers.attachments.faults.twice', params: { name: 'contract.pdf' } },
    });
    const other = await core.client.activities.create({ fields: sample.activityFields });
    expect((await add(pdf(), other.id)).recordId).toBe(other.id);
  });

  it('for a record that is archived, unknown, or of a kind that keeps none', async () => {
    await core.client.processors.archive({ id: recordId, version: 1, archived: true, reason: 'over' });
    expect(await refusal(add(pdf()))).toMatchObject(becauseOf('registers.attachments.faults.archived'));
    expect(await refusal(add(pdf(), sample.NOBODY))).toMatchObject({ code: 'NOT_FOUND' });
    const office = await sample.addEstablishment(core.client);
    const complaint = await core.client.complaints.log({ intake: sample.complaintIntakeAt(office, '2026-11-20') });
    expect(await refusal(add(pdf(), complaint.id))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('when its bytes are no longer what was added', async () => {
    const { id } = await add(pdf());
    core = await meddle(core, (db) => db.exec("UPDATE attachment SET bytes = x'00'"));
    expect(await refusal(core.client.attachments.file({ id }))).toMatchObject(
      becauseOf('registers.attachments.faults.damaged'),
    );
  });
});

describe('a removed file', () => {
  it('needs a reason', async () => {
    const { id } = await add(pdf());
    expect(await refusal(core.client.attachments.remove({ id, reason: ' ' }))).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('is gone from every page of the register, not only from its lists', async () => {
    const canary = 'CANARY-9f8e7d6c5b4a';
    const { id } = await add(pdf(canary.repeat(2000)));
    await core.client.attachments.remove({ id, reason: 'wrong person' });
    expect(await core.client.attachments.list({ recordId })).toEqual([]);
    expect(await refusal(core.client.attachments.file({ id }))).toMatchObject({ code: 'NOT_FOUND' });
    await core.dispose();
    const db = await rawRegister(vaultFolder(core));
    // Decrypted in place: what stands in free pages can then be read as well.
    db.pragma('journal_mode = DELETE');
    db.pragma("rekey = ''");
    const bytes = db.serialize();
    db.close();
    expect(bytes.includes('Cloud Host GmbH')).toBe(true);
    expect(bytes.includes(canary)).toBe(false);
  });
});
