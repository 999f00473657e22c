import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { LinkedRecord } from '../../shared/contract/core/record.ts';
import type { Id } from '../../shared/contract/primitives.ts';
import { atField, becauseOf, type Client, type CoreUnderTest, openCoreWithVault, refusal } from './harness.ts';
import * as sample from './records.ts';

let core: CoreUnderTest;
beforeAll(async () => {
  core = await openCoreWithVault();
});

type Entry<Fields> = {
  readonly id: Id;
  readonly ref: string;
  readonly title: string;
  readonly version: number;
  readonly archived: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
  readonly fields: Fields;
  readonly links: readonly LinkedRecord[];
};

type Register<Fields> = {
  readonly create: (input: { fields: Fields }) => Promise<Entry<Fields>>;
  readonly get: (input: { id: Id }) => Promise<Entry<Fields>>;
  readonly update: (input: { id: Id; version: number; fields: Fields }) => Promise<Entry<Fields>>;
  readonly archive: (input: { id: Id; version: number; archived: boolean; reason: string }) => Promise<Entry<Fields>>;
  readonly list: (input: { archived?: boolean }) => Promise<{ readonly id: Id; readonly fields: object }[]>;
};

/** What every register does alike. `shown` names what a list may tell; without it a list tells everything. */
function behavesAsRegister<Fields extends { name: string }>(
  name: string,
  of: (client: Client) => Register<Fields>,
  fields: Fields,
  ref: string,
  shown?: readonly (keyof Fields & string)[],
): void {
  describe(`the register of ${name}`, () => {
    it('keeps what is filled in, changes it, and puts it away and back', async () => {
      const register = of(core.client);
      core.clock.now = '2026-11-23T09:00:00Z';
      const made = await register.create({ fields });
      expect(made).toMatchObject({ ref, title: fields.name, version: 1, archived: false, updatedBy: 'Dolores Peri' });
      expect(made.fields).toEqual(fields);
      expect(await register.get({ id: made.id })).toEqual(made);

      core.clock.now = '2026-11-24T10:30:00Z';
      const changed = { ...fields, name: `${fields.name}, renamed` };
      const updated = await register.update({ id: made.id, version: 1, fields: changed });
      expect(updated).toMatchObject({ ref, title: changed.name, version: 2, createdAt: '2026-11-23T09:00:00Z' });
      expect(updated.updatedAt).toBe('2026-11-24T10:30:00Z');
      expect(updated.fields).toEqual(changed);

      const away = await register.archive({ id: made.id, version: 2, archived: true, reason: 'ended' });
      expect(away).toMatchObject({ version: 3, archived: true });
      const ids = async (archived: boolean) => (await register.list({ archived })).map(({ id }) => id);
      expect(await ids(false)).not.toContain(made.id);
      expect(await ids(true)).toContain(made.id);
      await register.archive({ id: made.id, version: 3, archived: false, reason: '' });
      expect(await ids(false)).toContain(made.id);

      const listed = (await register.list({})).find(({ id }) => id === made.id);
      expect(Object.keys(listed?.fields ?? {}).sort()).toEqual([...(shown ?? Object.keys(fields))].sort());
    });

    it('loses neither of two edits made from the same version', async () => {
      const register = of(core.client);
      const [listed] = await register.list({});
      const seen = await register.get({ id: listed?.id ?? sample.NOBODY });
      const mine = { ...fields, name: 'Mine' };
      const theirs = { ...fields, name: 'Theirs' };
      await register.update({ id: seen.id, version: seen.version, fields: theirs });
      const late = { id: seen.id, version: seen.version, fields: mine };
      expect(await refusal(register.update(late))).toEqual({
        code: 'CONFLICT',
        status: 409,
        data: { version: seen.version + 1 },
      });
      expect((await register.get({ id: seen.id })).fields).toEqual(theirs);
      const tooLate = { id: seen.id, version: seen.version, archived: true, reason: '' };
      expect(await refusal(register.archive(tooLate))).toMatchObject({ code: 'CONFLICT' });
    });

    it('knows nothing of an id that is not there', async () => {
      const register = of(core.client);
      expect(await refusal(register.get({ id: sample.NOBODY }))).toMatchObject({ code: 'NOT_FOUND', status: 404 });
      const update = register.update({ id: sample.NOBODY, version: 1, fields });
      expect(await refusal(update)).toMatchObject({ code: 'NOT_FOUND' });
    });

    it('refuses a name that is empty or too long', async () => {
      const register = of(core.client);
      const named = (text: string) => refusal(register.create({ fields: { ...fields, name: text } }));
      expect(await named('   ')).toMatchObject(atField('fields.name', 'too_small'));
      expect(await named('n'.repeat(301))).toMatchObject(atField('fields.name', 'too_big'));
    });
  });
}

// First, before the rules find anything in the records of the others.
behavesAsRegister('findings', (client) => client.findings, sample.findingFields, 'F-01');
behavesAsRegister('the organisation', (client) => client.organisation, sample.organisationFields, 'ORG-01');
behavesAsRegister('establishments', (client) => client.establishments, sample.malta, 'EST-01');
behavesAsRegister('channels', (client) => client.channels, sample.channelFields, 'CH-01');
behavesAsRegister('activities', (client) => client.activities, sample.activityFields, 'PA-01', [
  'name',
  'role',
  'status',
  'department',
  'owner',
  'purposes',
  'review',
  'tags',
]);
behavesAsRegister('processors', (client) => client.processors, sample.processorFields, 'PR-01', [
  'name',
  'identified',
  'country',
  'role',
  'services',
  'contract',
  'parentIds',
  'processingCountries',
  'risk',
  'owner',
  'review',
  'tags',
]);
behavesAsRegister('transfers', (client) => client.transfers, sample.transferFields, 'TR-01', [
  'name',
  'importer',
  'country',
  'mechanism',
  'assessment',
  'bindingRules',
  'derogation',
  'mechanismReference',
  'nextReview',
  'law',
  'adequacy',
  'clauses',
  'owner',
  'tags',
]);
behavesAsRegister('systems', (client) => client.systems, sample.systemFields, 'SY-01');
behavesAsRegister('measures', (client) => client.measures, sample.measureFields, 'M-01');
behavesAsRegister('notices', (client) => client.notices, sample.noticeFields, 'N-01', [
  'name',
  'kind',
  'publishedOn',
  'language',
  'edition',
  'withdrawnOn',
]);
behavesAsRegister('cookies', (client) => client.cookies, sample.cookieFields, 'CK-01');
behavesAsRegister('consents', (client) => client.consents, sample.consentFields, 'CO-01');
behavesAsRegister('documents', (client) => client.referenceDocuments, sample.referenceDocumentFields, 'DOC-01');

describe('the organisation', () => {
  it('is one: a second is refused, also by bringing an archived one back', async () => {
    const { organisation } = core.client;
    const [first] = await organisation.list({});
    if (first === undefined) throw new Error('no organisation was made');
    const second = { fields: { ...sample.organisationFields, name: 'Second' } };
    expect(await refusal(organisation.create(second))).toMatchObject(becauseOf('registers.faults.onlyOne'));
    await organisation.archive({ id: first.id, version: first.version, archived: true, reason: '' });
    const successor = await organisation.create(second);
    const back = organisation.archive({ id: first.id, version: first.version + 1, archived: false, reason: '' });
    expect(await refusal(back)).toMatchObject(becauseOf('registers.faults.onlyOne'));
    expect((await organisation.list({})).map(({ id }) => id)).toEqual([successor.id]);
  });
});

/** Links of the records themselves: what the rules found about them is linked too. */
const between = (links: readonly LinkedRecord[]) => links.filter(({ kind }) => kind !== 'finding');

describe('links', () => {
  it('are seen from both ends, and move with the record that names the other', async () => {
    const { processors, measures, activities } = core.client;
    const processor = await processors.create({ fields: sample.processorFields });
    const measure = await measures.create({ fields: sample.measureFields });
    const fields = { ...sample.activityFields, processorIds: [processor.id], measureIds: [measure.id] };
    const activity = await activities.create({ fields });
    expect(between(activity.links).map(({ id, kind, role }) => [id, kind, role])).toEqual([
      [measure.id, 'measure', 'measure'],
      [processor.id, 'processor', 'processor'],
    ]);
    const [back] = between((await processors.get({ id: processor.id })).links);
    expect(back).toMatchObject({ id: activity.id, kind: 'activity', ref: activity.ref, role: 'processor' });

    await activities.update({ id: activity.id, version: 1, fields: { ...fields, processorIds: [] } });
    expect(between((await processors.get({ id: processor.id })).links)).toEqual([]);
    expect((await measures.get({ id: measure.id })).links).toHaveLength(1);
  });

  it('to a record that is not there, or is of another kind, are refused at the field and nothing is stored', async () => {
    const { activities, channels, findings, measures, transfers, processors } = core.client;
    const measure = await measures.create({ fields: sample.measureFields });
    const before = (await activities.list({ archived: true })).length;
    const activity = (ids: Partial<typeof sample.activityFields>) =>
      refusal(activities.create({ fields: { ...sample.activityFields, ...ids } }));
    expect(await activity({ measureIds: [sample.NOBODY] })).toMatchObject(
      atField('fields.measureIds', 'unknown-record'),
    );
    expect(await activity({ measureIds: [measure.id], processorIds: [measure.id] })).toMatchObject(
      atField('fields.processorIds', 'unknown-record'),
    );
    expect(await activities.list({ archived: true })).toHaveLength(before);
    expect((await measures.get({ id: measure.id })).links).toEqual([]);

    for (const [call, field] of [
      [channels.create({ fields: { ...sample.channelFields, establishmentIds: [sample.NOBODY] } }), 'establishmentIds'],
      [findings.create({ fields: { ...sample.findingFields, recordIds: [sample.NOBODY] } }), 'recordIds'],
      [transfers.create({ fields: { ...sample.transferFields, activityIds: [sample.NOBODY] } }), 'activityIds'],
      [processors.create({ fields: { ...sample.processorFields, parentIds: [sample.NOBODY] } }), 'parentIds'],
    ] as const)
      expect(await refusal(call)).toMatchObject(atField(`fields.${field}`, 'unknown-record'));
  });
});

const Refused = z.object({ data: z.object({ issues: z.array(z.object({ path: z.string() })) }) });
const pathsOf = (refused: unknown) => new Set(Refused.parse(refused).data.issues.map(({ path }) => path));

describe('what is filled in', () => {
  it.each([
    ['markup', '<img src=x onerror=alert(1)>&amp;<!--'],
    ['SQL', `'); DROP TABLE record; --`],
    ['right-to-left and marks', 'שלום \u202Eabc\u202C مرحبا'],
    ['emoji', '👩🏽‍⚖️ decides 🇲🇹'],
    ['control characters', 'a\u0000b\u0001c\u001Bd\u0007e'],
    ['template words', '{{name}} $t(common.save) ${1}'],
    ['line breaks', 'one\r\ntwo\u2028three'],
  ])('stays exactly what it is: %s', async (_, words) => {
    const { measures, search } = core.client;
    const made = await measures.create({ fields: { ...sample.measureFields, name: words, description: words } });
    const read = await measures.get({ id: made.id });
    expect(read.fields.name).toBe(words);
    expect(read.fields.description).toBe(words);
    expect(read.title).toBe(words);
    expect(await search.find({ text: words })).toBeInstanceOf(Array);
  });

  it('is refused at the field: too long, not offered, impossible, unknown', async () => {
    const { activities, findings, notices, establishments } = core.client;
    const text = 'x'.repeat(4001);
    expect(await refusal(activities.create({ fields: { ...sample.activityFields, description: text } }))).toMatchObject(
      {
        data: {
          issues: [{ path: 'fields.description', code: 'too_big', params: { origin: 'string', maximum: 4000 } }],
        },
      },
    );
    const wrongChoice = Object.assign({ ...sample.findingFields }, { severity: 'enormous' });
    expect(await refusal(findings.create({ fields: wrongChoice }))).toMatchObject(
      atField('fields.severity', 'invalid_value'),
    );
    for (const publishedOn of ['2026-02-29', '2026-13-01', '29.02.2024', '1969-12-31', '2200-01-01'])
      expect(pathsOf(await refusal(notices.create({ fields: { ...sample.noticeFields, publishedOn } })))).toEqual(
        new Set(['fields.publishedOn']),
      );
    expect(
      await refusal(establishments.create({ fields: { ...sample.malta, timezone: 'Mars/Olympus' } })),
    ).toMatchObject(atField('fields.timezone', 'timezone'));
    const more = { ...sample.measureFields, hidden: true };
    expect(await refusal(core.client.measures.create({ fields: more }))).toMatchObject({
      data: { issues: [{ code: 'unrecognized_keys' }] },
    });
  });

  it('is never echoed by a refusal', async () => {
    const secret = `canary-${'x'.repeat(500)}`;
    const refused = await refusal(
      core.client.establishments.create({
        fields: { ...sample.malta, name: secret, timezone: secret, country: secret },
      }),
    );
    expect(JSON.stringify(refused)).not.toContain('canary');
  });
});

describe('search', () => {
  it('finds words wherever they stand, by their beginning, without accents, and not what is archived', async () => {
    const { measures, search } = core.client;
    const fields = { ...sample.measureFields, name: 'Żebbuġ vault', description: 'guarded by porcupines' };
    const made = await measures.create({ fields });
    const found = async (text: string) => (await search.find({ text })).map(({ id }) => id);
    expect(await found('zebbug')).toEqual([made.id]);
    expect(await found('porcu vau')).toEqual([made.id]);
    expect(await found('porcupines absent')).toEqual([]);
    for (const odd of ['', '"', '*', 'NEAR(', 'title:x', '-', 'a" OR "b'])
      expect(await found(odd)).not.toContain(made.id);
    await measures.archive({ id: made.id, version: 1, archived: true, reason: '' });
    expect(await found('porcupines')).toEqual([]);
  });
});
