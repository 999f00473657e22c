import { beforeAll, describe, expect, it } from 'vitest';
import type { LineClosing } from '../../../shared/contract/core/requests.ts';
import type { Right } from '../../../shared/reference/rights.ts';
import { ask, type CaseInHand, lastOf, logged, type Scene, scene } from '../casework/scene.ts';
import { atField, drain, openCoreWithVault, refusal } from '../harness.ts';
import { checkConformance } from '../pdf/conformance.ts';
import { elementsOf } from '../pdf/conformance/structure.ts';
import { readPdf } from '../pdf/reading/file.ts';
import { textOf as stringOf } from '../pdf/reading/values.ts';
import { pdfText } from '../pdf-text.ts';
import { breachFactsAt, complaintIntakeAt, findingFields } from '../records.ts';
import { make } from './made.ts';

const words = (bytes: Uint8Array<ArrayBuffer>): Promise<string> => pdfText(new Blob([bytes]));
const figuresOf = (bytes: Uint8Array): readonly (string | undefined)[] => {
  const file = readPdf(bytes);
  return elementsOf(file)
    .filter(({ role }) => role === 'Figure')
    .map(({ dict }) => stringOf(file.resolve(dict.get('Alt'))));
};

const close = (s: Scene, request: CaseInHand, right: Right, closing: Partial<LineClosing> & { readonly on: string }) =>
  request.act((at) =>
    s.client.requests.lines.close({
      ...at,
      lineId: request.line(right).id,
      closing: { outcome: 'granted', ground: '', ...closing },
    }),
  );

/**
 * A year counted by hand. Received in 2026: access in January (answered on its last day), access and erasure in March
 * (the access a day late, the erasure refused in time), access in April (extended, a question open, past its date in
 * July), objection in May
 * (withdrawn), access in June (past its date); and one of December 2025, answered in January 2026.
 */
async function year(): Promise<Scene> {
  const s = await scene('2025-12-22');
  const old = await logged(s, '2025-12-22', ['access']);
  s.on('2026-01-12');
  await close(s, old, 'access', { on: '2026-01-12' });
  const inTime = await logged(s, '2026-01-12', ['access']);
  s.on('2026-02-12');
  await close(s, inTime, 'access', { on: '2026-02-12' });

  s.on('2026-03-02');
  const two = await logged(s, '2026-03-02', ['access', 'erasure']);
  s.on('2026-04-02');
  await close(s, two, 'erasure', {
    on: '2026-04-02',
    outcome: 'refused',
    ground: 'An invoice is unpaid.',
    grounds: [
      { ground: 'eu-17-3-e', facts: 'An invoice of 2025 is unpaid.', necessity: 'The claim fails without it.' },
    ],
    despiteOpenAccess: '',
  });
  s.on('2026-04-03');
  await close(s, two, 'access', { on: '2026-04-03' });

  s.on('2026-04-13');
  const extended = await logged(s, '2026-04-13', ['access']);
  await ask(s, extended, 'clarification', ['access']);
  const lineIds = [extended.line('access').id];
  await extended.act((at) =>
    s.client.requests.extension.prepare({ ...at, lineIds, kind: 'complexity', words: 'Four archives.', promised: '' }),
  );
  const extensionId = lastOf(extended.now().extensions).id;
  await extended.act((at) => s.client.requests.extension.writeLetter({ ...at, extensionId, signatory: '' }));
  await extended.act((at) =>
    s.client.requests.extension.markSent({ ...at, extensionId, on: '2026-04-13', by: 'email', asItWent: false }),
  );

  s.on('2026-05-04');
  const withdrawn = await logged(s, '2026-05-04', ['objection']);
  await close(s, withdrawn, 'objection', { on: '2026-05-04', outcome: 'withdrawn' });
  s.on('2026-06-01');
  await logged(s, '2026-06-01', ['access']);
  await s.client.complaints.log({ intake: complaintIntakeAt(s.london, '2026-06-01') });
  await s.client.findings.create({
    fields: { ...findingFields, name: 'Typed finding', severity: 'high', state: 'open' },
  });
  s.on('2026-11-16');
  await s.client.breaches.log({ facts: breachFactsAt(s.malta) });
  s.on('2026-11-23');
  return s;
}

describe('the annual report', () => {
  let s: Scene;
  let bytes: Uint8Array<ArrayBuffer>;
  let text: string;
  beforeAll(async () => {
    s = await year();
    ({ bytes } = await make(s.client, { paper: 'annual-report', year: 2026 }));
    text = await words(bytes);
  }, 60_000);

  it('is archival and accessible, each chart said in words', () => {
    expect(checkConformance(bytes)).toEqual([]);
    expect(figuresOf(bytes).slice(0, 3)).toEqual([
      'Bar chart of the rights asked in each month of 2026. Jan: 1, Feb: 0, Mar: 2, Apr: 1, May: 1, Jun: 1, Jul: 0, Aug: 0, Sep: 0, Oct: 0, Nov: 0, Dec: 0.',
      'Bar chart of the rights asked in 2026, by right. Access: 4, Erasure: 1, Objection: 1.',
      'Bar of all answers, in parts. In time: 3, Late: 1, Closed, letter not sent or returned: 0, Past the date, not answered: 2.',
    ]);
  });

  it('has its counts by right and month in a table as well', () => {
    expect(text).toContain('Access 1 – 1 1 – 1 – – – – – – 4');
    expect(text).toContain('Erasure – – 1 – – – – – – – – – 1');
    expect(text).toContain('Total 1 0 2 1 1 1 0 0 0 0 0 0 6');
    expect(text).toContain('5 requests, rights asked: 6');
  });

  it('counts the day of sending as in time, and says how it counts', () => {
    expect(text).toContain('75 % in time: 3 of 4 answers sent in the year that had a date.');
    expect(text).toContain('In time means sent on the due day at the latest: the day of sending counts');
    expect(text).toContain('2026-0002 Access 2 April 2026 3 April 2026 Late');
    expect(text).toContain('2026-0005 Access 1 July 2026 Not on record Past the date, not answered');
  });

  it('names extensions, questions and refusals with their grounds', () => {
    expect(text).toContain('2026-0003 13 April 2026 Extends the period');
    // From 13 April to 23 November, when the report was made.
    expect(text).toContain('Clarification 1 0 224');
    expect(text).toContain('2026-0002 Erasure Refused GDPR Art. 17(3)(e) An invoice is unpaid.');
  });

  it('goes up to the day it was made while the year runs, with findings, breaches and complaints', () => {
    expect(text).toContain('The year 2026 is not over: this report goes up to 23 November 2026.');
    expect(text).toContain('Typed finding');
    expect(text).toContain('B-01 Lost laptop 16 November 2026 Not assessed Not decided');
    expect(text).toContain('Not decided yet 1');
  });

  it('of the year before is over, and has the findings of its last day', async () => {
    const before = await words((await make(s.client, { paper: 'annual-report', year: 2025 })).bytes);
    expect(before).toContain('What the year 2025 brought');
    expect(before).toContain('As of 31 December 2025');
    expect(before).toContain('1 request, rights asked: 1');
    expect(before).not.toContain('Typed finding');
  });

  it('of a year without anything is a paper that says so', async () => {
    const { client } = await openCoreWithVault();
    const empty = await make(client, { paper: 'annual-report', year: 2026 });
    expect(checkConformance(empty.bytes)).toEqual([]);
    const said = await words(empty.bytes);
    for (const none of ['No request was received.', 'Nothing was refused.', 'No breach became known.'])
      expect(said).toContain(none);
  });

  it('of a year to come is refused', async () => {
    expect(await refusal(make(s.client, { paper: 'annual-report', year: 2027 }))).toMatchObject(
      atField('year', 'in-the-future'),
    );
  });
});

describe('a case file', () => {
  it('tells the whole of a case, with the hashes of its documents', async () => {
    const s = await year();
    const [request] = (await s.client.requests.list({ state: 'all' })).filter(
      ({ reference }) => reference === '2026-0003',
    );
    if (request === undefined) throw new Error('no such case');
    const { made, bytes } = await make(s.client, { paper: 'case-file', requestId: request.id });
    const text = await words(bytes);
    expect(made.name).toBe('case-file_2026-0003.pdf');
    expect(checkConformance(bytes)).toEqual([]);
    for (const part of ['Rights and dates', 'Search log', 'Tasks', 'Extensions', 'Documents', 'Timeline'])
      expect(text).toContain(part);
    const documents = await s.client.documents.list({ recordId: request.id });
    expect(documents).toHaveLength(2);
    // A hash goes over two lines of its cell.
    for (const { sha256 } of documents) expect(text.replaceAll(' ', '')).toContain(sha256);
    expect(text).toContain('Notice of extension sent on 13 Apr 2026');
    expect(text).toContain('Please tell me what you hold about me.');
    expect(text).toContain('GDPR Art. 12(3)');
  });

  it('is told of in the journal of the case', async () => {
    const s = await scene();
    const request = await logged(s, '2026-03-02', ['access']);
    await make(s.client, { paper: 'case-file', requestId: request.now().id });
    const [last] = await s.client.journal.list({ recordId: request.now().id, limit: 1 });
    expect(last).toMatchObject({ action: 'paper.make', ref: request.now().reference });
    expect((await drain(await s.client.journal.verify())).result.intact).toBe(true);
  });
});
