import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '../../../shared/contract/primitives.ts';
import {
  atField,
  becauseOf,
  type CoreUnderTest,
  HOME,
  meddle,
  openCoreWithVault,
  PASSPHRASE,
  refusal,
  restart,
} from '../harness.ts';
import * as sample from '../records.ts';
import { eml, HEAD, LETTER, mailWithScan, msg, msgBytes, PASSPORT, plainMail } from './mails.ts';

let core: CoreUnderTest;
let office: Id;
beforeEach(async () => {
  core = await openCoreWithVault();
  office = await sample.addEstablishment(core.client);
});

const read = (file: File) => core.client.mail.read({ file, establishmentId: office });
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const bytesOf = async (file: Blob): Promise<Buffer> => Buffer.from(await file.arrayBuffer());

async function logFrom(file: File) {
  const { intake } = await read(file);
  return core.client.requests.log({
    intake: { ...sample.intakeAt(office, intake.receipts.reachedUs.on), ...intake },
    rights: ['access'],
  });
}

describe('a mail file is read', () => {
  it('fills who, what and when; the top line of its way decides, on the clock of the office', async () => {
    expect(await read(plainMail())).toMatchObject({
      format: 'eml',
      sender: { name: 'Renáta Sample', address: 'Renata.Sample@example.org' },
      subject: 'My data',
      sentAt: '2026-11-16T09:00:00Z',
      messageId: '<one@example.org>',
      receipt: {
        instant: '2026-11-16T23:10:05Z',
        source: 'received-header',
        on: '2026-11-17',
        at: '00:10',
        otherDays: [{ on: '2026-11-16', why: 'utc' }],
      },
      intake: {
        channel: 'email',
        words: 'Please tell me what you hold about me.',
        requester: { name: 'Renáta Sample', email: 'Renata.Sample@example.org' },
        receipts: { reachedUs: { on: '2026-11-17', at: '00:10' } },
      },
      remarks: [],
      known: [],
      earlier: [],
    });
  });

  it('reads an Outlook message the same way', async () => {
    expect(await read(msg())).toMatchObject({
      format: 'msg',
      sender: { name: 'Renáta Sample', address: 'Renata.Sample@example.org' },
      subject: 'My data',
      receipt: { on: '2026-11-17', source: 'received-header' },
      messageId: '<one@example.org>',
      intake: { words: 'Please tell me what you hold about me.' },
    });
  });

  it('is known by what it is, not by its name', async () => {
    const file = new File([Uint8Array.from(msgBytes())], 'looks-like.eml');
    expect((await read(file)).format).toBe('msg');
  });

  it('names the neighbouring day of a mail that came close to midnight', async () => {
    const late = HEAD.map((line) => line.replace('23:10:05 +0000', '22:45:00 +0000'));
    expect((await read(plainMail(late))).receipt).toMatchObject({
      on: '2026-11-16',
      at: '23:45',
      otherDays: [{ on: '2026-11-17', why: 'near-midnight' }],
    });
  });

  it('turns HTML into text, without scripts, styles and hidden heads, and loads nothing', async () => {
    const file = eml(
      ...HEAD,
      'Content-Type: text/html; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><head><title>no</title><style>p{}</style></head><body><p>Gr=FC=DFe &amp; thanks</p>',
      '<script>steal("<p>no</p>")</script><ul><li>one<li>two</ul><img src=3D"https://track.example/x.gif">',
      '<p>5 &lt; 6 &#8364; &bogus;</p></body></html>',
    );
    expect((await read(file)).intake.words).toBe('Grüße & thanks\n\n- one\n- two\n\n5 < 6 € &bogus;');
  });

  it('proposes today where the noted receipt lies in the future, and says so', async () => {
    const ahead = HEAD.map((line) => line.replace('16 Nov 2026 23:10', '16 Nov 2028 23:10'));
    const proposal = await read(plainMail(ahead));
    expect(proposal.remarks).toEqual(['receipt-in-the-future']);
    expect(proposal.intake.receipts.reachedUs).toEqual({ on: '2026-11-23', at: '' });
  });

  it('falls back to the date of the sender, and says so', async () => {
    const sent = HEAD.filter((line) => !line.startsWith('Received'));
    const proposal = await read(plainMail(sent));
    expect(proposal.receipt).toMatchObject({ source: 'date-header', on: '2026-11-16', at: '10:00' });
    expect(proposal.remarks).toEqual(['receipt-from-date-header']);
  });

  it('lists attachments and marks what may be an identity document', async () => {
    expect((await read(mailWithScan())).attachments).toEqual([
      { name: 'passport_scan.jpg', type: 'image/jpeg', size: PASSPORT.length, identity: 'likely' },
      { name: 'letter.doc', type: 'application/msword', size: LETTER.length, identity: 'no' },
    ]);
  });
});

describe('a mail kept with its request', () => {
  it('keeps the original with its hash, in the timeline and for the search', async () => {
    const file = mailWithScan();
    const request = await logFrom(file);
    const after = await core.client.mail.attach({ requestId: request.id, version: request.version, file });
    expect(after.version).toBe(request.version + 1);
    expect(after.timeline[0]).toMatchObject({ action: 'request.mail.attach', params: { name: 'mail.eml', count: 2 } });
    const [kept] = await core.client.mail.list({ requestId: request.id });
    expect(kept).toMatchObject({
      sha256: sha256(await bytesOf(file)),
      subject: 'My data',
      messageId: '<one@example.org>',
    });
    if (kept === undefined) throw new Error('no mail was kept');
    expect(await bytesOf(await core.client.mail.open({ id: kept.id }))).toEqual(await bytesOf(file));
    expect(await core.client.search.find({ text: 'passport_scan' })).toMatchObject([
      { id: request.id, kind: 'request' },
    ]);

    const changed = await core.client.requests.addNote({ id: after.id, version: after.version, note: 'called back' });
    expect(changed.version).toBe(after.version + 1);
    expect(await core.client.search.find({ text: 'passport_scan' })).toMatchObject([{ id: request.id }]);
  });

  it('is recognised again, by its id and as part of a thread, and is not kept twice', async () => {
    const request = await logFrom(plainMail());
    const after = await core.client.mail.attach({ requestId: request.id, version: request.version, file: plainMail() });
    expect((await read(plainMail())).known).toEqual([
      {
        id: request.id,
        reference: request.reference,
        who: 'Renáta Sample',
        received: '2026-11-17',
        state: 'open',
        why: 'same-message',
      },
    ]);
    const answer = HEAD.map((line) => line.replace('<one@', '<two@')).concat(
      'References: <zero@example.org> <one@example.org>',
    );
    expect((await read(plainMail(answer))).known).toMatchObject([{ id: request.id, why: 'thread' }]);
    expect(
      await refusal(core.client.mail.attach({ requestId: request.id, version: after.version, file: plainMail() })),
    ).toMatchObject(becauseOf('mail.faults.alreadyAttached'));
  });

  it('is found as an earlier mail of a thread that was kept from its end', async () => {
    const request = await logFrom(plainMail());
    const second = HEAD.map((line) => line.replace('<one@', '<two@')).concat('In-Reply-To: <one@example.org>');
    await core.client.mail.attach({ requestId: request.id, version: request.version, file: plainMail(second) });
    expect((await read(plainMail())).known).toMatchObject([{ id: request.id, why: 'thread' }]);
  });

  it('shows earlier requests of the same person, open or closed, by name in any order, address or telephone', async () => {
    const log = (requester: Partial<typeof sample.person>) =>
      core.client.requests.log({
        intake: { ...sample.intakeAt(office, '2026-10-01'), requester: { ...sample.person, email: '', ...requester } },
        rights: ['access'],
      });
    const byName = await log({ name: 'SAMPLE, Dr Renata' });
    const byMail = await log({ name: 'R. S.', email: 'renata.sample+shop@example.org' });
    await log({ name: 'Somebody Else', email: 'else@example.org' });
    const { earlier } = await read(plainMail());
    expect(earlier.map(({ id, shared }) => [id, shared])).toEqual(
      expect.arrayContaining([
        [byName.id, ['name']],
        [byMail.id, ['email']],
      ]),
    );
    expect(earlier).toHaveLength(2);
  });

  it('changes nothing when the case moved on', async () => {
    const request = await logFrom(plainMail());
    await core.client.requests.addNote({ id: request.id, version: request.version, note: 'x' });
    const late = core.client.mail.attach({ requestId: request.id, version: request.version, file: plainMail() });
    expect(await refusal(late)).toMatchObject({ code: 'CONFLICT', data: { version: 2 } });
    expect(await core.client.mail.list({ requestId: request.id })).toEqual([]);
  });

  it('tells when its stored bytes are no longer those that were hashed', async () => {
    const request = await logFrom(plainMail());
    await core.client.mail.attach({ requestId: request.id, version: request.version, file: plainMail() });
    const [kept] = await core.client.mail.list({ requestId: request.id });
    if (kept === undefined) throw new Error('no mail was kept');
    core = await meddle(core, (db) => db.prepare("UPDATE mail SET bytes = x'00'").run());
    expect(await refusal(core.client.mail.open({ id: kept.id }))).toMatchObject({
      code: 'UNAVAILABLE',
      ...becauseOf('mail.faults.damaged'),
    });
  });
});

const scans: readonly (readonly [string, () => File])[] = [
  ['an .eml file', mailWithScan],
  [
    'an Outlook message',
    () =>
      msg({
        attachments: [
          { name: 'passport_scan.jpg', type: 'image/jpeg', content: PASSPORT },
          { name: 'letter.doc', type: 'application/msword', content: LETTER },
        ],
      }),
  ],
  [
    'an Outlook message with a large scan',
    () =>
      msg({
        attachments: [
          {
            name: 'passport_scan.jpg',
            type: 'image/jpeg',
            content: Buffer.concat(Array.from({ length: 9 }, () => PASSPORT)),
          },
          { name: 'letter.doc', type: 'application/msword', content: LETTER },
        ],
      }),
  ],
];

describe.each(scans)('the copy of an identity document in %s', (_name, make) => {
  it('is erased after the check; the rest of the mail stays and the fact is on record', async () => {
    const file = make();
    const request = await logFrom(file);
    const attached = await core.client.mail.attach({ requestId: request.id, version: request.version, file });
    const [kept] = await core.client.mail.list({ requestId: request.id });
    const [scan, letter] = kept?.attachments ?? [];
    if (kept === undefined || scan === undefined || letter === undefined)
      throw new Error('the mail was not kept whole');
    expect(scan.identity).toBe('likely');
    const shown = await bytesOf(await core.client.mail.openAttachment({ id: kept.id, attachmentId: scan.id }));
    expect(shown.includes(PASSPORT)).toBe(true);

    const erasing = {
      requestId: request.id,
      version: attached.version,
      id: kept.id,
      attachmentId: scan.id,
      reason: 'identity checked',
    };
    const after = await core.client.mail.eraseAttachment(erasing);
    expect(after.timeline[0]).toMatchObject({
      action: 'request.mail.eraseAttachment',
      params: { name: 'passport_scan.jpg' },
      note: 'identity checked',
    });

    core = await restart(core);
    await core.client.vault.unlock({ vault: HOME, passphrase: PASSPHRASE });
    const [left] = await core.client.mail.list({ requestId: request.id });
    expect(left?.sha256).toBe(kept.sha256);
    expect(left?.attachments[0]?.erased).toMatchObject({ by: 'Dolores Peri', reason: 'identity checked' });
    expect(left?.attachments[1]?.erased).toBeNull();
    const original = await bytesOf(await core.client.mail.open({ id: kept.id }));
    expect(original.includes(PASSPORT.subarray(0, 40))).toBe(false);
    expect(original.includes(PASSPORT.toString('base64').slice(0, 60))).toBe(false);
    const other = await core.client.mail.openAttachment({ id: kept.id, attachmentId: letter.id });
    expect(await bytesOf(other)).toEqual(LETTER);
    expect(await refusal(core.client.mail.openAttachment({ id: kept.id, attachmentId: scan.id }))).toMatchObject(
      becauseOf('mail.faults.attachmentErased'),
    );
    const again = core.client.mail.eraseAttachment({ ...erasing, version: after.version });
    expect(await refusal(again)).toMatchObject(becauseOf('mail.faults.attachmentErased'));
  });
});

describe('an attachment that only looked like an identity document', () => {
  it('is said to be none, once, on record, and stays as it is', async () => {
    const file = mailWithScan();
    const request = await logFrom(file);
    const { version } = await core.client.mail.attach({ requestId: request.id, version: request.version, file });
    const [kept] = await core.client.mail.list({ requestId: request.id });
    const [scan] = kept?.attachments ?? [];
    if (kept === undefined || scan === undefined) throw new Error('the mail was not kept');
    const named = { requestId: request.id, id: kept.id, attachmentId: scan.id };
    const after = await core.client.mail.noIdentityDocument({ ...named, version });
    expect(after.timeline[0]).toMatchObject({
      action: 'request.mail.noIdentityDocument',
      params: { name: 'passport_scan.jpg' },
    });
    const [left] = await core.client.mail.list({ requestId: request.id });
    expect(left?.attachments[0]).toMatchObject({ identity: 'no', erased: null });
    const again = await core.client.mail.noIdentityDocument({ ...named, version: after.version });
    expect(again.version).toBe(after.version);
    const shown = await core.client.mail.openAttachment({ id: kept.id, attachmentId: scan.id });
    expect((await bytesOf(shown)).equals(PASSPORT)).toBe(true);
  });
});

describe('a mail whose attachment cannot be taken out by itself', () => {
  it('goes as a whole; its words stay', async () => {
    const odd = eml(
      ...HEAD,
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Here it is.',
      '--b',
      'Content-Type: image/png; name="id.png"',
      'Content-Transfer-Encoding: base64',
      '',
      // Characters that are no base64: readers disagree on what they mean.
      'AAAA=BBBB*CCCC====DDDD',
      '--b--',
    );
    const request = await logFrom(odd);
    const attached = await core.client.mail.attach({ requestId: request.id, version: request.version, file: odd });
    const [kept] = await core.client.mail.list({ requestId: request.id });
    const [scan] = kept?.attachments ?? [];
    if (kept === undefined || scan === undefined) throw new Error('the mail was not kept');
    await core.client.mail.eraseAttachment({
      requestId: request.id,
      version: attached.version,
      id: kept.id,
      attachmentId: scan.id,
      reason: 'checked',
    });
    const [left] = await core.client.mail.list({ requestId: request.id });
    expect(left?.attachments[0]?.erased).not.toBeNull();
    expect(left?.text).toBe('Here it is.');
    const opened = await core.client.mail.open({ id: kept.id }).then(
      async (file) => (await bytesOf(file)).includes('BBBB'),
      () => false,
    );
    expect(opened).toBe(false);
  });
});

describe('a file that is no mail', () => {
  const refused: readonly (readonly [string, () => File, string])[] = [
    ['nothing at all', () => new File([], 'x.eml'), 'not-a-mail'],
    ['a table', () => new File(['name,age\r\nA,1\r\n'], 'x.eml'), 'not-a-mail'],
    ['an image', () => new File([Buffer.from('ffd8ffe000104a464946', 'hex')], 'x.eml'), 'not-a-mail'],
    ['a damaged Outlook message', () => new File([Uint8Array.from(msgBytes()).slice(0, 700)], 'x.msg'), 'mail-broken'],
    ['a mail of 1,000 nested parts', () => nested(1000), 'mail-too-complex'],
    ['a mail of 60 nested parts', () => nested(60), 'mail-too-complex'],
    [
      'a mail with endless headers',
      () => eml(...HEAD, `X-Long: ${'a'.repeat(2_000_000)}`, '', 'x'),
      'mail-too-complex',
    ],
    ['a mail of nothing but lines', () => eml(...HEAD, '', '\n'.repeat(2_000_000)), 'mail-too-complex'],
  ];
  it.each(refused)('%s is refused by the name of its field', async (_name, make, code) => {
    expect(await refusal(read(make()))).toMatchObject(atField('file', code));
    expect(core.reports).toEqual([]);
  });
});

function nested(depth: number): File {
  const open = Array.from({ length: depth }, (_, at) => [
    `Content-Type: multipart/mixed; boundary="b${at}"`,
    '',
    `--b${at}`,
  ]).flat();
  return eml(...HEAD, ...open, 'Content-Type: text/plain', '', 'deep inside');
}
