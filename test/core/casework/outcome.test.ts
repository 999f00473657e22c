import { beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '../../../shared/contract/primitives.ts';
import type { LineClosing, RequestRecord } from '../../../shared/contract/core/requests.ts';
import type { Right } from '../../../shared/reference/rights.ts';
import { atField, becauseOf, refusal } from '../harness.ts';
import { pdfText } from '../pdf-text.ts';
import { activityFields, person, processorFields } from '../records.ts';
import { ask, type CaseInHand, lastOf, logged, type Scene, scene, underUkLaw } from './scene.ts';

let s: Scene;
let activityId: Id;
let jointId: Id;
beforeAll(async () => {
  s = await scene();
  const processor = await s.client.processors.create({ fields: processorFields });
  const { id } = await s.client.activities.create({ fields: { ...activityFields, processorIds: [processor.id] } });
  activityId = id;
  const joint = { ...activityFields, name: 'Prize draw', role: 'joint-controller' as const };
  jointId = (await s.client.activities.create({ fields: joint })).id;
});

type Closing = Partial<LineClosing> & Pick<LineClosing, 'outcome' | 'on'>;
const close = (request: CaseInHand, right: Right, closing: Closing): Promise<RequestRecord> =>
  s.client.requests.lines.close({
    ...request.at(),
    lineId: request.line(right).id,
    closing: { ground: '', ...closing },
  });
const ground = (id: NonNullable<LineClosing['grounds']>[number]['ground']) => ({
  grounds: [{ ground: id, facts: 'An invoice of 2025 is unpaid.', necessity: 'The claim fails without it.' }],
});
const someoneElse = (name: string) => ({ requester: { ...person, name, email: `${name.toLowerCase()}@example.org` } });

describe('a ground', () => {
  it('belongs to the law, the country and the right of the line', async () => {
    s.on('2026-03-10');
    const eu = await logged(s, '2026-03-02', ['erasure'], someoneElse('Ground'));
    const refuse = (request: CaseInHand, id: Parameters<typeof ground>[0]) =>
      close(request, 'erasure', { outcome: 'refused', on: '2026-03-10', ...ground(id) });
    expect(await refusal(refuse(eu, 'uk-17-3-e'))).toMatchObject(becauseOf('casework.faults.ground.other-law'));
    expect(await refusal(refuse(eu, 'uk-s2-2'))).toMatchObject(becauseOf('casework.faults.ground.other-law'));
    expect(await refusal(refuse(eu, 'eu-15-4'))).toMatchObject(becauseOf('casework.faults.ground.other-right'));
    const uk = await logged(s, '2026-03-02', ['erasure'], { ...underUkLaw(s), ...someoneElse('Island') });
    expect(await refusal(refuse(uk, 'mt-4-e'))).toMatchObject(becauseOf('casework.faults.ground.other-law'));
    // An office in London that answers under EU law too has no Maltese law to rely on.
    const both = await logged(s, '2026-03-02', ['erasure'], {
      establishmentId: s.london,
      laws: ['EU_GDPR', 'UK_GDPR'],
      ...someoneElse('Both'),
    });
    expect(await refusal(refuse(both, 'mt-4-e'))).toMatchObject(becauseOf('casework.faults.ground.other-country'));
    const bare = s.client.requests.lines.close({
      ...eu.at(),
      lineId: eu.line('erasure').id,
      closing: {
        outcome: 'refused',
        on: '2026-03-10',
        ground: '',
        grounds: [{ ground: 'eu-17-3-e', facts: ' ', necessity: '' }],
      },
    });
    expect(await refusal(bare)).toMatchObject({ code: 'INVALID_INPUT' });
    await eu.act(() => refuse(eu, 'eu-17-3-e'));
    expect(eu.line('erasure')).toMatchObject({ state: 'refused', warnings: [] });
  });

  it('cited late is recorded with a warning; a partial answer is not late', async () => {
    s.on('2026-04-08');
    const request = await logged(s, '2026-03-02', ['access', 'portability']);
    await request.act(() =>
      close(request, 'access', { outcome: 'refused', on: '2026-04-08', ...ground('eu-12-5-unfounded') }),
    );
    expect(request.line('access').warnings).toEqual([
      {
        key: 'refusalLate',
        article: 'GDPR Art. 12(4)',
        params: { law: 'EU_GDPR', limit: '2026-04-02', on: '2026-04-08' },
      },
    ]);
    await request.act(() =>
      close(request, 'portability', { outcome: 'partly-granted', on: '2026-04-08', ...ground('eu-20-4') }),
    );
    expect(request.line('portability').warnings).toEqual([]);
  });
});

describe('reasons', () => {
  it('rest on a provision wherever the law has one against the right, in whole or part', async () => {
    s.on('2026-03-10');
    const request = await logged(s, '2026-03-02', ['rectification', 'consent-withdrawal'], someoneElse('Reasons'));
    for (const outcome of ['refused', 'partly-granted'] as const)
      expect(
        await refusal(close(request, 'rectification', { outcome, on: '2026-03-10', ground: 'It is right as it is.' })),
      ).toMatchObject(atField('closing.grounds', 'ground-needed'));
    await request.act(() =>
      close(request, 'rectification', { outcome: 'partly-granted', on: '2026-03-10', ...ground('eu-16') }),
    );
    // Taking back consent: the law has no ground against it, so that words are all there can be.
    const consent = (words: string) =>
      close(request, 'consent-withdrawal', { outcome: 'refused', on: '2026-03-10', ground: words });
    expect(await refusal(consent(''))).toMatchObject(atField('closing.ground', 'reason-needed'));
    await request.act(() => consent('There never was a consent.'));
    expect(request.now().lines.flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  it('are words where the right does not apply, and nothing where the outcome says it', async () => {
    s.on('2026-03-10');
    const request = await logged(s, '2026-03-02', ['portability', 'access'], someoneElse('Words'));
    const end = (words: string) =>
      close(request, 'portability', { outcome: 'not-applicable', on: '2026-03-10', ground: words });
    expect(await refusal(end(''))).toMatchObject(atField('closing.ground', 'reason-needed'));
    await request.act(() => end('We keep these data on paper only.'));
    await request.act(() => close(request, 'access', { outcome: 'withdrawn', on: '2026-03-10' }));
    expect(request.now().state).toBe('closed');
  });
});

describe('no data held', () => {
  it('is said only after every linked system was searched without result', async () => {
    s.on('2026-03-05');
    const request = await logged(s, '2026-03-02', ['access'], { activityIds: [activityId] });
    expect(request.now().systems.map(({ name }) => name)).toEqual(['Orders', 'Cloud Host GmbH']);
    const none = () => close(request, 'access', { outcome: 'no-data-held', on: '2026-03-05' });
    expect(await refusal(none())).toMatchObject({
      data: { key: 'casework.faults.searchMissing', params: { count: 2, systems: 'Orders, Cloud Host GmbH' } },
    });
    const search = async (place: number, result: 'found' | 'nothing') => {
      const system = request.now().systems[place];
      if (system === undefined) throw new Error('no such system');
      await request.act((at) =>
        s.client.requests.searches.begin({ ...at, system, asked: 'Sam', askedOn: '2026-03-03' }),
      );
      const searchId = lastOf(request.now().searches).id;
      expect(request.now().waits.map(({ because, days }) => [because, days])).toEqual([['search', 2]]);
      await request.act((at) =>
        s.client.requests.searches.end({ ...at, searchId, on: '2026-03-05', result, note: '' }),
      );
    };
    await search(0, 'nothing');
    await search(1, 'found');
    expect(await refusal(none())).toMatchObject({ data: { params: { systems: 'Cloud Host GmbH' } } });
    // The namesake turned out to be somebody else.
    await search(1, 'nothing');
    await request.act(none);
    expect(request.line('access')).toMatchObject({ state: 'answered', warnings: [] });
  });
});

describe('other ends', () => {
  it('of the dead need a look for the requester’s own data', async () => {
    s.on('2026-03-05');
    const request = await logged(s, '2026-03-02', ['access']);
    const end = (requesterData: LineClosing['requesterData']) =>
      close(request, 'access', { outcome: 'deceased', on: '2026-03-05', requesterData });
    expect(await refusal(end('not-asked'))).toMatchObject(atField('closing.requesterData', 'check-needed'));
    await request.act(() => end('none'));
    expect(request.line('access').closing?.outcome).toBe('deceased');
  });

  it('“not about us” warns where a joint controller is linked', async () => {
    const request = await logged(s, '2026-03-02', ['access'], { activityIds: [activityId, jointId] });
    expect(request.now().jointActivities).toEqual(['Prize draw']);
    await request.act(() => close(request, 'access', { outcome: 'not-about-us', on: '2026-03-05' }));
    expect(request.line('access').warnings).toEqual([
      { key: 'jointController', article: 'GDPR Art. 26(3)', params: { activity: 'Prize draw' } },
    ]);
  });
});

describe('erasure', () => {
  it('waits for access and portability of the same person, here and in other cases, unless somebody decides', async () => {
    s.on('2026-03-05');
    const who = { requester: { ...person, name: 'Waits Here', email: 'waits@example.org' } };
    const request = await logged(s, '2026-03-02', ['access', 'erasure'], who);
    const warnedOf = () => request.line('erasure').warnings.map(({ key, params }) => [key, params.where]);
    expect(warnedOf()).toEqual([['erasureWaits', request.now().reference]]);
    const erase = (despiteOpenAccess = '') =>
      close(request, 'erasure', { outcome: 'granted', on: '2026-03-05', despiteOpenAccess });
    expect(await refusal(erase())).toMatchObject(becauseOf('casework.faults.erasureWaitsHere'));
    await request.act(() => close(request, 'access', { outcome: 'granted', on: '2026-03-05' }));
    const other = await logged(s, '2026-03-04', ['portability'], {
      requester: { ...person, name: 'HERE, Wäits', email: '' },
    });
    expect(await refusal(erase())).toMatchObject({
      data: { key: 'casework.faults.erasureWaits', params: { where: other.now().reference } },
    });
    await request.act(() => s.client.requests.get({ id: request.now().id }));
    expect(warnedOf()).toEqual([['erasureWaits', other.now().reference]]);
    await request.act(() => erase('She asked by telephone for the erasure first.'));
    expect(warnedOf()).toEqual([]);
    expect(request.line('erasure').closing?.despiteOpenAccess).not.toBe('');
  });

  it('lists every recipient who must be told, and follows them up', async () => {
    s.on('2026-03-05');
    const request = await logged(s, '2026-03-02', ['rectification'], { activityIds: [activityId] });
    await request.act(() => close(request, 'rectification', { outcome: 'granted', on: '2026-03-05' }));
    expect(request.now().notices19.map(({ recipient }) => recipient)).toEqual([
      'Parcel Carrier Ltd',
      'Cloud Host GmbH',
    ]);
    const [carrier, host] = request.now().notices19;
    const record = (noticeId: Id | undefined, more: object) =>
      s.client.requests.notices19.record({
        ...request.at(),
        noticeId: noticeId ?? activityId,
        sentOn: '',
        answeredOn: '',
        evidence: '',
        impossible: '',
        ...more,
      });
    expect(await refusal(record(carrier?.id, { answeredOn: '2026-03-05' }))).toMatchObject(
      atField('answeredOn', 'not-sent-yet'),
    );
    await request.act(() => record(carrier?.id, { sentOn: '2026-03-05' }));
    expect(request.now().waits).toMatchObject([{ because: 'recipient', for: 'Parcel Carrier Ltd' }]);
    await request.act(() => record(carrier?.id, { sentOn: '2026-03-05', answeredOn: '2026-03-05', evidence: 'Mail.' }));
    await request.act(() => record(host?.id, { impossible: 'The host was dissolved.' }));
    expect(request.now().waits).toEqual([]);
    const lineId = request.line('rectification').id;
    await request.act((at) => s.client.requests.notices19.add({ ...at, lineId, recipient: 'Credit Bureau' }));
    await request.act((at) => s.client.requests.notices19.list({ ...at, lineId }));
    expect(request.now().notices19).toHaveLength(3);
  });
});

describe('the letter of an outcome', () => {
  it('tells reasons, an unanswered question, authority and court', async () => {
    s.on('2026-03-05');
    const request = await logged(s, '2026-03-02', ['access', 'erasure']);
    await ask(s, request, 'identity', ['access']);
    s.on('2026-03-30');
    const lineIds = [request.line('access').id];
    const early = s.client.requests.outcome.writeLetter({ ...request.at(), lineIds, introduction: '', signatory: '' });
    expect(await refusal(early)).toMatchObject(becauseOf('casework.faults.lineNotClosed'));
    await request.act(() => close(request, 'access', { outcome: 'refused', on: '2026-03-30', ...ground('eu-12-2') }));
    // What can be answered stays open: nothing closes by itself.
    expect(request.line('erasure').state).toBe('open');
    await request.act((at) =>
      s.client.requests.outcome.writeLetter({
        ...at,
        lineIds,
        introduction: 'Thank you for your patience.',
        signatory: '',
      }),
    );
    const [letter] = await s.client.documents.list({ recordId: request.now().id });
    const text = await pdfText(await s.client.documents.open({ id: letter?.id ?? activityId }));
    expect(letter).toMatchObject({ kind: 'outcome-letter', state: 'final' });
    expect(text).toContain('Thank you for your patience.');
    expect(text).toContain('We asked you on 5 March 2026 for what we need to be sure who you are');
    expect(text).toContain('GDPR Art. 12(2): We can show that we are not in a position to identify you.');
    expect(text).toContain('Office of the Information and Data Protection Commissioner');
    expect(text).toContain('judicial remedy');
    const sent = await s.client.documents.markSent({ id: letter?.id ?? activityId, on: '2026-03-30', by: 'letter' });
    expect(sent.state).toBe('sent');
    // A correction is another document: the sent one stays.
    await request.act(async () => s.client.requests.get({ id: request.now().id }));
    await request.act((at) =>
      s.client.requests.outcome.writeLetter({ ...at, lineIds, introduction: '', signatory: '' }),
    );
    const states = (await s.client.documents.list({ recordId: request.now().id }))
      .filter(({ kind }) => kind === 'outcome-letter')
      .map(({ state }) => state);
    expect(states).toEqual(['final', 'sent']);
  });
});
