import { beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '../../shared/contract/primitives.ts';
import type { Intake, LineClosing, RequestRecord } from '../../shared/contract/core/requests.ts';
import type { Right } from '../../shared/reference/rights.ts';
import { atField, becauseOf, type CoreUnderTest, openCoreWithVault, refusal } from './harness.ts';
import {
  activityFields,
  addEstablishment,
  intakeAt,
  london,
  malta,
  measureFields,
  NOBODY,
  person,
  receivedOn,
} from './records.ts';

let core: CoreUnderTest;
let place: Id;
beforeAll(async () => {
  core = await openCoreWithVault();
  place = await addEstablishment(core.client);
});

const at = (now: string) => {
  core.clock.now = now;
};
const log = (day: string, more: Partial<Intake> = {}, rights: Right[] = ['access']): Promise<RequestRecord> =>
  core.client.requests.log({ intake: { ...intakeAt(place, day), ...more }, rights });
const onlyLine = (request: RequestRecord) => {
  const [line] = request.lines;
  if (line === undefined) throw new Error('a request has a line');
  return line;
};

describe('a reference', () => {
  it('counts up within the year at the office, which may be ahead of UTC', async () => {
    at('2026-12-31T22:30:00Z');
    expect((await log('2026-12-31')).reference).toBe('2026-0001');
    at('2026-12-31T22:59:59Z');
    expect((await log('2026-12-31')).reference).toBe('2026-0002');
    // 00:30 on New Year's Day in Malta.
    at('2026-12-31T23:30:00Z');
    const first = await log('2027-01-01');
    expect(first).toMatchObject({ reference: '2027-0001', received: '2027-01-01', loggedAt: '2026-12-31T23:30:00Z' });
  });

  it('of one’s own is taken over, counted on from, and refused at the field when it is taken', async () => {
    at('2026-11-23T09:00:00Z');
    const intake = intakeAt(place, '2026-11-20');
    expect((await core.client.requests.log({ reference: '2026-0041', intake, rights: ['access'] })).reference).toBe(
      '2026-0041',
    );
    const before = (await core.client.requests.list({ state: 'all' })).length;
    const twice = core.client.requests.log({ reference: '2026-0041', intake, rights: ['access'] });
    expect(await refusal(twice)).toMatchObject(atField('reference', 'duplicate-reference'));
    expect(await core.client.requests.list({ state: 'all' })).toHaveLength(before);
    expect((await log('2026-11-20')).reference).toBe('2026-0042');
    const odd = core.client.requests.log({ reference: '42', intake, rights: ['access'] });
    expect(await refusal(odd)).toMatchObject(atField('reference', 'reference'));
  });
});

describe('the receipt', () => {
  it('cannot lie in the future of the office, though it may lie in the future of UTC', async () => {
    at('2026-11-23T23:30:00Z');
    expect((await log('2026-11-24')).received).toBe('2026-11-24');
    expect(await refusal(log('2026-11-25'))).toMatchObject(atField('intake.receipts.reachedUs.on', 'in-the-future'));
    const inLondon = await addEstablishment(core.client, london);
    const early = log('2026-11-24', { establishmentId: inLondon, laws: ['UK_GDPR'] });
    expect(await refusal(early)).toMatchObject(atField('intake.receipts.reachedUs.on', 'in-the-future'));
  });

  it('is the earliest moment told, whoever was reached', async () => {
    at('2026-11-23T09:00:00Z');
    const receipts = {
      ...receivedOn('2026-11-12'),
      firstReached: { on: '2026-11-09', where: 'a processor' },
      knownToDpo: '2026-11-20',
    };
    expect(await log('', { receipts })).toMatchObject({ received: '2026-11-09', receivedFrom: 'firstReached' });
    expect(await log('', { receipts: { ...receipts, knownToDpo: '2026-11-02' } })).toMatchObject({
      received: '2026-11-02',
      receivedFrom: 'knownToDpo',
    });
  });

  it('may be another day only with a reason', async () => {
    const override = { on: '2026-11-16', reason: '' };
    const receipts = { ...receivedOn('2026-11-12'), override };
    expect(await refusal(log('', { receipts }))).toMatchObject(
      atField('intake.receipts.override.reason', 'reason-needed'),
    );
    const reason = 'The mailbox belonged to somebody else until then.';
    expect(await log('', { receipts: { ...receipts, override: { ...override, reason } } })).toMatchObject({
      received: '2026-11-16',
      receivedFrom: 'override',
    });
  });
});

describe('the lines of a request', () => {
  it('are one a right, each with its own date, and end one by one', async () => {
    at('2026-11-23T09:00:00Z');
    const logged = await log('2026-11-20', {}, ['access', 'erasure']);
    expect(logged.lines.map(({ right, received, state }) => [right, received, state])).toEqual([
      ['access', '2026-11-20', 'open'],
      ['erasure', '2026-11-20', 'open'],
    ]);
    const later = await core.client.requests.lines.add({
      id: logged.id,
      version: logged.version,
      right: 'objection',
      received: '2026-11-23',
      laws: ['EU_GDPR'],
      note: 'by telephone',
    });
    expect(later.received).toBe('2026-11-20');
    expect(later.lines.map(({ due }) => due?.date)).toEqual(['2026-12-21', '2026-12-21', '2026-12-23']);

    const [access, erasure, objection] = later.lines.map(({ id }) => id);
    const close = (
      version: number,
      lineId: Id | undefined,
      outcome: 'granted' | 'refused' | 'withdrawn',
      grounds: LineClosing['grounds'] = [],
    ) =>
      core.client.requests.lines.close({
        id: logged.id,
        version,
        lineId: lineId ?? NOBODY,
        closing: { outcome, on: '2026-11-23', ground: '', grounds },
      });
    const answered = await close(later.version, access, 'granted');
    expect(answered.lines.map(({ state }) => state)).toEqual(['answered', 'open', 'open']);
    expect(answered).toMatchObject({ state: 'open', due: { date: '2026-12-21', urgency: 'on-track' } });
    expect(await refusal(close(answered.version, access, 'granted'))).toMatchObject(
      becauseOf('requests.faults.lineNotOpen'),
    );

    expect(await refusal(close(answered.version, erasure, 'refused'))).toMatchObject(
      atField('closing.grounds', 'ground-needed'),
    );
    const refused = await close(answered.version, erasure, 'refused', [
      { ground: 'eu-17-3-b', facts: 'Invoices of 2025.', necessity: 'Tax law has them kept.' },
    ]);
    expect(refused.due?.date).toBe('2026-12-23');
    const over = await close(refused.version, objection, 'withdrawn');
    expect(over).toMatchObject({ state: 'closed', due: null });
    expect(over.lines.map(({ state, due }) => [state, due?.urgency])).toEqual([
      ['answered', 'closed'],
      ['refused', 'closed'],
      ['withdrawn', 'closed'],
    ]);

    const reopened = await core.client.requests.lines.reopen({
      id: logged.id,
      version: over.version,
      lineId: access ?? NOBODY,
      reason: 'a page was missing',
    });
    expect(reopened).toMatchObject({ state: 'open', due: { date: '2026-12-21' } });
    expect(reopened.lines[0]).toMatchObject({ state: 'open', closing: null });
    const again = core.client.requests.lines.reopen({
      id: logged.id,
      version: reopened.version,
      lineId: access ?? NOBODY,
      reason: 'x',
    });
    expect(await refusal(again)).toMatchObject(becauseOf('requests.faults.lineAlreadyOpen'));
    expect(await refusal(close(reopened.version, NOBODY, 'granted'))).toMatchObject({ code: 'NOT_FOUND' });

    expect(reopened.timeline.map(({ action, actor, note }) => [action, actor, note])).toEqual([
      ['request.line.reopen', 'Dolores Peri', 'a page was missing'],
      ['request.line.close', 'Dolores Peri', ''],
      ['request.line.close', 'Dolores Peri', 'GDPR Art. 17(3)(b)'],
      ['request.line.close', 'Dolores Peri', ''],
      ['request.line.add', 'Dolores Peri', 'by telephone'],
      ['request.log', 'Dolores Peri', ''],
    ]);
    expect(reopened.timeline.at(-1)).toMatchObject({
      params: { rights: 'access, erasure' },
      at: '2026-11-23T09:00:00Z',
    });
  });

  it('keep their days in order', async () => {
    const logged = await log('2026-11-20');
    const add = (received: string, right: Right = 'erasure') =>
      core.client.requests.lines.add({ id: logged.id, version: 1, right, received, laws: ['EU_GDPR'], note: '' });
    expect(await refusal(add('2026-11-19'))).toMatchObject(atField('received', 'before-the-request'));
    expect(await refusal(add('2026-11-24'))).toMatchObject(atField('received', 'in-the-future'));
    expect(await refusal(add('2026-11-21', 'access'))).toMatchObject(becauseOf('requests.faults.rightAlreadyOpen'));
    const close = (on: string) =>
      core.client.requests.lines.close({
        id: logged.id,
        version: 1,
        lineId: onlyLine(logged).id,
        closing: { outcome: 'granted', on, ground: '' },
      });
    expect(await refusal(close('2026-11-19'))).toMatchObject(atField('closing.on', 'before-the-request'));
    expect(await refusal(close('2026-11-24'))).toMatchObject(atField('closing.on', 'in-the-future'));
    expect(await refusal(log('2026-11-20', {}, ['access', 'access']))).toMatchObject(atField('rights', 'twice'));
    expect(await refusal(log('2026-11-20', { laws: ['EU_GDPR', 'EU_GDPR'] }))).toMatchObject(
      atField('intake.laws', 'twice'),
    );
    expect((await core.client.requests.get({ id: logged.id })).version).toBe(1);
  });
});

describe('a correction', () => {
  it('of the receipt moves the lines that came with the message, and only those', async () => {
    const logged = await log('2026-11-16');
    const added = await core.client.requests.lines.add({
      id: logged.id,
      version: 1,
      right: 'erasure',
      received: '2026-11-20',
      laws: ['EU_GDPR'],
      note: '',
    });
    const intake = { ...logged.intake, receipts: receivedOn('2026-11-05') };
    const amended = await core.client.requests.amend({
      id: logged.id,
      version: added.version,
      intake,
      reason: 'the postmark',
    });
    expect(amended.received).toBe('2026-11-05');
    expect(amended.lines.map(({ received, due }) => [received, due?.date])).toEqual([
      ['2026-11-05', '2026-12-07'],
      ['2026-11-20', '2026-12-21'],
    ]);
    expect(amended.timeline[0]).toMatchObject({ action: 'request.amend', note: 'the postmark' });
  });

  it('made from an old version is a conflict, and nothing is lost', async () => {
    const logged = await log('2026-11-16');
    const noted = await core.client.requests.addNote({ id: logged.id, version: 1, note: 'rang back' });
    expect(noted.version).toBe(2);
    const amend = core.client.requests.amend({
      id: logged.id,
      version: 1,
      intake: { ...logged.intake, notes: 'mine' },
      reason: '',
    });
    expect(await refusal(amend)).toMatchObject({ code: 'CONFLICT', data: { version: 2 } });
    const now = await core.client.requests.get({ id: logged.id });
    expect(now.intake.notes).toBe('');
    expect(now.timeline.map(({ note }) => note)).toEqual(['rang back', '']);
  });
});

describe('what is taken down', () => {
  it('may be a name of ten thousand characters, and not one more', async () => {
    const name = 'ż'.repeat(10_000);
    const logged = await log('2026-11-20', { requester: { ...person, name } });
    expect((await core.client.requests.get({ id: logged.id })).intake.requester.name).toBe(name);
    const tooLong = log('2026-11-20', { requester: { ...person, name: `${name}x` } });
    expect(await refusal(tooLong)).toMatchObject(atField('intake.requester.name', 'too_big'));
  });

  it('names records that are there, of the right kind', async () => {
    const before = (await core.client.requests.list({ state: 'all' })).length;
    const measure = await core.client.measures.create({ fields: measureFields });
    for (const id of [NOBODY, measure.id])
      expect(await refusal(log('2026-11-20', { activityIds: [id] }))).toMatchObject(
        atField('intake.activityIds', 'unknown-record'),
      );
    expect(await refusal(log('2026-11-20', { establishmentId: NOBODY }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await core.client.requests.list({ state: 'all' })).toHaveLength(before);

    const activity = await core.client.activities.create({ fields: activityFields });
    const logged = await log('2026-11-20', { activityIds: [activity.id] });
    expect(logged.links.map(({ kind, role }) => [kind, role])).toEqual([
      ['activity', 'activity'],
      ['establishment', 'answered-by'],
    ]);
    const { links } = await core.client.activities.get({ id: activity.id });
    const [back] = links.filter(({ kind }) => kind !== 'finding');
    expect(back).toMatchObject({ kind: 'request', ref: logged.reference, title: person.name });
  });
});

describe('while a request is typed in', () => {
  const asked = (more: object = {}) =>
    core.client.requests.propose({
      receipts: receivedOn('2026-11-08'),
      establishmentId: place,
      subjectCountry: 'MT',
      name: '',
      email: '',
      ...more,
    });

  it('receipt, law and date are proposed and nothing is stored', async () => {
    const before = await core.client.journal.list({ limit: 1 });
    expect(await asked()).toMatchObject({
      today: '2026-11-23',
      received: '2026-11-08',
      receivedFrom: 'reachedUs',
      laws: ['EU_GDPR'],
      lawReasons: ['answering-in-eea'],
      due: { date: '2026-12-09', law: 'EU_GDPR', daysLeft: 16, urgency: 'on-track' },
      similar: [],
    });
    expect(await core.client.journal.list({ limit: 1 })).toEqual(before);
  });

  it('earlier requests of the same person are pointed to by name, e-mail and telephone, however they are written', async () => {
    const logged = await log('2026-11-20', {
      requester: { ...person, name: 'Żaneta Cassar', email: 'z.cassar@example.org', phone: '+356 9912 3456' },
    });
    for (const [who, mark] of [
      [{ name: 'CASSAR, zaneta' }, 'name'],
      [{ email: 'Z.Cassar+shop@Example.org' }, 'email'],
      [{ phone: '00356 99123456' }, 'phone'],
    ] as const)
      expect((await asked(who)).similar).toMatchObject([{ id: logged.id, state: 'open', shared: [mark] }]);
    expect((await asked({ name: 'Żaneta Cassar Borg' })).similar).toEqual([]);
    const [line] = logged.lines;
    await core.client.requests.lines.close({
      id: logged.id,
      version: 1,
      lineId: line?.id ?? NOBODY,
      closing: { outcome: 'granted', on: '2026-11-23', ground: '' },
    });
    expect((await asked({ name: 'Zaneta Cassar' })).similar).toMatchObject([{ id: logged.id, state: 'closed' }]);
  });
});

describe('an almost empty register', () => {
  it('of one office takes a request and sees it answered', async () => {
    const fresh = await openCoreWithVault();
    const office = await addEstablishment(fresh.client, malta);
    const logged = await fresh.client.requests.log({ intake: intakeAt(office, '2026-11-20'), rights: ['access'] });
    const closed = await fresh.client.requests.lines.close({
      id: logged.id,
      version: 1,
      lineId: onlyLine(logged).id,
      closing: { outcome: 'no-data-held', on: '2026-11-23', ground: '' },
    });
    expect(closed.state).toBe('closed');
    await fresh.dispose();
  });
});
