import { beforeAll, describe, expect, it } from 'vitest';
import type { EstablishmentFields } from '../../../shared/contract/core/organisation.ts';
import { type FurtherLawId, lawsOffered } from '../../../shared/reference/laws.ts';
import { atField, becauseOf, refusal } from '../harness.ts';
import { addEstablishment, intakeAt, malta, receivedOn } from '../records.ts';
import { pdfText } from '../pdf-text.ts';
import { type CaseInHand, inHand, lastOf, logged, type Scene, scene } from './scene.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});

const switchOn = (...furtherLaws: FurtherLawId[]) =>
  s.client.caseworkSettings.set({ internalTargetDays: null, furtherLaws });
const swiss = { laws: ['CH_FADP' as const], lawReason: 'The person lives in Geneva.' };

const closing = (request: CaseInHand, outcome: 'granted' | 'refused') =>
  request.act((at) =>
    s.client.requests.lines.close({
      ...at,
      lineId: request.line('access').id,
      closing: { outcome, on: s.core.clock.now.slice(0, 10), ground: 'For this reason.' },
    }),
  );
const outcomeLetter = (request: CaseInHand) => {
  const lineIds = [request.line('access').id];
  return s.client.requests.outcome.writeLetter({ ...request.at(), lineIds, introduction: '', signatory: 'D' });
};

describe('a law beyond the two GDPRs', () => {
  it('is refused until it is switched on', async () => {
    expect(await s.client.caseworkSettings.get()).toMatchObject({ furtherLaws: [] });
    expect(lawsOffered([])).toEqual(['EU_GDPR', 'UK_GDPR']);
    const early = s.client.requests.log({
      intake: { ...intakeAt(s.malta, '2026-03-02'), ...swiss },
      rights: ['access'],
    });
    expect(await refusal(early)).toMatchObject(atField('intake.laws', 'law-not-offered'));
    const request = await logged(s, '2026-03-02', ['access']);
    const line = { right: 'erasure' as const, received: '2026-03-02', laws: swiss.laws, note: '' };
    expect(await refusal(s.client.requests.lines.add({ ...request.at(), ...line }))).toMatchObject(
      atField('laws', 'law-not-offered'),
    );
    const amended = { ...request.now().intake, ...swiss };
    expect(await refusal(s.client.requests.amend({ ...request.at(), intake: amended, reason: '' }))).toMatchObject(
      atField('intake.laws', 'law-not-offered'),
    );
    const twice = s.client.caseworkSettings.set({ internalTargetDays: null, furtherLaws: ['CH_FADP', 'CH_FADP'] });
    expect(await refusal(twice)).toMatchObject(atField('furtherLaws', 'twice'));
  });

  it.each([
    ['CH_FADP', '2026-03-02', '2026-04-01'],
    ['BR_LGPD', '2026-03-02', '2026-03-17'],
    ['UK_DPA_PART3', '2026-03-02', '2026-04-07'],
    ['US_CA_CCPA', '2026-03-02', '2026-04-16'],
  ] as const)('%s gives a request of %s its own date', async (law, received, due) => {
    await switchOn(law);
    const request = await logged(s, received, ['access'], { laws: [law] });
    expect(request.line('access').due).toMatchObject({ date: due, law });
    expect(request.line('access').due?.source).toBeUndefined();
  });

  it('asks in California for a confirmation first, by the holidays of that state', async () => {
    await switchOn('US_CA_CCPA');
    s.on('2026-11-20');
    const request = await logged(s, '2026-11-20', ['access'], { laws: ['US_CA_CCPA'] });
    // Thanksgiving and the day after are no working days there.
    expect(request.line('access').deadlines[0]?.confirmation).toMatchObject({ due: '2026-12-08' });
    s.on('2026-03-02');
  });

  it('leaves our own target, named as internal, where it states no number of days, with or without one of our own', async () => {
    await switchOn('MT_CAP440');
    const request = await logged(s, '2026-03-02', ['access'], { laws: ['MT_CAP440'] });
    expect(request.line('access')).toMatchObject({
      deadlines: [{ due: null, strict: null }],
      due: { date: '2026-03-22', source: 'internal', law: 'MT_CAP440' },
    });
    await s.client.caseworkSettings.set({ internalTargetDays: 10, furtherLaws: ['MT_CAP440'] });
    expect(inHand(await s.client.requests.get({ id: request.now().id })).dates('access')[0]).toBe('2026-03-12');
    const list = await s.client.requests.list({ state: 'open' });
    expect(list.filter(({ due }) => due === null)).toEqual([]);
    const ics = await (await s.client.reminders.calendarFile()).text();
    expect(ics).toContain(request.now().reference);
    await s.client.caseworkSettings.set({ internalTargetDays: null, furtherLaws: [] });
  });

  it('states no date for a right it sets no period for', async () => {
    await switchOn('CH_FADP');
    const request = await logged(s, '2026-03-02', ['access', 'erasure'], swiss);
    expect(request.dates('access')[0]).toBe('2026-04-01');
    expect(request.line('erasure')).toMatchObject({
      deadlines: [{ due: null, codes: ['NO_STATUTORY_DAY_COUNT'] }],
      due: { source: 'internal' },
    });
  });

  it('goes with the GDPR where both apply: the earlier date governs', async () => {
    await switchOn('CH_FADP');
    const request = await logged(s, '2026-03-02', ['access'], { laws: ['EU_GDPR', 'CH_FADP'] });
    expect(request.line('access').due).toMatchObject({ date: '2026-04-01', law: 'CH_FADP' });
  });

  it('is proposed for its own country once it is switched on', async () => {
    const asked = {
      receipts: receivedOn('2026-03-02'),
      establishmentId: s.malta,
      subjectCountry: 'CH',
      name: '',
      email: '',
    };
    await switchOn();
    expect((await s.client.requests.propose(asked)).laws).toEqual(['EU_GDPR']);
    await switchOn('CH_FADP');
    expect(await s.client.requests.propose(asked)).toMatchObject({
      laws: ['EU_GDPR', 'CH_FADP'],
      lawReasons: ['answering-in-eea', 'further-subject'],
      due: { date: '2026-04-01' },
    });
  });

  it('stays with the cases it governs when it is switched off again', async () => {
    await switchOn('CH_FADP');
    const request = await logged(s, '2026-03-02', ['access'], swiss);
    await switchOn();
    await request.act((at) =>
      s.client.requests.amend({ ...at, intake: { ...request.now().intake, notes: 'Called.' }, reason: '' }),
    );
    await request.act((at) =>
      s.client.requests.lines.add({
        ...at,
        right: 'rectification',
        received: '2026-03-02',
        laws: swiss.laws,
        note: '',
      }),
    );
    expect(request.line('access').due).toMatchObject({ date: '2026-04-01', law: 'CH_FADP' });
  });

  it('keeps the holidays of an office of its land', async () => {
    await switchOn('CH_FADP');
    const ascension = { laws: swiss.laws };
    s.on('2026-08-11');
    const before = await logged(s, '2026-08-11', ['access'], ascension);
    expect(before.dates('access')[0]).toBe('2026-09-10');
    const geneva: EstablishmentFields = {
      ...malta,
      name: 'Heron SA, Geneva',
      main: false,
      country: 'CH',
      holidayRegion: 'CH-GE',
      timezone: 'Europe/Zurich',
    };
    await addEstablishment(s.client, geneva);
    // The Geneva fast of 10 September is no holiday of the Confederation.
    expect((await logged(s, '2026-08-11', ['access'], ascension)).dates('access')[0]).toBe('2026-09-11');
    s.on('2026-03-02');
  });
});

describe('letters under such a law', () => {
  const logSwiss = async () => {
    await switchOn('CH_FADP');
    s.on('2026-03-02');
    return logged(s, '2026-03-02', ['access'], swiss);
  };

  it('that would name authorities, courts or grounds of the GDPR are not written', async () => {
    const request = await logSwiss();
    await request.act((at) => s.client.requests.questions.recordDoubt({ ...at, reason: 'Another address.' }));
    await request.act((at) =>
      s.client.requests.questions.ask({
        ...at,
        kind: 'identity',
        lineIds: [request.line('access').id],
        reason: 'x',
        words: 'x',
        fee: null,
      }),
    );
    const questionId = lastOf(request.now().questions).id;
    const asked = s.client.requests.questions.writeLetter({ ...request.at(), questionId, signatory: '' });
    expect(await refusal(asked)).toMatchObject({
      data: { key: 'casework.faults.noLetterForLaw', params: { laws: 'Swiss FADP' } },
    });
    await closing(request, 'refused');
    expect(request.line('access').warnings).toEqual([]);
    expect(await refusal(outcomeLetter(request))).toMatchObject(becauseOf('casework.faults.noLetterForLaw'));
  });

  it('that only say what was done are', async () => {
    const request = await logSwiss();
    await closing(request, 'granted');
    await request.act(() => outcomeLetter(request));
    const [document] = await s.client.documents.list({ recordId: request.now().id });
    const words = await pdfText(await s.client.documents.open({ id: document?.id ?? s.malta }));
    expect(words).toContain('We have done what you asked');
    expect(words).not.toMatch(/GDPR|Commissioner|court/);
  });

  it('an access report after Art. 15 is not finished, nor shown as a draft', async () => {
    const request = await logSwiss();
    const report = await s.client.documents.accessReport.get({ requestId: request.now().id });
    expect(report.gaps.map(({ key }) => key)).toContain('documents.gaps.otherLaw');
    const preview = s.client.documents.accessReport.preview({ requestId: request.now().id });
    expect(await refusal(preview)).toMatchObject(becauseOf('documents.gaps.otherLaw'));
  });

  it('Switzerland: the day promised in the notice is the date to go by, and the notice cites its own law', async () => {
    const request = await logSwiss();
    const prepare = (promised: string) =>
      s.client.requests.extension.prepare({
        ...request.at(),
        lineIds: [request.line('access').id],
        kind: 'complexity',
        words: 'Much.',
        promised,
      });
    expect(await refusal(prepare(''))).toMatchObject(atField('promised', 'required'));
    await request.act(() => prepare('2026-05-15'));
    const extensionId = lastOf(request.now().extensions).id;
    await request.act((at) => s.client.requests.extension.writeLetter({ ...at, extensionId, signatory: '' }));
    const [document] = await s.client.documents.list({ recordId: request.now().id });
    const words = await pdfText(await s.client.documents.open({ id: document?.id ?? s.malta }));
    expect(words).toContain('Article 18(2) of the Swiss Data Protection Ordinance');
    expect(words).not.toMatch(/GDPR|two further months/);
    expect(request.dates('access')[0]).toBe('2026-04-01');
    await request.act((at) =>
      s.client.requests.extension.markSent({ ...at, extensionId, on: '2026-03-02', by: 'email' }),
    );
    expect(request.line('access').due).toMatchObject({ date: '2026-05-15', law: 'CH_FADP' });
  });

  it('Brazil knows no extension', async () => {
    await switchOn('BR_LGPD');
    const request = await logged(s, '2026-03-02', ['access'], { laws: ['BR_LGPD'] });
    const lineIds = [request.line('access').id];
    const prepared = s.client.requests.extension.prepare({
      ...request.at(),
      lineIds,
      kind: 'complexity',
      words: 'x',
      promised: '',
    });
    expect(await refusal(prepared)).toMatchObject(becauseOf('casework.faults.noExtension'));
  });
});
