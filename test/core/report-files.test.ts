import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { drain, HOME, meddle, PASSPHRASE, refusal, restart, like } from './harness.ts';
import { pdfAttachments, pdfText } from './pdf-text.ts';
import { NOBODY, person } from './records.ts';
import { confirmAll, finish, registerForReports, type ReportCase, requestWithCopy } from './report-case.ts';

let facts: ReportCase;
beforeAll(async () => {
  facts = await registerForReports();
});
const documents = () => facts.core.client.documents;
const openText = async (id: Parameters<ReturnType<typeof documents>['open']>[0]['id']) =>
  pdfText(await documents().open({ id }));

describe('finishing a report', () => {
  it('tells its progress, stores the PDF with its hash, and keeps it over a restart', async () => {
    const request = await requestWithCopy(facts);
    const confirmed = await confirmAll(facts, request);
    const { steps, result } = await drain(
      await documents().accessReport.finish({ requestId: request.id, version: confirmed.version }),
    );
    const phases = steps.map(({ phase }) => phase);
    expect([...new Set(phases)]).toEqual(['collecting', 'layout', 'storing']);
    expect(result).toMatchObject({
      number: `${request.reference}-D1`,
      requestReference: request.reference,
      state: 'final',
      createdBy: 'Dolores Peri',
      createdAt: '2026-11-23T09:00:00Z',
      placeholders: [],
    });
    const file = await documents().open({ id: result.id });
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(file.name).toBe(`${request.reference}-D1.pdf`);
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(bytes).toHaveLength(result.size);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(result.sha256);
    expect((await facts.core.client.requests.get({ id: request.id })).timeline[0]).toMatchObject({
      action: 'document.finish',
      params: { sha256: result.sha256 },
    });

    const again = await restart(facts.core);
    await again.client.vault.unlock({ vault: HOME, passphrase: PASSPHRASE });
    facts = { ...facts, core: again };
    expect(await documents().list({ recordId: request.id })).toEqual([result]);
    expect(Buffer.from(await (await documents().open({ id: result.id })).arrayBuffer())).toEqual(bytes);
  });

  it('a second time marks the first as superseded and keeps both', async () => {
    const request = await requestWithCopy(facts);
    const confirmed = await confirmAll(facts, request);
    const first = await finish(facts, confirmed);
    const second = await finish(facts, confirmed);
    expect(second.number).toBe(`${request.reference}-D2`);
    expect((await documents().list({ recordId: request.id })).map(({ id, state }) => [id, state])).toEqual([
      [second.id, 'final'],
      [first.id, 'superseded'],
    ]);
    expect(await openText(first.id)).toContain(person.name);
    const [listed] = (await facts.core.client.requests.list({ state: 'all' })).filter(({ id }) => id === request.id);
    expect(listed?.documents).toBe(1);
  });

  it('from an older version is a conflict', async () => {
    const request = await requestWithCopy(facts);
    const confirmed = await confirmAll(facts, request);
    const old = documents()
      .accessReport.finish({ requestId: request.id, version: confirmed.version - 1 })
      .then(drain);
    expect(await refusal(old)).toMatchObject({ code: 'CONFLICT', data: { version: confirmed.version } });
  });

  it('that the report moves on under is a conflict, and nothing is stored', async () => {
    const request = await requestWithCopy(facts);
    const confirmed = await confirmAll(facts, request);
    const stream = await documents().accessReport.finish({ requestId: request.id, version: confirmed.version });
    await stream.next();
    await documents().accessReport.addLine({
      requestId: request.id,
      version: confirmed.version,
      topic: 'note',
      text: 'One thing more.',
    });
    expect(await refusal(drain(stream))).toMatchObject({ code: 'CONFLICT', data: { version: confirmed.version + 1 } });
    expect(await documents().list({ recordId: request.id })).toEqual([]);
  });

  it.each([1, 3])('ended after step %i stores nothing', async (taken) => {
    const request = await requestWithCopy(facts);
    const confirmed = await confirmAll(facts, request);
    const before = await facts.core.client.journal.list({ limit: 1 });
    const stream = await documents().accessReport.finish({ requestId: request.id, version: confirmed.version });
    for (let step = 0; step < taken; step += 1) expect((await stream.next()).done).toBe(false);
    await stream.return();
    await new Promise((resume) => setTimeout(resume, 50));
    expect(await documents().list({ recordId: request.id })).toEqual([]);
    expect(await facts.core.client.journal.list({ limit: 1 })).toEqual(before);
    expect(facts.core.reports).toEqual([]);
    expect((await finish(facts, confirmed)).number).toBe(`${request.reference}-D1`);
  });

  it('called off by its signal stores nothing and is no fault of the app', async () => {
    const request = await requestWithCopy(facts);
    const confirmed = await confirmAll(facts, request);
    const off = new AbortController();
    const stream = await documents().accessReport.finish(
      { requestId: request.id, version: confirmed.version },
      { signal: off.signal },
    );
    await stream.next();
    off.abort();
    await expect(drain(stream)).rejects.toThrow();
    expect(await documents().list({ recordId: request.id })).toEqual([]);
    expect(facts.core.reports).toEqual([]);
  });

  it('looked at before is a draft and not stored', async () => {
    const request = await requestWithCopy(facts);
    const text = await pdfText(await documents().accessReport.preview({ requestId: request.id }));
    expect(text).toContain('Draft: not yet an answer');
    expect(await documents().list({ recordId: request.id })).toEqual([]);
  });
});

describe('characters', () => {
  /** Belongs to no script: a font that has it drew it for itself. */
  const NOWHERE = '\uE000';
  const HIEROGLYPH = '\u{13000}';

  it.each([
    ['a private one', NOWHERE, 'U+E000'],
    ['a hieroglyph', HIEROGLYPH, 'U+13000'],
  ])('that no font has keep a letter from being finished and are named: %s', async (_, character, codePoint) => {
    const request = await requestWithCopy(facts, { requester: { ...person, name: `Renata ${character} Sample` } });
    const confirmed = await confirmAll(facts, request);
    const call = documents().accessReport.finish({ requestId: request.id, version: confirmed.version }).then(drain);
    expect(await refusal(call)).toMatchObject({
      code: 'REJECTED',
      data: {
        key: 'documents.faults.missingCharacters',
        params: { characters: like(new RegExp(codePoint.replace('+', String.raw`\+`))) },
      },
    });
    expect(await documents().list({ recordId: request.id })).toEqual([]);
  });

  it('that no font has stand as counted placeholders in a copy of data', async () => {
    const request = await requestWithCopy(facts, {}, [
      ['A-1', `${HIEROGLYPH}${HIEROGLYPH}`],
      ['A-2', HIEROGLYPH],
    ]);
    const entry = await finish(facts, await confirmAll(facts, request));
    expect(entry.placeholders).toEqual([{ character: HIEROGLYPH, codePoint: 'U+13000', count: 3 }]);
    const attached = await pdfAttachments(await documents().open({ id: entry.id }));
    expect(attached.get('personal-data.json')).toContain(HIEROGLYPH);
  });

  it('of every script people here write in reach the page', async () => {
    const names = [
      'Ġanni Żerafa-Ħaddied',
      'Zdzisław Śliwiński',
      'Ελένη Παπαδοπούλου',
      'Оксана Щербак',
      'Nguyễn Thị Hường',
      '王小明',
      'فاطمة الزهراء',
      'שרה כהן',
    ];
    const request = await requestWithCopy(
      facts,
      {},
      names.map((name, at) => [`N-${at}`, name]),
    );
    const entry = await finish(facts, await confirmAll(facts, request));
    expect(entry.placeholders).toEqual([]);
    const text = await openText(entry.id);
    for (const name of names) expect(text).toContain(name.normalize('NFC'));
  });

  it.each(names())('of a name on the letter itself reach the page: %s', async (name) => {
    const request = await requestWithCopy(facts, { requester: { ...person, name } });
    const entry = await finish(facts, await confirmAll(facts, request));
    expect(await openText(entry.id)).toContain(`Dear ${name},`);
  });
});

function names(): readonly string[] {
  return ['Ġanni Żerafa-Ħaddied', 'Nguyễn Thị Hường', 'Оксана Щербак', '王小明'];
}

describe('what the letter carries', () => {
  it('is the answer, the request word for word, and the copy of data, on the page and for machines', async () => {
    const words = 'Kindly send me *everything* <b>you</b> hold.';
    const request = await requestWithCopy(facts, { words }, [['A-1', 'a lantern & 2 "wicks"']]);
    const entry = await finish(facts, await confirmAll(facts, request));
    const file = await documents().open({ id: entry.id });
    const text = await pdfText(file);
    for (const part of [
      `Our reference ${request.reference}`,
      'Yes, we process personal data about you. The controller is Heron Ltd.',
      'Parcel Carrier Ltd (delivery); Cloud Host GmbH (hosting).',
      words,
      'a lantern & 2 "wicks"',
      'Dolores Peri',
      '20 November 2026',
      '23 November 2026',
    ])
      expect(text).toContain(part);
    const data: unknown = JSON.parse((await pdfAttachments(file)).get('personal-data.json') ?? '');
    expect(data).toEqual({
      reference: request.reference,
      dataSubject: person.name,
      tables: [
        {
          title: 'Orders',
          system: 'Shop',
          extractedOn: '2026-11-21',
          columns: ['Number', 'Item'],
          rows: [{ Number: 'A-1', Item: 'a lantern & 2 "wicks"' }],
        },
      ],
    });
  });

  it('is the way to complain: where the office is and where the person lives, and UK routes under UK law only', async () => {
    const complain = async (more: Parameters<typeof requestWithCopy>[1]) => {
      const request = await requestWithCopy(facts, more);
      return openText((await finish(facts, await confirmAll(facts, request))).id);
    };
    const inGermany = await complain({ requester: { ...person, country: 'DE' } });
    expect(inGermany).toContain('Office of the Information and Data Protection Commissioner');
    expect(inGermany).toContain('Landesdatenschutzbehörde');
    expect(inGermany).not.toContain("Information Commissioner's Office");
    expect(inGermany).not.toContain('section 16');

    const inBritain = await complain({
      requester: { ...person, country: 'GB' },
      establishmentId: facts.london,
      laws: ['UK_GDPR'],
    });
    expect(inBritain).toContain("Information Commissioner's Office");
    expect(inBritain).toContain('section 164A');
    expect(inBritain).not.toContain('Article 77');
    expect(inBritain).not.toContain('Data Protection Commissioner (');
  });
});

describe('a stored document', () => {
  it('whose bytes were changed in the file is not handed out', async () => {
    const request = await requestWithCopy(facts);
    const entry = await finish(facts, await confirmAll(facts, request));
    const core = await meddle(facts.core, (db) => {
      db.prepare("UPDATE stored_document SET bytes = CAST(bytes || x'20' AS BLOB) WHERE id = ?").run(entry.id);
    });
    facts = { ...facts, core };
    expect(await refusal(documents().open({ id: entry.id }))).toEqual({
      code: 'UNAVAILABLE',
      status: 503,
      data: { key: 'documents.faults.damaged', params: {} },
    });
    expect(await refusal(documents().open({ id: NOBODY }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});
