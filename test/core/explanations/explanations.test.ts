import { beforeAll, describe, expect, it } from 'vitest';
import type { CalculatedFacts } from '../../../shared/contract/core/explanations.ts';
import { CALENDAR_VERSION } from '../../../shared/deadlines/index.ts';
import { ask, logged, type Scene, scene, underUkLaw } from '../casework/scene.ts';
import { becauseOf, refusal } from '../harness.ts';
import { checkConformance } from '../pdf/conformance.ts';
import { pdfText } from '../pdf-text.ts';
import { breachFactsAt, complaintIntakeAt, NOBODY } from '../records.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});

/** The words of a page that keeps the rules of PDF/A and PDF/UA. */
async function read(file: File): Promise<string> {
  expect(checkConformance(new Uint8Array(await file.arrayBuffer()))).toEqual([]);
  return pdfText(file);
}

const ofLine = async (request: Awaited<ReturnType<typeof logged>>, right: 'access' | 'erasure' = 'access') =>
  read(await s.client.explanations.ofLine({ requestId: request.now().id, lineId: request.line(right).id }));

const inMalta: CalculatedFacts = {
  law: 'EU_GDPR',
  place: { holidayRegion: 'MT' },
  received: '2026-11-26',
  timezone: 'Europe/Malta',
  events: [],
};
const ofFacts = async (facts: Partial<CalculatedFacts>) =>
  read(await s.client.explanations.ofFacts({ ...inMalta, ...facts }));

describe('the page of a line', () => {
  it('leads with the strict date, names who tolerates the later one, and labels our own target', async () => {
    s.on('2026-03-02');
    const request = await logged(s, '2026-03-02', ['access', 'erasure']);
    await s.client.caseworkSettings.set({ internalTargetDays: 20, furtherLaws: [] });
    s.on('2026-03-04');
    const questionId = await ask(s, request, 'identity', ['access']);
    s.on('2026-03-09');
    await request.act((at) =>
      s.client.requests.questions.recordAnswer({ ...at, questionId, on: '2026-03-09', result: 'received', note: '' }),
    );
    const words = await ofLine(request);
    const strict = words.indexOf('Strict date, EU GDPR');
    expect(strict).toBeGreaterThan(0);
    expect(words.indexOf('Later date, EU GDPR')).toBeGreaterThan(strict);
    for (const said of [
      `${request.now().reference}, Access`,
      'Art. 15',
      'Thu 2 Apr 2026',
      'tolerated by the EDPB',
      'Internal target Sun 22 Mar 2026 Our own aim. It is internal and no date of the law.',
      'Heron Ltd, Malta',
      'Malta (MT)',
      CALENDAR_VERSION,
      'Question sent Identity',
      'Answer came Identity',
      'Reg. 1182/71 Art. 3(1)',
      'EDPB Guidelines 01/2022 para 159',
      'Not counted: Wed 4 Mar 2026 to Sun 8 Mar 2026',
      'March 2026',
      '19 Saint Joseph',
    ])
      expect(words).toContain(said);
    expect(words).not.toContain('Renata');
    expect(await ofLine(request, 'erasure')).toContain('No question was sent');
  });

  it('shows an extension and the months it spans', async () => {
    s.on('2026-03-10');
    const request = await logged(s, '2026-03-10', ['access']);
    const lineIds = [request.line('access').id];
    await request.act((at) =>
      s.client.requests.extension.prepare({ ...at, lineIds, kind: 'complexity', words: 'Much.', promised: '' }),
    );
    const [notice] = request.now().extensions;
    const extensionId = notice?.id ?? NOBODY;
    await request.act((at) => s.client.requests.extension.writeLetter({ ...at, extensionId, signatory: '' }));
    await request.act((at) =>
      s.client.requests.extension.markSent({ ...at, extensionId, on: '2026-03-10', by: 'email' }),
    );
    const words = await ofLine(request);
    for (const said of ['Notice of extension sent Complexity of the request', 'June 2026', 'Wed 10 Jun 2026'])
      expect(words).toContain(said);
    expect(words).not.toContain('May 2026 Mon');
  });

  it('takes out the days of a clarification under UK law', async () => {
    s.on('2026-04-01');
    const request = await logged(s, '2026-04-01', ['access'], underUkLaw(s));
    s.on('2026-04-07');
    const questionId = await ask(s, request, 'clarification', ['access']);
    s.on('2026-04-10');
    await request.act((at) =>
      s.client.requests.questions.recordAnswer({ ...at, questionId, on: '2026-04-10', result: 'received', note: '' }),
    );
    const words = await ofLine(request);
    for (const said of ['Due, UK GDPR', 'UK GDPR Art. 12A', 'Not counted: Tue 7 Apr 2026 to Fri 10 Apr 2026'])
      expect(words).toContain(said);
    expect(words).not.toContain('tolerated');
  });

  it('is refused for a line that is not of the case', async () => {
    const request = await logged(s, s.core.clock.now.slice(0, 10), ['access']);
    const strange = s.client.explanations.ofLine({ requestId: request.now().id, lineId: NOBODY });
    expect(await refusal(strange)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the page of other clocks', () => {
  it('gives a breach its exact 72 hours before the end of the period in law', async () => {
    s.on('2026-11-23');
    const { id, reference } = await s.client.breaches.log({ facts: breachFactsAt(s.malta) });
    const words = await read(await s.client.explanations.ofBreach({ id }));
    const exact = words.indexOf('Exactly 72 hours');
    expect(words).toContain(reference);
    expect(words.indexOf('End of the period in law')).toBeGreaterThan(exact);
    expect(words).toContain('Thu 19 Nov 2026, 09:17');
    expect(words).toContain('Thu 19 Nov 2026, 10:00');
  });

  it('has none where we only process', async () => {
    const { id } = await s.client.breaches.log({ facts: { ...breachFactsAt(s.malta), role: 'processor' } });
    expect(await refusal(s.client.explanations.ofBreach({ id }))).toMatchObject(becauseOf('deadlines.print.noClock'));
  });

  it('counts the thirty days of a complaint by the UK calendar', async () => {
    const { id } = await s.client.complaints.log({ intake: complaintIntakeAt(s.london, '2026-11-23') });
    const words = await read(await s.client.explanations.ofComplaint({ id }));
    for (const said of ['England', 'section 164A', 'Wed 23 Dec 2026']) expect(words).toContain(said);
  });
});

describe('the page of typed facts', () => {
  it('names every holiday of a Christmas in the cells of its calendar', async () => {
    const words = await ofFacts({
      law: 'UK_GDPR',
      place: { holidayRegion: 'GB-ENG' },
      received: '2026-11-25',
      timezone: 'Europe/London',
    });
    for (const said of ['December 2026', 'Christmas Day', 'Boxing Day', 'weekend, passed over', 'Tue 29 Dec 2026'])
      expect(words).toContain(said);
  });

  it('uses an office’s own days, and names the office', async () => {
    const days = { add: [{ date: '2026-12-28', name: 'Feast of the town', reason: 'x' }], remove: [] };
    const { confirm } = await s.client.calendars.effect({ establishmentId: s.malta, version: 0, days });
    await s.client.calendars.save({ establishmentId: s.malta, version: 0, days, confirm });
    const words = await ofFacts({ place: { establishmentId: s.malta }, received: '2026-11-27' });
    for (const said of ['Heron Ltd, Malta', 'Feast of the town', 'own 1', 'Tue 29 Dec 2026'])
      expect(words).toContain(said);
  });

  it('states no date of the law where it has none, and our target as ours', async () => {
    const words = await ofFacts({ law: 'MT_CAP440', received: '2016-05-02' });
    for (const said of ['No date', 'Cap. 440 Art. 21', 'Internal target Sun 22 May 2016', 'no date of the law'])
      expect(words).toContain(said);
  });

  it('says what is impossible about a history', async () => {
    const words = await ofFacts({ events: [{ type: 'resume', date: '2026-11-27', reason: 'identity' }] });
    expect(words).toContain('an answer is noted for a question that was never asked');
  });

  it('explains the confirmation California asks for first', async () => {
    const words = await ofFacts({ law: 'US_CA_CCPA', place: { holidayRegion: 'US-CA' }, received: '2026-11-20' });
    for (const said of ['Receipt to be confirmed by, California CCPA', '11 CCR 7021(a)', 'Thanksgiving'])
      expect(words).toContain(said);
  });

  it('takes a moment written in another zone for the day at the office', async () => {
    expect(await ofFacts({ received: '2026-11-26T23:30:00Z' })).toContain('Fri 27 Nov 2026 at the office');
  });
});
