import { beforeAll, describe, expect, it } from 'vitest';
import type { RedactionPlace } from '../../../shared/contract/core/data-tables.ts';
import type { RequestRecord } from '../../../shared/contract/core/requests.ts';
import { atField, becauseOf, HOME, PASSPHRASE, refusal, restart } from '../harness.ts';
import { checkConformance } from '../pdf/conformance.ts';
import { pdfAttachments, pdfText } from '../pdf-text.ts';
import { intakeAt, NOBODY } from '../records.ts';
import { confirmAll, finish, registerForReports, type ReportCase } from '../report-case.ts';
import { sightingsInPdf } from './sightings.ts';

let facts: ReportCase;
beforeAll(async () => {
  facts = await registerForReports();
});
const data = () => facts.core.client.requests.data;

const CANARIES = ['Zwergfalke', 'Perlhuhn', 'Trottellumme', 'Steinwälzer', 'Uferläufer'] as const;
const [COLUMN, ROW, CELL, STRETCH, LINE] = CANARIES;

const ROWS = [
  ['1', `${COLUMN} one`, 'plain'],
  ['2', `${COLUMN} two`, `seen by ${CELL}`],
  ['3', 'x', `${ROW} wrote this`],
  ['4', 'y', `You met ${STRETCH} on Monday`],
];

/** A request whose data name other people, in a table and in a text. */
async function caseWithOthers(): Promise<RequestRecord> {
  const { client } = facts.core;
  const intake = { ...intakeAt(facts.malta, '2026-11-20'), activityIds: [facts.activity.id] };
  const request = await client.requests.log({ intake, rights: ['access', 'portability'] });
  const typed = await data().type({
    id: request.id,
    version: request.version,
    title: 'Notes',
    system: 'Shop',
    extractedOn: '2026-11-21',
    columns: ['Number', 'Colleague', 'Words'],
    rows: ROWS,
  });
  return data().import({
    id: request.id,
    version: typed.version,
    title: 'Call',
    system: '',
    extractedOn: '',
    file: new File([`You called.\r\n${LINE} answered.\r\n\r\nWe said 🙂 goodbye.`], 'call.txt'),
  });
}

const tableAt = (request: RequestRecord, place: number) => request.dataTables[place]?.id ?? NOBODY;

const redact = (
  request: RequestRecord,
  table: number,
  places: RedactionPlace[],
  reason: { readonly ground: 'other-person' | 'other'; readonly note: string } = { ground: 'other-person', note: '' },
) => data().redact({ id: request.id, version: request.version, tableId: tableAt(request, table), places, ...reason });

const from = ROWS[3]?.[2]?.indexOf(STRETCH) ?? 0;
const PLACES: RedactionPlace[] = [
  { scope: 'column', column: 1 },
  { scope: 'row', row: 2 },
  { scope: 'cell', row: 1, column: 2 },
  { scope: 'stretch', row: 3, column: 2, from, to: from + STRETCH.length },
];

async function withheldCase(): Promise<RequestRecord> {
  const marked = await redact(await caseWithOthers(), 0, PLACES);
  return redact(marked, 1, [{ scope: 'row', row: 1 }], { ground: 'other', note: 'a guest of ours' });
}

describe('what is withheld', () => {
  it('is in no part of the report, and would be found there were it handed over', async () => {
    const open = await caseWithOthers();
    const shown = await finish(facts, await confirmAll(facts, open));
    for (const canary of CANARIES) {
      const seen = await sightingsInPdf(await facts.core.client.documents.open({ id: shown.id }), canary);
      expect(seen, canary).toContain('text');
      expect(seen.length, canary).toBeGreaterThan(1);
    }

    const request = await withheldCase();
    const preview = await facts.core.client.documents.accessReport.preview({ requestId: request.id });
    const entry = await finish(facts, await confirmAll(facts, request));
    const file = await facts.core.client.documents.open({ id: entry.id });
    for (const canary of CANARIES) {
      expect(await sightingsInPdf(preview, canary), canary).toEqual([]);
      expect(await sightingsInPdf(file, canary), canary).toEqual([]);
    }
    const attached = (await pdfAttachments(file)).get('personal-data.json') ?? '';
    expect(attached).toContain('You met [redacted: data of another person] on Monday');
    for (const canary of CANARIES) expect(attached).not.toContain(canary);
  });

  it('is found by no search, and stands in no journal entry', async () => {
    const request = await withheldCase();
    await finish(facts, await confirmAll(facts, request));
    for (const canary of CANARIES) {
      const found = await facts.core.client.search.find({ text: canary });
      expect(JSON.stringify(found), canary).not.toContain(request.reference);
      const told = await facts.core.client.requests.get({ id: request.id });
      expect(JSON.stringify(told.timeline), canary).not.toContain(canary);
    }
    const { timeline } = await facts.core.client.requests.get({ id: request.id });
    expect(timeline.filter(({ action }) => action === 'request.data.redact').map(({ params }) => params)).toEqual([
      { title: 'Call', count: 1, ground: 'other' },
      { title: 'Notes', count: 4, ground: 'other-person' },
    ]);
  });

  it('is told: how much of which annex, why, and by which provision', async () => {
    const request = await withheldCase();
    const entry = await finish(facts, await confirmAll(facts, request));
    const file = await facts.core.client.documents.open({ id: entry.id });
    expect(checkConformance(new Uint8Array(await file.arrayBuffer()))).toEqual([]);
    const text = await pdfText(file);
    expect(text).toContain('What is withheld');
    expect(text).toContain('Annex B: 1 column, 1 entry, 1 field and 1 passage: data of another person (Art. 15(4))');
    expect(text).toContain('Annex C: 1 entry: a guest of ours (Art. 15(4))');
    expect(text).toContain('[redacted: a guest of ours]');
    expect(text).toContain('We said 🙂 goodbye.'.normalize('NFC'));
  });

  it('is told by UK law where that law governs', async () => {
    const { client } = facts.core;
    const uk = { establishmentId: facts.london, laws: ['UK_GDPR' as const] };
    const intake = { ...intakeAt(facts.malta, '2026-11-20'), activityIds: [facts.activity.id], ...uk };
    const logged = await client.requests.log({ intake, rights: ['access'] });
    const typed = await data().type({
      id: logged.id,
      version: logged.version,
      title: 'Notes',
      system: '',
      extractedOn: '',
      columns: ['Words'],
      rows: [['x'], [CELL]],
    });
    const request = await redact(typed, 0, [{ scope: 'cell', row: 1, column: 0 }]);
    const entry = await finish(facts, await confirmAll(facts, request));
    const text = await pdfText(await client.documents.open({ id: entry.id }));
    expect(text).toContain('DPA 2018, Sch. 2 para. 16');
    expect(text).toContain('reasonable and proportionate search');
  });
});

describe('a mark of redaction', () => {
  it('is listed, undone, and there after a restart; what was finished with it keeps it', async () => {
    const request = await withheldCase();
    expect(request.dataTables.map(({ redactions }) => redactions)).toEqual([4, 1]);
    const finished = await finish(facts, await confirmAll(facts, request));
    const tableId = tableAt(request, 0);
    const marks = await data().redactions({ id: request.id, tableId });
    expect(marks.map(({ place }) => place)).toEqual(PLACES);
    expect(marks.every(({ ground, by }) => ground === 'other-person' && by === 'Dolores Peri')).toBe(true);

    const core = await restart(facts.core);
    await core.client.vault.unlock({ vault: HOME, passphrase: PASSPHRASE });
    facts = { ...facts, core };
    expect(await data().redactions({ id: request.id, tableId })).toEqual(marks);

    const at = { id: request.id, version: request.version, tableId };
    expect(await refusal(data().unredact({ ...at, redactionIds: [NOBODY] }))).toMatchObject({ code: 'NOT_FOUND' });
    const undone = await data().unredact({ ...at, redactionIds: marks.map(({ id }) => id) });
    expect(undone.dataTables.map(({ redactions }) => redactions)).toEqual([0, 1]);
    expect(await sightingsInPdf(await core.client.documents.open({ id: finished.id }), CELL)).toEqual([]);
    const preview = await core.client.documents.accessReport.preview({ requestId: request.id });
    expect(await sightingsInPdf(preview, CELL)).toContain('text');
  });

  it('set twice on one place counts once, with the later reason', async () => {
    const first = await redact(await caseWithOthers(), 0, [{ scope: 'row', row: 0 }]);
    const again = await redact(first, 0, [{ scope: 'row', row: 0 }], { ground: 'other', note: 'a neighbour' });
    const marks = await data().redactions({ id: again.id, tableId: tableAt(again, 0) });
    expect(marks.map(({ ground, note }) => [ground, note])).toEqual([['other', 'a neighbour']]);
  });

  it('needs a place that is there, and words where the reason is another', async () => {
    const request = await caseWithOthers();
    const beside: RedactionPlace[] = [
      { scope: 'column', column: 3 },
      { scope: 'row', row: 4 },
      { scope: 'cell', row: 0, column: 3 },
      { scope: 'stretch', row: 3, column: 2, from: 3, to: 3 },
      { scope: 'stretch', row: 0, column: 2, from: 0, to: 6 },
    ];
    for (const place of beside)
      expect(await refusal(redact(request, 0, [place])), JSON.stringify(place)).toMatchObject(
        atField('places.0', 'no-such-place'),
      );
    const wordless = redact(request, 0, [{ scope: 'row', row: 0 }], { ground: 'other', note: ' ' });
    expect(await refusal(wordless)).toMatchObject(atField('note', 'required'));
  });

  it('is never slipped from under: the table may change beside it only', async () => {
    const request = await withheldCase();
    const change = (version: number, rows: string[][], columns = ['Number', 'Colleague', 'Words']) =>
      data().type({
        id: request.id,
        version,
        tableId: tableAt(request, 0),
        title: 'Notes',
        system: 'Shop',
        extractedOn: '2026-11-21',
        columns,
        rows,
      });
    const moved = change(request.version, [['0', 'new', 'first'], ...ROWS]);
    expect(await refusal(moved)).toMatchObject(becauseOf('redaction.faults.marked'));
    const renamed = change(request.version, ROWS, ['Number', 'Words', 'Colleague']);
    expect(await refusal(renamed)).toMatchObject(becauseOf('redaction.faults.marked'));
    const longer = await change(request.version, [...ROWS, ['5', `${COLUMN} five`, 'more']]);
    expect(longer.dataTables[0]).toMatchObject({ rowCount: 5, redactions: 4 });
    const preview = await facts.core.client.documents.accessReport.preview({ requestId: request.id });
    expect(await sightingsInPdf(preview, COLUMN)).toEqual([]);
  });

  it('set while the report is laid out keeps that report from being stored', async () => {
    const request = await caseWithOthers();
    const { version } = await confirmAll(facts, request);
    const stream = await facts.core.client.documents.accessReport.finish({ requestId: request.id, version });
    // What is copied is read after the first step.
    await stream.next();
    await stream.next();
    await redact(request, 0, PLACES);
    const rest = (async () => {
      while ((await stream.next()).done !== true);
    })();
    expect(await refusal(rest)).toMatchObject({ code: 'CONFLICT' });
    expect(await facts.core.client.documents.list({ recordId: request.id })).toEqual([]);
  });
});
