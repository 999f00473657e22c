import { beforeAll, describe, expect, it } from 'vitest';
import { becauseOf, drain, openCoreWithVault, refusal, like } from './harness.ts';
import { pdfText } from './pdf-text.ts';
import { addEstablishment, intakeAt, NOBODY } from './records.ts';
import { confirmAll, finish, registerForReports, type ReportCase, requestWithCopy, signed } from './report-case.ts';
import { BLANK_PURPOSE } from '../../shared/domain/registers/blank.ts';

let facts: ReportCase;
beforeAll(async () => {
  facts = await registerForReports();
});
const report = () => facts.core.client.documents.accessReport;

describe('what a report proposes', () => {
  it('is what the register says of each activity, all of it open', async () => {
    const request = await requestWithCopy(facts);
    const proposed = await report().get({ requestId: request.id });
    expect(proposed).toMatchObject({ version: 1, dataHeld: true, signatory: '', reopened: 0 });
    expect(proposed.activities).toEqual([{ id: facts.activity.id, ref: 'PA-01', name: 'Orders' }]);
    const said = new Map(proposed.lines.map(({ topic, text }) => [topic, text]));
    expect([...said.keys()]).toEqual([
      'purposes',
      'categories',
      'recipients',
      'retention',
      'transfers',
      'automated-decision',
    ]);
    expect(said.get('purposes')).toMatch(/^to deliver what was ordered \(.*contract.*, Art\. 6\(1\)\(b\)\)\.$/);
    expect(said.get('categories')).toBe('Contact data: name, address.');
    expect(said.get('recipients')).toBe('Parcel Carrier Ltd (delivery); Cloud Host GmbH (hosting).');
    expect(said.get('retention')).toBe('Contact data: ten years.');
    expect(said.get('transfers')).toMatch(/^Desk Inc \(United States\): .*, Art\. 46\(2\)\(c\)\.$/);
    expect(proposed.lines.every((line) => line.decision === 'open' && line.text === line.proposed)).toBe(true);
  });

  it('is nothing for a request that names no activity, and NOT_FOUND for no request', async () => {
    const request = await requestWithCopy(facts, { activityIds: [] });
    expect((await report().get({ requestId: request.id })).lines).toEqual([]);
    expect(await refusal(report().get({ requestId: NOBODY }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a decision', () => {
  it('confirms, changes or strikes a line, and holds', async () => {
    const request = await requestWithCopy(facts);
    const { lines } = await report().get({ requestId: request.id });
    const [purposes, categories, recipients] = lines;
    const decide = (version: number, changes: Parameters<ReturnType<typeof report>['decide']>[0]['lines']) =>
      report().decide({ requestId: request.id, version, lines: changes });
    const decided = await decide(1, [
      { id: purposes?.id ?? '', text: purposes?.text ?? '', decision: 'confirmed' },
      { id: categories?.id ?? '', text: 'Your name and address.', decision: 'changed' },
      { id: recipients?.id ?? '', text: '', decision: 'struck' },
    ]);
    expect(decided.version).toBe(2);
    expect(decided.lines.slice(0, 3).map(({ text, decision }) => [text, decision])).toEqual([
      [purposes?.proposed, 'confirmed'],
      ['Your name and address.', 'changed'],
      ['', 'struck'],
    ]);
    expect(await report().get({ requestId: request.id })).toEqual(decided);

    const stale = decide(1, [{ id: purposes?.id ?? '', text: purposes?.text ?? '', decision: 'struck' }]);
    expect(await refusal(stale)).toMatchObject({ code: 'CONFLICT', data: { version: 2 } });
    const unknown = decide(2, [{ id: 'somewhere', text: '', decision: 'struck' }]);
    expect(await refusal(unknown)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await facts.core.client.requests.get({ id: request.id })).timeline[0]).toMatchObject({
      action: 'accessReport.decide',
    });
  });

  it('on a text the register no longer proposes is a conflict', async () => {
    const request = await requestWithCopy(facts);
    const { lines } = await report().get({ requestId: request.id });
    const stale = report().decide({
      requestId: request.id,
      version: 1,
      lines: [{ id: lines[0]?.id ?? '', text: 'what stood here before', decision: 'confirmed' }],
    });
    expect(await refusal(stale)).toMatchObject({ code: 'CONFLICT' });
    expect((await report().get({ requestId: request.id })).version).toBe(1);
  });

  it('is open again once the register changed under it; the DPO’s own words are kept', async () => {
    const own = await facts.core.client.activities.create({ fields: { ...facts.activity.fields, processorIds: [] } });
    const request = await requestWithCopy(facts, { activityIds: [own.id] });
    const confirmed = await confirmAll(facts, request);
    expect(confirmed.gaps).toEqual([]);
    const [purposes, categories] = confirmed.lines;
    const changed = await report().decide({
      requestId: request.id,
      version: confirmed.version,
      lines: [{ id: categories?.id ?? '', text: 'In my words.', decision: 'changed' }],
    });
    const fields = {
      ...own.fields,
      purposes: [{ ...BLANK_PURPOSE, text: 'to send a catalogue', basis: 'consent' as const }],
      dataCategories: own.fields.dataCategories.map((category) => ({ ...category, items: ['name'] })),
    };
    await facts.core.client.activities.update({ id: own.id, version: 1, fields });

    const now = await report().get({ requestId: request.id });
    expect(now.reopened).toBe(2);
    const line = (id: string | undefined) => now.lines.find((other) => other.id === id);
    expect(line(purposes?.id)).toMatchObject({ decision: 'open', text: like(/^to send a catalogue/) });
    expect(line(categories?.id)).toMatchObject({
      decision: 'open',
      text: 'In my words.',
      proposed: 'Contact data: name.',
    });
    expect(line(confirmed.lines[2]?.id)?.decision).toBe('confirmed');
    expect(now.gaps).toEqual([{ key: 'documents.gaps.openLines', params: { count: 2 }, article: 'Art. 15(1)' }]);
    const early = report().finish({ requestId: request.id, version: changed.version }).then(drain);
    expect(await refusal(early)).toMatchObject(becauseOf('documents.gaps.openLines'));
  });
});

describe('a gap', () => {
  it('keeps a report from being finished and names its article', async () => {
    const request = await facts.core.client.requests.log({
      intake: { ...intakeAt(facts.malta, '2026-11-20'), activityIds: [facts.activity.id] },
      rights: ['erasure'],
    });
    const { gaps, version } = await report().get({ requestId: request.id });
    expect(gaps.map(({ key, article }) => [key.replace('documents.gaps.', ''), article])).toEqual([
      ['noAccessLine', 'Art. 15'],
      ['signatory', 'Art. 12(1)'],
      ['openLines', 'Art. 15(1)'],
      ['noCopy', 'Art. 15(3)'],
    ]);
    const early = report().finish({ requestId: request.id, version }).then(drain);
    expect(await refusal(early)).toEqual({
      code: 'REJECTED',
      status: 409,
      data: { key: 'documents.gaps.noAccessLine', params: { article: 'Art. 15' } },
    });
    expect(await facts.core.client.documents.list({ recordId: request.id })).toEqual([]);
  });

  it('is what the register does not name, until it is written in', async () => {
    const { core, transfer } = facts;
    const open = { ...transfer.fields, importer: '', country: '' as const, mechanism: 'undetermined' as const };
    const changed = await core.client.transfers.update({ id: transfer.id, version: 1, fields: open });
    const request = await requestWithCopy(facts);
    const confirmed = await confirmAll(facts, request);
    expect(confirmed.gaps).toEqual([{ key: 'documents.gaps.blanks', params: { count: 1 }, article: 'Art. 15(2)' }]);
    const line = confirmed.lines.find(({ topic }) => topic === 'transfers');
    const written = await report().decide({
      requestId: request.id,
      version: confirmed.version,
      lines: [{ id: line?.id ?? '', text: 'Desk Inc, United States, standard clauses.', decision: 'changed' }],
    });
    expect(written.gaps).toEqual([]);
    await core.client.transfers.update({ id: transfer.id, version: changed.version, fields: transfer.fields });
  });

  it('is a content of Art. 15(1) that was struck everywhere', async () => {
    const request = await requestWithCopy(facts);
    const confirmed = await confirmAll(facts, request);
    const line = confirmed.lines.find(({ topic }) => topic === 'recipients');
    const struck = await report().decide({
      requestId: request.id,
      version: confirmed.version,
      lines: [{ id: line?.id ?? '', text: '', decision: 'struck' }],
    });
    expect(struck.gaps).toEqual([{ key: 'documents.gaps.missing.recipients', params: {}, article: 'Art. 15(1)(c)' }]);
  });
});

describe('a report without a register behind it', () => {
  it('that no data are held says so, with no table, no copy and no rights over data', async () => {
    const request = await requestWithCopy(facts);
    const fresh = await report().get({ requestId: request.id });
    const none = await signed(facts.core, fresh, { dataHeld: false });
    expect(none.gaps).toEqual([]);
    const entry = await finish(facts, none);
    const text = await pdfText(await facts.core.client.documents.open({ id: entry.id }));
    expect(text).toContain('we hold no personal data about you');
    expect(text).toContain('lodge a complaint with a supervisory authority');
    expect(text).not.toContain('a lantern');
    expect(text).not.toContain('Cloud Host');
  });

  it('is made of lines the DPO wrote', async () => {
    const core = await openCoreWithVault();
    const malta = await addEstablishment(core.client);
    const empty = { ...facts, core, malta };
    const request = await requestWithCopy(empty, { activityIds: [] });
    const own = core.client.documents.accessReport;
    let draft = await own.get({ requestId: request.id });
    for (const topic of ['purposes', 'categories', 'recipients', 'retention'] as const)
      draft = await own.addLine({
        requestId: request.id,
        version: draft.version,
        topic,
        text: `Own words on ${topic}.`,
      });
    draft = await signed(core, draft);
    expect(draft.gaps).toEqual([]);
    const entry = await finish(empty, draft);
    const text = await pdfText(await core.client.documents.open({ id: entry.id }));
    for (const topic of ['purposes', 'categories', 'recipients', 'retention'])
      expect(text).toContain(`Own words on ${topic}.`);
    await core.dispose();
  });
});
