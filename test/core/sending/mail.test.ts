import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, lastOf, logged, type Scene, scene } from '../casework/scene.ts';
import { person } from '../records.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});

describe('the mail of a letter', () => {
  it('is addressed to who asked, says which letter it brings, and is saved with it', async () => {
    s.on('2026-03-02');
    const requester = { ...person, name: 'Ġorġa Sample', email: 'gorga@example.org' };
    const request = await logged(s, '2026-03-02', ['access'], { requester });
    await ask(s, request, 'identity', ['access']);
    const [letter] = await s.client.documents.list({ recordId: request.now().id });
    if (letter === undefined) throw new Error('no letter');
    const draft = await s.client.documents.mail.ofDocument({ id: letter.id });
    expect(draft).toMatchObject({
      to: 'gorga@example.org',
      subject: letter.title,
      attachments: [{ name: `${letter.number}.pdf`, size: letter.size }],
    });
    expect(draft.body).toContain('Dear Ġorġa Sample,');
    expect(draft.body).toContain(`Our reference is ${request.now().reference}.`);
    const { attachments: _attached, ...words } = draft;
    const file = await s.client.documents.mail.draft({ documentId: letter.id, ...words });
    expect(file.name).toBe(`${letter.number}.eml`);
    const mail = await PostalMime.parse(await file.arrayBuffer());
    expect(mail.to?.map(({ address }) => address)).toEqual(['gorga@example.org']);
    expect(mail.subject).toBe(letter.title);
    const stored = await (await s.client.documents.open({ id: letter.id })).arrayBuffer();
    expect(mail.attachments[0]?.content).toEqual(stored);
  });
});

describe('the mail of a search', () => {
  it('names all open places of whom it goes to, and only what a search needs', async () => {
    s.on('2026-03-02');
    const requester = { ...person, name: 'Rita Sample', email: 'rita@example.org', reference: 'K-4711' };
    const request = await logged(s, '2026-03-02', ['access'], { requester });
    const begin = (name: string, asked: string) =>
      request.act((at) =>
        s.client.requests.searches.begin({ ...at, system: { recordId: null, name }, asked, askedOn: '2026-03-02' }),
      );
    await begin('Shop', 'Tim Keeper');
    await begin('Archive', 'Tim Keeper');
    await begin('Payroll', 'Ann Other');
    await begin('Old shop', 'Tim Keeper');
    const ended = lastOf(request.now().searches).id;
    await request.act((at) =>
      s.client.requests.searches.end({ ...at, searchId: ended, on: '2026-03-02', result: 'nothing', note: '' }),
    );
    const [first] = request.now().searches;
    if (first === undefined) throw new Error('no search');
    const { to, subject, body } = await s.client.documents.mail.ofSearch({
      requestId: request.now().id,
      searchId: first.id,
    });
    expect(to).toBe('Tim Keeper');
    expect(subject).toBe(`Please search for personal data: ${request.now().reference}`);
    expect(body).toContain('– Shop\n– Archive\n');
    expect(body).not.toMatch(/Payroll|Old shop/);
    expect(body).toContain('– Name: Rita Sample\n– E-mail address: rita@example.org\n');
    expect(body).toContain('– Customer number: K-4711');
    expect(body).not.toContain(request.now().intake.words);
    const file = await s.client.documents.mail.draft({ documentId: null, to, subject, body });
    expect((await PostalMime.parse(await file.arrayBuffer())).attachments).toEqual([]);
  });
});
