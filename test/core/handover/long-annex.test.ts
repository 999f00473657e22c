import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestRecord } from '../../../shared/contract/core/requests.ts';
import { drain } from '../harness.ts';
import { pdfAttachments } from '../pdf-text.ts';
import { extract } from '../pdf/extract.ts';
import { intakeAt } from '../records.ts';
import { confirmAll, registerForReports, type ReportCase } from '../report-case.ts';

const ROWS = 10_000;

let facts: ReportCase;
let request: RequestRecord;
beforeAll(async () => {
  facts = await registerForReports();
  const { client } = facts.core;
  const intake = {
    ...intakeAt(facts.malta, '2026-11-20'),
    activityIds: [facts.activity.id],
    words: 'All of it, please.',
  };
  const logged = await client.requests.log({ intake, rights: ['access'] });
  const lines = Array.from({ length: ROWS }, (_, at) => `E-${at},2026-01-04,event number ${at}`);
  request = await client.requests.data.import({
    id: logged.id,
    version: logged.version,
    title: 'Events',
    system: 'Log',
    extractedOn: '2026-11-21',
    file: new File([`Number,Day,What\n${lines.join('\n')}`], 'events.csv'),
  });
});

describe('an annex of ten thousand rows', () => {
  it('called off midway leaves nothing behind, and then comes whole', { timeout: 240_000 }, async () => {
    const { documents, journal } = facts.core.client;
    const { version } = await confirmAll(facts, request);
    const before = await journal.list({ limit: 1 });
    const off = new AbortController();
    const stream = await documents.accessReport.finish({ requestId: request.id, version }, { signal: off.signal });
    for (;;) {
      const { done, value } = await stream.next();
      if (done) throw new Error('it was finished before it was called off');
      if (value.phase !== 'layout') continue;
      expect(value.total).toBeGreaterThan(ROWS);
      if (value.done > ROWS / 2) break;
    }
    off.abort();
    await expect(drain(stream)).rejects.toThrow();
    expect(await documents.list({ recordId: request.id })).toEqual([]);
    expect(await journal.list({ limit: 1 })).toEqual(before);
    expect(facts.core.reports).toEqual([]);

    const { result } = await drain(await documents.accessReport.finish({ requestId: request.id, version }));
    const file = await documents.open({ id: result.id });
    const { pages } = await extract(new Uint8Array(await file.arrayBuffer()));
    expect(pages).toHaveLength(result.pages);
    const first = pages.findIndex((page) => page.includes('Annex B. Events'));
    const listed = pages.slice(0, first).join(' ');
    // Annex A takes one page, Annex B all that follow.
    expect(listed).toContain('10,000');
    expect(listed.replaceAll(/\s+/g, '')).toContain(String(result.pages - first));
    const annex = pages.slice(first).join(' ').replaceAll(/\s+/g, ' ');
    for (const row of [0, 4_999, ROWS - 1]) expect(annex).toContain(`event number ${row}`);
    const data: unknown = JSON.parse((await pdfAttachments(file)).get('personal-data.json') ?? '');
    const rows = Array.from({ length: ROWS }, (_, at) => ({
      Number: `E-${at}`,
      Day: '2026-01-04',
      What: `event number ${at}`,
    }));
    expect(data).toMatchObject({ tables: [{ rows }] });
  });
});
