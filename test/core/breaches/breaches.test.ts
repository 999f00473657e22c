import { beforeEach, describe, expect, it } from 'vitest';
import type { BreachFacts, BreachRecord, Notification } from '../../../shared/contract/core/breaches.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import { atField, becauseOf, type CoreUnderTest, openCoreWithVault, refusal } from '../harness.ts';
import * as sample from '../records.ts';

let core: CoreUnderTest;
let office: Id;
beforeEach(async () => {
  // Monday, 10:00 in Malta
  core = await openCoreWithVault({ now: '2026-11-16T09:00:00Z' });
  await core.client.organisation.create({ fields: sample.organisationFields });
  office = await sample.addEstablishment(core.client);
});

const malta = (local: string) => ({ local, timezone: 'Europe/Malta' });

const facts = (more: Partial<BreachFacts> = {}): BreachFacts => ({
  ...sample.breachFactsAt(office),
  name: 'Orders shown to the wrong customers',
  aware: malta('2026-11-16T09:17'),
  nature: ['confidentiality'],
  causes: ['human-error'],
  description: 'A cache mixed up sessions.',
  people: { approximate: 120, categories: ['customers'] },
  records: { approximate: 300, categories: [{ name: 'orders', special: false }] },
  consequences: 'Strangers learnt what was bought.',
  measuresTaken: 'Cache emptied.',
  risk: { level: 'risk', reasons: 'Addresses were among the data.' },
  ...more,
});

const log = (more: Partial<BreachFacts> = {}) => core.client.breaches.log({ facts: facts(more) });
const at = ({ id, version }: BreachRecord) => ({ id, version });
const toNotify = (breach: BreachRecord) =>
  core.client.breaches.decide({
    ...at(breach),
    decision: { notify: 'notify', on: core.clock.now.slice(0, 10), by: 'Dolores Peri', reasons: 'There is a risk.' },
  });
const notice = (more: Partial<Notification> = {}): Omit<Notification, 'id' | 'late'> => ({
  authority: 'MT',
  phase: 'first',
  sent: malta('2026-11-16T09:59'),
  reference: 'IDPC/1',
  words: '',
  delayReasons: '',
  ...more,
});

describe('the 72 hours', () => {
  it('run from awareness: the exact end leads, the law’s own end stands beside it to the second', async () => {
    const { clocks } = await log();
    expect(clocks).toMatchObject([
      {
        authority: 'MT',
        regime: 'EU_BREACH_72H',
        exact: '2026-11-19T09:17+01:00',
        legalEnd: '2026-11-19T10:00+01:00',
        state: 'running',
        secondsToExact: 71 * 3600 + 17 * 60,
        secondsToEnd: 72 * 3600,
      },
    ]);
  });

  it('are counted once an authority where two laws apply', async () => {
    const { clocks } = await log({ laws: ['EU_GDPR', 'UK_GDPR'] });
    expect(clocks.map(({ authority, legalEnd }) => [authority, legalEnd])).toEqual([
      ['MT', '2026-11-19T10:00+01:00'],
      ['GB', '2026-11-19T09:17+01:00'],
    ]);
  });

  it('are elapsed hours when clocks change', async () => {
    core.clock.now = '2026-10-24T12:00:00Z';
    const { clocks } = await log({ aware: malta('2026-10-24T13:30') });
    expect(clocks[0]).toMatchObject({ exact: '2026-10-27T12:30+01:00', legalEnd: '2026-10-27T13:00+01:00' });
  });

  it('are missed only after the very last second', async () => {
    const breach = await log();
    core.clock.now = '2026-11-19T09:00:00Z';
    expect((await core.client.breaches.get({ id: breach.id })).clocks[0]).toMatchObject({
      state: 'running',
      secondsToEnd: 0,
    });
    core.clock.now = '2026-11-19T09:00:01Z';
    expect((await core.client.breaches.get({ id: breach.id })).clocks[0]).toMatchObject({
      state: 'overdue',
      secondsToEnd: -1,
      urgency: 'overdue',
    });
  });

  it('are not those of a processor, who tells the controller', async () => {
    const breach = await log({ role: 'processor' });
    expect(breach.clocks).toEqual([]);
    expect(breach.missing).toMatchObject([{ rule: 'controllerTold', article: 'Art. 33(2)' }]);
    expect(await refusal(toNotify(breach))).toMatchObject(becauseOf('breaches.faults.processorDecidesNothing'));
    const told = await core.client.breaches.tellController({
      ...at(breach),
      told: { controller: 'Shop Ltd', sent: malta('2026-11-16T09:40'), how: 'e-mail', reference: '' },
    });
    expect(told.missing).toEqual([]);
    expect((await core.client.breaches.close({ ...at(told), on: '2026-11-16' })).state).toBe('closed');
  });

  it('are shown before anything is stored', async () => {
    const { clocks } = await core.client.breaches.propose({
      role: 'joint-controller',
      establishmentId: office,
      laws: ['EU_GDPR'],
      aware: malta('2026-11-16T09:17'),
    });
    expect(clocks[0]?.exact).toBe('2026-11-19T09:17+01:00');
    expect(await core.client.breaches.list({})).toEqual([]);
  });
});

describe('telling the authorities', () => {
  it('takes a decision with reasons, then one first notice each, then phases', async () => {
    const breach = await log({ laws: ['EU_GDPR', 'UK_GDPR'] });
    expect(await refusal(core.client.breaches.notify({ ...at(breach), notification: notice() }))).toMatchObject(
      becauseOf('breaches.faults.decideFirst'),
    );
    const decided = await toNotify(breach);
    expect(decided.missing.map(({ rule, params }) => [rule, params.authority])).toEqual([
      ['notification', 'Office of the Information and Data Protection Commissioner'],
      ['notification', "Information Commissioner's Office"],
    ]);
    const early = core.client.breaches.notify({ ...at(decided), notification: notice({ phase: 'further' }) });
    expect(await refusal(early)).toMatchObject(becauseOf('breaches.faults.firstNoticeFirst'));
    const first = await core.client.breaches.notify({ ...at(decided), notification: notice() });
    expect(first.clocks.map(({ state }) => state)).toEqual(['met', 'running']);
    expect(await refusal(core.client.breaches.notify({ ...at(first), notification: notice() }))).toMatchObject(
      becauseOf('breaches.faults.alreadyNotified'),
    );
    const further = await core.client.breaches.notify({ ...at(first), notification: notice({ phase: 'further' }) });
    const both = await core.client.breaches.notify({
      ...at(further),
      notification: notice({ authority: 'GB', reference: 'ICO/1' }),
    });
    expect(both.missing).toEqual([]);
    expect(both.notifications).toHaveLength(3);
    expect(both.timeline.map(({ action }) => action)).toEqual([
      'breach.notify',
      'breach.notify',
      'breach.notify',
      'breach.decide',
      'breach.log',
    ]);
  });

  it('too late needs the reasons for the delay; at the last second it does not', async () => {
    const decided = await toNotify(await log());
    core.clock.now = '2026-11-20T12:00:00Z';
    const late = notice({ sent: malta('2026-11-19T10:01') });
    expect(await refusal(core.client.breaches.notify({ ...at(decided), notification: late }))).toMatchObject(
      atField('notification.delayReasons', 'reason-needed'),
    );
    const notified = await core.client.breaches.notify({
      ...at(decided),
      notification: { ...late, delayReasons: 'The scope was unclear.' },
    });
    expect(notified.clocks[0]?.state).toBe('met-late');
    expect(notified.notifications[0]?.late).toBe(true);

    const other = await toNotify(await log());
    const lastSecond = core.client.breaches.notify({
      ...at(other),
      notification: notice({ sent: malta('2026-11-19T10:00') }),
    });
    expect((await lastSecond).clocks[0]?.state).toBe('met');
  });

  it('may be left out only where a risk is unlikely, and with reasons', async () => {
    const not = { notify: 'do-not-notify', on: '2026-11-16', by: 'Dolores Peri', reasons: 'Encrypted.' } as const;
    const unknown = await log({ risk: { level: 'not-assessed', reasons: '' } });
    expect(await refusal(core.client.breaches.decide({ ...at(unknown), decision: not }))).toMatchObject(
      becauseOf('breaches.faults.assessFirst'),
    );
    const risky = await log();
    expect(await refusal(core.client.breaches.decide({ ...at(risky), decision: not }))).toMatchObject(
      becauseOf('breaches.faults.riskNeedsNotice'),
    );
    const harmless = await log({ risk: { level: 'unlikely', reasons: 'The key is safe.' } });
    const decided = await core.client.breaches.decide({ ...at(harmless), decision: not });
    expect(decided.clocks[0]?.state).toBe('not-owed');
    const worse = facts({ risk: { level: 'high', reasons: 'The key was lost too.' } });
    const amended = await core.client.breaches.amend({ ...at(decided), facts: worse, reason: 'The key was found.' });
    expect(amended.clocks[0]?.state).toBe('running');
    expect(amended.missing.map(({ rule }) => rule)).toEqual(['decisionAgain', 'peopleDecision']);
    expect(await core.client.breaches.list({})).toContainEqual(
      expect.objectContaining({ id: amended.id, notify: 'undecided', ended: null }),
    );
    expect(await refusal(core.client.breaches.close({ ...at(amended), on: '2026-11-16' }))).toMatchObject(
      becauseOf('breaches.missing.decisionAgain'),
    );
    expect((await toNotify(amended)).missing.map(({ rule }) => rule)).toEqual(['notification', 'peopleDecision']);

    const other = await log({ risk: { level: 'unlikely', reasons: 'The key is safe.' } });
    const left = await core.client.breaches.decide({ ...at(other), decision: not });
    expect((await core.client.breaches.close({ ...at(left), on: '2026-11-16' })).state).toBe('closed');
    expect(await core.client.breaches.list({ state: 'closed' })).toMatchObject([{ ended: 'not-owed', next: null }]);
  });

  it('stays late where the law that asked for it is taken off the case', async () => {
    const decided = await toNotify(await log({ laws: ['EU_GDPR', 'UK_GDPR'] }));
    core.clock.now = '2026-11-20T12:00:00Z';
    const late = notice({ authority: 'GB', sent: malta('2026-11-19T10:01'), delayReasons: 'The scope was unclear.' });
    const notified = await core.client.breaches.notify({ ...at(decided), notification: late });
    const amended = await core.client.breaches.amend({ ...at(notified), facts: facts(), reason: 'nobody in the UK' });
    expect(amended.notifications).toMatchObject([{ authority: 'GB', late: true }]);
  });

  it('ends with the case, which is not closed on a day before its last step', async () => {
    const decided = await toNotify(await log());
    core.clock.now = '2026-11-18T12:00:00Z';
    const sent = malta('2026-11-18T09:00');
    const notified = await core.client.breaches.notify({ ...at(decided), notification: notice({ sent }) });
    expect(await refusal(core.client.breaches.close({ ...at(notified), on: '2026-11-17' }))).toMatchObject({
      data: { issues: [{ path: 'on', code: 'too-early', params: { date: '2026-11-18' } }] },
    });
    expect((await core.client.breaches.close({ ...at(notified), on: '2026-11-18' })).closedOn).toBe('2026-11-18');
  });

  it('is judged again when awareness is corrected', async () => {
    const decided = await toNotify(await log());
    const notified = await core.client.breaches.notify({ ...at(decided), notification: notice() });
    const earlier = facts({ aware: malta('2026-11-12T09:17') });
    const amended = await core.client.breaches.amend({ ...at(notified), facts: earlier, reason: 'found in the log' });
    expect(amended.clocks[0]?.state).toBe('met-late');
    const later = core.client.breaches.amend({
      ...at(amended),
      facts: facts({ aware: malta('2026-11-16T10:00') }),
      reason: '',
    });
    expect(await refusal(later)).toMatchObject(atField('facts.aware.local', 'after-a-step'));
  });

  it('goes to no authority that is not competent, and never happened in the future or before awareness', async () => {
    const decided = await toNotify(await log());
    const tell = (more: Partial<Notification>) =>
      refusal(core.client.breaches.notify({ ...at(decided), notification: notice(more) }));
    expect(await tell({ authority: 'GB' })).toMatchObject(atField('notification.authority', 'not-competent'));
    expect(await tell({ sent: malta('2026-11-16T10:01') })).toMatchObject(
      atField('notification.sent.local', 'in-the-future'),
    );
    expect(await tell({ sent: malta('2026-11-16T09:16') })).toMatchObject({
      data: { issues: [{ path: 'notification.sent.local', code: 'too-early' }] },
    });
  });
});

describe('telling the people', () => {
  const people = {
    inform: 'inform',
    on: '2026-11-16',
    ground: '',
    reasons: '',
    informedOn: '',
    how: '',
    number: null,
  } as const;

  it('is asked where the risk is high, and keeps the case open until it is done', async () => {
    const breach = await toNotify(await log({ risk: { level: 'high', reasons: 'Card numbers.' } }));
    const notified = await core.client.breaches.notify({ ...at(breach), notification: notice() });
    expect(notified.missing.map(({ rule }) => rule)).toEqual(['peopleDecision']);
    expect(await refusal(core.client.breaches.close({ ...at(notified), on: '2026-11-16' }))).toMatchObject(
      becauseOf('breaches.missing.peopleDecision'),
    );
    const decided = await core.client.breaches.decidePeople({ ...at(notified), people });
    expect(decided.missing.map(({ rule }) => rule)).toEqual(['peopleInformed']);
    const told = await core.client.breaches.decidePeople({
      ...at(decided),
      people: { ...people, informedOn: '2026-11-16', how: 'e-mail', number: 118 },
    });
    expect(told.missing).toEqual([]);
  });

  it('is left out only on a ground of Art. 34(3) and with reasons', async () => {
    const breach = await log({ risk: { level: 'high', reasons: 'Card numbers.' } });
    const not = { ...people, inform: 'do-not-inform' } as const;
    expect(await refusal(core.client.breaches.decidePeople({ ...at(breach), people: not }))).toMatchObject({
      data: {
        issues: [
          { path: 'people.ground', code: 'required' },
          { path: 'people.reasons', code: 'reason-needed' },
        ],
      },
    });
    const wrong = { ...not, ground: 'no-high-risk', reasons: 'x' } as const;
    expect(await refusal(core.client.breaches.decidePeople({ ...at(breach), people: wrong }))).toMatchObject(
      becauseOf('breaches.faults.riskIsHigh'),
    );
    const right = { ...not, ground: 'unintelligible', reasons: 'All fields are encrypted.' } as const;
    expect((await core.client.breaches.decidePeople({ ...at(breach), people: right })).people?.ground).toBe(
      'unintelligible',
    );
  });

  it('needs the public communication where telling each would be too great an effort', async () => {
    const breach = await log({ risk: { level: 'high', reasons: 'Card numbers.' } });
    const publicly = {
      ...people,
      inform: 'do-not-inform',
      ground: 'disproportionate-effort',
      reasons: 'No addresses.',
    } as const;
    const decided = await core.client.breaches.decidePeople({ ...at(breach), people: publicly });
    expect(decided.missing.map(({ rule }) => rule)).toContain('publicCommunication');
    const nowhere = { ...publicly, informedOn: '2026-11-16' };
    expect(await refusal(core.client.breaches.decidePeople({ ...at(decided), people: nowhere }))).toMatchObject(
      atField('people.how', 'required'),
    );
    const made = { ...nowhere, how: 'Notice in two newspapers' };
    const told = await core.client.breaches.decidePeople({ ...at(decided), people: made });
    expect(told.missing.map(({ rule }) => rule)).toEqual(['decision']);
  });

  it('is asked again when a risk that was not high turns out to be', async () => {
    const breach = await log();
    const not = { ...people, inform: 'do-not-inform', ground: 'no-high-risk', reasons: 'Names only.' } as const;
    const decided = await core.client.breaches.decidePeople({ ...at(breach), people: not });
    const worse = facts({ risk: { level: 'high', reasons: 'Card numbers too.' } });
    const amended = await core.client.breaches.amend({ ...at(decided), facts: worse, reason: '' });
    expect(amended.missing.map(({ rule }) => rule)).toEqual(['decision', 'peopleDecision']);
  });
});

describe('the register of breaches', () => {
  it('lists each with the clock that ends first, and finds it by its words', async () => {
    const processor = await core.client.processors.create({ fields: sample.processorFields });
    const breach = await log({ laws: ['EU_GDPR', 'UK_GDPR'], processorIds: [processor.id] });
    expect(await core.client.breaches.list({ state: 'open' })).toMatchObject([
      { reference: 'B-01', next: { authority: 'GB', state: 'running' }, notify: 'undecided', people: 120, missing: 1 },
    ]);
    expect(await core.client.breaches.list({ state: 'closed' })).toEqual([]);
    expect(breach.links.map(({ kind }) => kind)).toEqual(['establishment', 'processor']);
    const { links } = await core.client.processors.get({ id: processor.id });
    expect(links.filter(({ kind }) => kind !== 'finding')).toMatchObject([{ kind: 'breach', ref: 'B-01' }]);
    expect(await core.client.search.find({ text: 'cache mixed' })).toMatchObject([{ id: breach.id, kind: 'breach' }]);
  });

  it('goes out as a table in which nothing can run', async () => {
    await log({
      name: '=HYPERLINK("https://evil.example")',
      description: '+1+1\n=2+2',
      lessons: '@SUM(A1)',
      consequences: 'a "quoted", thing',
    });
    const file = await core.client.breaches.exportCsv();
    expect(file.name).toBe('breach-register-2026-11-16.csv');
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head = '', row = ''] = new TextDecoder().decode(bytes).split('\r\n');
    expect(head.startsWith('Reference,Breach,State')).toBe(true);
    expect(row).toContain('"\'=HYPERLINK(""https://evil.example"")"');
    expect(row).toContain('"\'+1+1\n=2+2"');
    expect(row).toContain("'@SUM(A1)");
    expect(row).toContain('"a ""quoted"", thing"');
  });

  it('says to whom, when, by whom and why of every step', async () => {
    const decided = await toNotify(
      await log({ risk: { level: 'high', reasons: 'Card numbers.' }, notes: 'Ticket 12' }),
    );
    core.clock.now = '2026-11-20T12:00:00Z';
    const late = notice({
      sent: malta('2026-11-19T10:01'),
      words: 'All we knew.',
      delayReasons: 'The scope was unclear.',
    });
    const notified = await core.client.breaches.notify({ ...at(decided), notification: late });
    const people = { inform: 'inform', on: '2026-11-17', ground: '', reasons: 'High risk.', number: 118 } as const;
    await core.client.breaches.decidePeople({
      ...at(notified),
      people: { ...people, informedOn: '2026-11-18', how: 'e-mail to each' },
    });
    const text = await (await core.client.breaches.exportCsv()).text();
    for (const part of [
      'Dolores Peri',
      'Office of the Information and Data Protection Commissioner: The scope was unclear.',
      'Office of the Information and Data Protection Commissioner: All we knew.',
      '2026-11-16 09:17 Europe/Malta',
      '2026-11-17',
      '2026-11-18 e-mail to each',
      '118',
      'Ticket 12',
    ])
      expect(text).toContain(part);
  });
});
