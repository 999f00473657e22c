import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { computeDeadline } from '../../shared/deadlines/index.ts';
import { GDPR_IDS } from '../../shared/reference/laws.ts';
import { type CoreUnderTest, openCoreWithVault } from './harness.ts';
import { addEstablishment, findingFields, intakeAt, london, malta, NOBODY, person } from './records.ts';

const Example = z.object({
  id: z.string(),
  regime: z.string(),
  received: z.string(),
  events: z.array(z.unknown()),
  holidayRegion: z.string(),
  expectedDue: z.string().nullable(),
});
const file = new URL('../fixtures/deadline-examples.json', import.meta.url);
const plain = z
  .array(Example)
  .parse(JSON.parse(readFileSync(file, 'utf8')))
  .flatMap((example) => {
    const law = z.enum(GDPR_IDS).safeParse(example.regime);
    return law.success && example.events.length === 0 ? [{ ...example, law: law.data }] : [];
  });

describe('the date of a line', () => {
  it('there are worked examples of both laws', () => {
    expect(new Set(plain.map(({ law }) => law))).toEqual(new Set(GDPR_IDS));
  });

  it('is that of the worked examples, and exactly what the engine says', async () => {
    const core = await openCoreWithVault({ now: '2026-12-01T09:00:00Z' });
    for (const { id, law, received, holidayRegion, expectedDue } of plain) {
      const office = law === 'UK_GDPR' ? london : malta;
      const place = await addEstablishment(core.client, { ...office, name: id, law, holidayRegion });
      const logged = await core.client.requests.log({
        intake: { ...intakeAt(place, '2026-01-01'), laws: [law], receipts: { ...intakeAt(place, received).receipts } },
        rights: ['access'],
      });
      const [line] = logged.lines;
      const engine = computeDeadline({ regime: law, received, events: [], holidayRegion, timezone: office.timezone });
      expect([id, line?.due?.date]).toEqual([id, expectedDue]);
      expect(line?.deadlines).toEqual([
        {
          law,
          due: engine.due,
          raw: engine.raw,
          strict: engine.strict,
          codes: engine.codes,
          steps: engine.steps,
          lastExtensionNotice: engine.lastExtensionNotice?.plan ?? null,
          lastRefusal: engine.lastRefusal ?? null,
          calendarVersion: engine.calendarVersion,
        },
      ]);
    }
    await core.dispose();
  });
});

describe('where two laws apply', () => {
  it.each([
    // The Immaculate Conception is a holiday in Malta and gives no day under UK law.
    ['2026-11-08', '2026-12-09', '2026-12-08', 'UK_GDPR'],
    // Boxing Day falls on a Saturday: England rests on Monday 28, Malta works.
    ['2026-11-25', '2026-12-28', '2026-12-29', 'EU_GDPR'],
  ] as const)(
    'received %s, each has its own holidays and the earlier date governs',
    async (received, eu, uk, governs) => {
      const core = await openCoreWithVault({ now: '2026-11-29T09:00:00Z' });
      const inMalta = await addEstablishment(core.client);
      const inLondon = await addEstablishment(core.client, london);
      for (const place of [inMalta, inLondon]) {
        const intake = { ...intakeAt(place, received), laws: ['EU_GDPR' as const, 'UK_GDPR' as const] };
        const { lines, due } = await core.client.requests.log({ intake, rights: ['access'] });
        expect(lines[0]?.deadlines.map(({ law, due: date }) => [law, date])).toEqual([
          ['EU_GDPR', eu],
          ['UK_GDPR', uk],
        ]);
        expect(due).toMatchObject({ law: governs, date: eu < uk ? eu : uk });
      }
      await core.dispose();
    },
  );
});

describe('what today asks for', () => {
  let core: CoreUnderTest;
  beforeAll(async () => {
    core = await openCoreWithVault({ now: '2026-12-21T09:00:00Z' });
    const place = await addEstablishment(core.client);
    const days: readonly (readonly [who: string, received: string])[] = [
      ['Overdue', '2026-11-12'],
      ['Today', '2026-11-21'],
      ['Soon', '2026-11-30'],
      ['Later', '2026-12-21'],
    ];
    for (const [name, day] of days)
      await core.client.requests.log({
        intake: { ...intakeAt(place, day), requester: { ...person, name } },
        rights: ['access'],
      });
    const done = await core.client.requests.log({ intake: intakeAt(place, '2026-11-01'), rights: ['access'] });
    await core.client.requests.lines.close({
      id: done.id,
      version: 1,
      lineId: done.lines[0]?.id ?? NOBODY,
      closing: { outcome: 'granted', on: '2026-11-20', ground: '' },
    });
    for (const [severity, state] of [
      ['low', 'open'],
      ['high', 'in-progress'],
      ['high', 'done'],
    ] as const)
      await core.client.findings.create({
        fields: { ...findingFields, name: `${severity} ${state}`, severity, state },
      });
  });

  it('is counted by how near it is', async () => {
    const today = await core.client.overview.today();
    const names = (lines: readonly { who: string }[]) => lines.map(({ who }) => who);
    expect(today).toMatchObject({ today: '2026-12-21', findingsTotal: 2 });
    expect(names(today.overdue)).toEqual(['Overdue']);
    expect(today.overdue[0]?.due).toEqual({
      date: '2026-12-14',
      daysLeft: -7,
      urgency: 'overdue',
      time: '',
      own: false,
    });
    expect(names(today.dueToday)).toEqual(['Today']);
    expect(names(today.soon)).toEqual(['Soon']);
    expect(names(today.later)).toEqual(['Later']);
    expect(today.openFindings.map(({ name }) => name)).toEqual(['high in-progress', 'low open']);
    expect(today.counts).toEqual({
      requests: 2,
      complaints: 0,
      breaches: 0,
      reminders: 3,
      findings: 2,
      activities: 0,
      processors: 0,
      transfers: 0,
    });
    // The notice of extension: the month's end itself, not the rolled day.
    expect(today.extensionNotices.map(({ who, lastDay }) => [who, lastDay])).toEqual([
      ['Today', '2026-12-21'],
      ['Soon', '2026-12-30'],
    ]);
  });

  it('is the list of requests, open or closed', async () => {
    const { list } = core.client.requests;
    const all = await list({ state: 'all' });
    expect(all).toHaveLength(5);
    expect((await list({ state: 'closed' })).map(({ due, who }) => [due, who])).toEqual([[null, person.name]]);
    expect((await list({ state: 'open' })).map(({ who, due }) => [who, due?.urgency])).toEqual([
      ['Overdue', 'overdue'],
      ['Today', 'due-today'],
      ['Soon', 'on-track'],
      ['Later', 'on-track'],
    ]);
  });

  it('moves with the day', async () => {
    core.clock.now = '2026-12-21T23:30:00Z';
    const today = await core.client.overview.today();
    expect(today.today).toBe('2026-12-22');
    expect(today.overdue.map(({ who }) => who)).toEqual(['Overdue', 'Today']);
  });
});
