import { beforeEach, describe, expect, it } from 'vitest';
import { eml, HEAD } from './mail/mails.ts';
import { meddle } from './harness.ts';
import { beforeLists } from './lists/before.ts';
import * as sample from './records.ts';
import { ask, type CaseInHand, lastOf, logged, type Scene, scene } from './casework/scene.ts';

let desk: Scene;
let request: CaseInHand;
beforeEach(async () => {
  desk = await scene('2026-03-02');
  request = await logged(desk, '2026-03-02', ['access']);
});

const found = async (text: string) =>
  (await desk.client.search.find({ text })).map(({ kind, ref }) => `${kind} ${ref}`);
const theRequest = (): string => `request ${request.now().reference}`;

describe('the search finds a request', () => {
  it('by what was asked, and leads to it', async () => {
    await logged(desk, '2026-03-02', ['access'], { words: 'Send me the parrot pictures.' });
    const [hit] = await desk.client.search.find({ text: 'parrot' });
    expect(hit).toMatchObject({ kind: 'request', title: sample.person.name });
    expect((await desk.client.requests.get({ id: hit?.id ?? sample.NOBODY })).intake.words).toContain('parrot');
  });

  it('by a note', async () => {
    await request.act((at) => desk.client.requests.addNote({ ...at, note: 'She keeps ocelots.' }));
    expect(await found('ocelot')).toEqual([theRequest()]);
  });

  it('by the words of a contact', async () => {
    await request.act((at) =>
      desk.client.requests.contacts.note({
        ...at,
        on: '2026-03-02',
        at: '',
        direction: 'in',
        by: 'phone',
        with: 'Renata',
        words: 'Asked of wombats.',
      }),
    );
    expect(await found('wombats')).toEqual([theRequest()]);
  });

  it('by a question, and by the letter that asks it', async () => {
    await ask(desk, request, 'clarification', ['access']);
    expect(await found('Please tell us')).toEqual([theRequest()]);
    const [letter] = await desk.client.documents.list({ recordId: request.now().id });
    expect(await found(letter?.number ?? '')).toEqual([theRequest()]);
    // A word of the letter alone.
    expect(await found('Dear')).toEqual([theRequest()]);
  });

  it('by a mail', async () => {
    const file = eml(...HEAD, '', 'The quokka is mine.');
    await desk.client.mail.attach({ requestId: request.now().id, version: request.now().version, file });
    expect(await found('quokka')).toEqual([theRequest()]);
  });

  it('by one word of the person and another of a note', async () => {
    await request.act((at) => desk.client.requests.addNote({ ...at, note: 'She keeps ocelots.' }));
    expect(await found('Renata ocelots')).toEqual([theRequest()]);
    expect(await found('Renata wombats')).toEqual([]);
  });

  it('when it is closed, by the ground it was closed on', async () => {
    await request.act((at) =>
      desk.client.requests.lines.close({
        ...at,
        lineId: request.line('access').id,
        closing: { outcome: 'withdrawn', on: '2026-03-02', ground: 'Told us on the ferry.' },
      }),
    );
    expect(await found('ferry')).toEqual([theRequest()]);
    expect(
      (await desk.client.requests.list({ state: 'closed' })).map(({ reference }) => `request ${reference}`),
    ).toEqual(await found('ferry'));
  });

  it('not by how its dates were reckoned', async () => {
    expect(await found('MONTH_RULE')).toEqual([]);
    expect(await found('CLOCK_PAUSED')).toEqual([]);
  });

  it('of one kind where a list is narrowed', async () => {
    await desk.client.findings.create({ fields: { ...sample.findingFields, name: 'Renata left her key' } });
    expect(await found('Renata')).toHaveLength(2);
    const requests = await desk.client.search.find({ text: 'Renata', kind: 'request' });
    expect(requests.map(({ kind }) => kind)).toEqual(['request']);
  });
});

describe('the search finds', () => {
  it('a complaint by its words and its notes', async () => {
    const complaint = await desk.client.complaints.log({
      intake: { ...sample.complaintIntakeAt(desk.london, '2026-03-02'), words: 'My tapir was filmed.' },
    });
    await desk.client.complaints.addNote({ id: complaint.id, version: complaint.version, note: 'A narwhal as well.' });
    expect(await found('tapir')).toEqual(['complaint C-01']);
    expect(await found('tapir narwhal')).toEqual(['complaint C-01']);
  });

  it('a breach by its facts and its notes', async () => {
    const aware = { local: '2026-03-02T09:00', timezone: 'Europe/Malta' };
    const breach = await desk.client.breaches.log({
      facts: { ...sample.breachFactsAt(desk.malta), aware, description: 'A badger ate the backup.' },
    });
    await desk.client.breaches.addNote({ id: breach.id, version: breach.version, note: 'The weasel saw it.' });
    expect(await found('badger')).toEqual(['breach B-01']);
    expect(await found('weasel')).toEqual(['breach B-01']);
  });

  it('nothing of a record that is archived', async () => {
    const finding = await desk.client.findings.create({ fields: { ...sample.findingFields, name: 'A lost puffin' } });
    expect(await found('puffin')).toHaveLength(1);
    await desk.client.findings.archive({ id: finding.id, version: 1, archived: true, reason: 'Found.' });
    expect(await found('puffin')).toEqual([]);
  });

  it('a letter that was replaced no more', async () => {
    await request.act((at) =>
      desk.client.requests.extension.prepare({
        ...at,
        lineIds: [request.line('access').id],
        kind: 'complexity',
        words: 'Your mails stand in four archives.',
        promised: '',
      }),
    );
    const extensionId = lastOf(request.now().extensions).id;
    const write = (signatory: string) =>
      request.act((at) => desk.client.requests.extension.writeLetter({ ...at, extensionId, signatory }));
    await write('Ada Dodo');
    expect(await found('Dodo')).toEqual([theRequest()]);
    await write('Ben Moa');
    expect(await found('Moa')).toEqual([theRequest()]);
    expect(await found('Dodo')).toEqual([]);
  });
});

describe('what is found is words', () => {
  it('and not the codes a choice is stored by; a country goes by its name', async () => {
    const { client } = desk;
    await client.activities.create({
      fields: { ...sample.activityFields, name: 'Parrots', description: 'Ara and kakapo' },
    });
    await client.transfers.create({ fields: { ...sample.transferFields, name: 'Aviary', country: 'BR' } });
    expect(await found('not-screened')).toEqual([]);
    expect(await found('EU_GDPR')).toEqual([]);
    const [hit] = await client.search.find({ text: 'kakapo', kind: 'activity' });
    expect(hit?.excerpt).toContain('Ara and kakapo');
    expect(hit?.excerpt).not.toMatch(/controller|not-screened|data-subject/);
    expect(await client.search.find({ text: 'brazil', kind: 'transfer' })).toMatchObject([{ title: 'Aviary' }]);
  });
});

describe('a vault from before the search knew notes and letters', () => {
  it('has them when it is opened', async () => {
    await request.act((at) => desk.client.requests.addNote({ ...at, note: 'She keeps ocelots in Ħamrun.' }));
    await desk.client.measures.create({ fields: { ...sample.measureFields, name: 'Straße der Łucja' } });
    await ask(desk, request, 'clarification', ['access']);
    const [letter] = await desk.client.documents.list({ recordId: request.now().id });
    const core = await meddle(desk.core, (db) => {
      beforeLists(db);
      db.exec('DELETE FROM search_part; DELETE FROM schema_history WHERE version > 40');
      db.exec(`
        DROP TABLE draft; DROP TABLE document_return;
        ALTER TABLE stored_document DROP COLUMN evidence_id; ALTER TABLE stored_document DROP COLUMN sent_to;
        DROP TABLE letterhead; DROP TABLE letterhead_logo; DROP TABLE own_wording;
        ALTER TABLE stored_document RENAME COLUMN record_id TO request_id;
        DROP TABLE request_redaction;
        DROP TABLE vocabulary_term; DROP TABLE attachment; DROP TABLE reminder_told;
      `);
      db.exec('DROP INDEX journal_of_kind');
      db.pragma('user_version = 40');
    });
    const hits = async (text: string) => (await core.client.search.find({ text })).map(({ id }) => id);
    expect(await hits('ocelots')).toEqual([request.now().id]);
    // Letters no tokenizer takes apart, in a part of a record and in a field.
    expect(await hits('hamrun')).toEqual([request.now().id]);
    expect(await hits('STRASSE lucja')).toHaveLength(1);
    expect(await hits(letter?.number ?? '')).toEqual([request.now().id]);
  });
});
