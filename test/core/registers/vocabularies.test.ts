import { beforeEach, describe, expect, it } from 'vitest';
import { BLANK_DATA_CATEGORY } from '../../../shared/domain/registers/blank.ts';
import type { ActivityFields } from '../../../shared/contract/core/registers/index.ts';
import type { Vocabulary } from '../../../shared/contract/core/vocabularies.ts';
import { atField, becauseOf, type Client, type CoreUnderTest, openCoreWithVault, refusal } from '../harness.ts';
import * as sample from '../records.ts';

let core: CoreUnderTest;
let client: Client;
beforeEach(async () => {
  core = await openCoreWithVault();
  ({ client } = core);
});

const activity = (fields: Partial<ActivityFields> = {}) =>
  client.activities.create({ fields: { ...sample.activityFields, ...fields } });
const terms = async (vocabulary: Vocabulary) =>
  (await client.vocabularies.list({ vocabulary })).map(({ name, records }) => [name, records]);
const rename = (vocabulary: Vocabulary, name: string, to: string, merge = false) =>
  client.vocabularies.rename({ vocabulary, name, to, merge });
const fieldsOf = async (id: string) => (await client.activities.get({ id })).fields;
const journalled = async () => (await client.journal.list({ limit: 200 })).map(({ action }) => action);

describe('the words of the registers', () => {
  it('are those the records use and those kept ahead of them, in order, with how many use each', async () => {
    await activity({ subjectCategories: ['customers', 'visitors'] });
    await activity({ subjectCategories: ['customers'] });
    await client.vocabularies.add({ vocabulary: 'subject-category', name: 'applicants' });
    expect(await client.vocabularies.list({ vocabulary: 'subject-category' })).toEqual([
      { name: 'applicants', kept: true, records: 0 },
      { name: 'customers', kept: false, records: 2 },
      { name: 'visitors', kept: false, records: 1 },
    ]);
  });

  it('come from every register that has them', async () => {
    await activity({ owner: 'Olga', department: 'Sales', tags: ['core'] });
    await client.systems.create({
      fields: { ...sample.systemFields, owner: 'Olga', department: 'IT', tags: ['core'] },
    });
    await client.findings.create({ fields: { ...sample.findingFields, owner: 'Finn' } });
    expect(await terms('owner')).toEqual([
      ['Finn', 1],
      ['Olga', 2],
    ]);
    expect(await terms('department')).toEqual([
      ['IT', 1],
      ['Sales', 1],
    ]);
    expect(await terms('tag')).toEqual([['core', 2]]);
    expect(await terms('data-category')).toEqual([['Contact data', 1]]);
    expect(await terms('data-item')).toEqual([
      ['address', 1],
      ['name', 1],
    ]);
  });

  it('say where each is used, in archived records too', async () => {
    const { id } = await activity({ tags: ['core'] });
    await client.activities.archive({ id, version: 1, archived: true, reason: 'over' });
    expect(await client.vocabularies.usage({ vocabulary: 'tag', name: 'core' })).toEqual([
      { id, kind: 'activity', ref: 'PA-01', title: 'Orders', archived: true },
    ]);
  });
});

describe('a word is renamed', () => {
  it('in fifty records as one change, each with a version and an entry of its own', async () => {
    const made = await Promise.all(Array.from({ length: 50 }, () => activity({ tags: ['old', 'other'] })));
    const before = (await journalled()).length;
    expect(await rename('tag', 'old', 'new')).toEqual({ records: 50 });
    expect(await terms('tag')).toEqual([
      ['new', 50],
      ['other', 50],
    ]);
    for (const { id } of made) {
      const entry = await client.activities.get({ id });
      expect([entry.version, entry.fields.tags]).toEqual([2, ['new', 'other']]);
    }
    const entered = (await journalled()).slice(0, (await journalled()).length - before);
    expect(entered[0]).toBe('vocabulary.rename');
    expect(entered.filter((action) => action === 'activity.update')).toHaveLength(50);
  });

  it('and the search follows', async () => {
    const { id } = await activity({ tags: ['walrus'] });
    await rename('tag', 'walrus', 'dugong');
    expect((await client.search.find({ text: 'dugong' })).map((hit) => hit.id)).toEqual([id]);
    expect(await client.search.find({ text: 'walrus' })).toEqual([]);
  });

  it('so that an edit begun before meets the newer version', async () => {
    const { id, version } = await activity({ tags: ['old'] });
    await rename('tag', 'old', 'new');
    const late = client.activities.update({ id, version, fields: { ...sample.activityFields, tags: ['old'] } });
    expect(await refusal(late)).toMatchObject({ code: 'CONFLICT', data: { version: 2 } });
  });

  it('in whole or not at all: a word that does not fit changes nothing', async () => {
    const { id } = await activity({ tags: ['old'] });
    expect(await refusal(rename('tag', 'old', 'x'.repeat(61)))).toMatchObject(atField('to', 'too_big'));
    expect(await refusal(rename('tag', 'old', 'old'))).toMatchObject(atField('to', 'unchanged'));
    expect(await refusal(rename('tag', 'nowhere', 'new'))).toMatchObject({ code: 'NOT_FOUND' });
    expect((await client.activities.get({ id })).version).toBe(1);
  });

  it('stays kept when it was', async () => {
    await client.vocabularies.add({ vocabulary: 'department', name: 'Legal' });
    await rename('department', 'Legal', 'Law');
    expect(await client.vocabularies.list({ vocabulary: 'department' })).toEqual([
      { name: 'Law', kept: true, records: 0 },
    ]);
  });
});

describe('two words for one thing', () => {
  it('become one only when that is said', async () => {
    await activity({ subjectCategories: ['customers'] });
    await activity({ subjectCategories: ['Customers'] });
    expect(await refusal(rename('subject-category', 'Customers', 'customers'))).toMatchObject(
      becauseOf('registers.vocabularies.faults.taken'),
    );
    expect(await rename('subject-category', 'Customers', 'customers', true)).toEqual({ records: 1 });
    expect(await terms('subject-category')).toEqual([['customers', 2]]);
    expect((await journalled())[0]).toBe('vocabulary.merge');
  });

  it('stand once in a record that had both', async () => {
    const { id } = await activity({ subjectCategories: ['clients', 'staff', 'customers'] });
    await rename('subject-category', 'customers', 'clients', true);
    expect((await fieldsOf(id)).subjectCategories).toEqual(['clients', 'staff']);
  });

  it('fold two categories of data of one record, with all their data', async () => {
    const contact = { ...BLANK_DATA_CATEGORY, name: 'Contact data', items: ['name'], retention: 'ten years' };
    const { id } = await activity({
      dataCategories: [
        contact,
        { ...contact, name: 'Contacts', items: ['name', 'phone'], special: true, retention: '' },
      ],
    });
    await rename('data-category', 'Contacts', 'Contact data', true);
    expect((await fieldsOf(id)).dataCategories).toEqual([{ ...contact, items: ['name', 'phone'], special: true }]);
  });

  it('keep two categories apart that are kept for different times: nothing said is lost', async () => {
    const contact = { ...BLANK_DATA_CATEGORY, name: 'Contact data', retention: 'ten years' };
    const { id } = await activity({ dataCategories: [contact, { ...contact, name: 'Contacts', retention: 'a week' }] });
    await rename('data-category', 'Contacts', 'Contact data', true);
    expect((await fieldsOf(id)).dataCategories.map(({ name, retention }) => [name, retention])).toEqual([
      ['Contact data', 'ten years'],
      ['Contact data', 'a week'],
    ]);
  });
});

describe('a word is removed', () => {
  it('only while no record uses it', async () => {
    const { id } = await activity({ tags: ['core'] });
    await client.vocabularies.add({ vocabulary: 'tag', name: 'spare' });
    const remove = (name: string) => client.vocabularies.remove({ vocabulary: 'tag', name });
    expect(await refusal(remove('core'))).toMatchObject({
      data: { key: 'registers.vocabularies.faults.inUse', params: { name: 'core', count: 1 } },
    });
    await remove('spare');
    expect(await terms('tag')).toEqual([['core', 1]]);
    expect((await client.activities.get({ id })).fields.tags).toEqual(['core']);
    expect(await refusal(remove('spare'))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('and added once', async () => {
    await client.vocabularies.add({ vocabulary: 'tag', name: 'core' });
    expect(await refusal(client.vocabularies.add({ vocabulary: 'tag', name: ' core ' }))).toMatchObject(
      becauseOf('registers.vocabularies.faults.taken'),
    );
  });
});

describe('two records for one thing', () => {
  it('become one: whatever named the double names the other, once, and the double is put away', async () => {
    const stays = await client.measures.create({ fields: sample.measureFields });
    const double = await client.measures.create({ fields: { ...sample.measureFields, name: 'Disk encryption' } });
    const both = await activity({ measureIds: [stays.id, double.id] });
    const one = await activity({ measureIds: [double.id] });
    const system = await client.systems.create({ fields: { ...sample.systemFields, measureIds: [double.id] } });
    const finding = await client.findings.create({ fields: { ...sample.findingFields, recordIds: [double.id] } });

    const merging = { kind: 'measure', id: double.id, version: 1, intoId: stays.id, reason: 'the same' } as const;
    expect(await client.vocabularies.mergeRecords(merging)).toEqual({ records: 4 });

    expect((await fieldsOf(both.id)).measureIds).toEqual([stays.id]);
    expect((await fieldsOf(one.id)).measureIds).toEqual([stays.id]);
    expect((await client.systems.get({ id: system.id })).fields.measureIds).toEqual([stays.id]);
    expect((await client.findings.get({ id: finding.id })).fields.recordIds).toEqual([stays.id]);
    const kept = await client.measures.get({ id: stays.id });
    expect(kept.links.map(({ ref }) => ref)).toEqual(['PA-01', 'PA-02', finding.ref, 'SY-01']);
    const gone = await client.measures.get({ id: double.id });
    expect([gone.archived, gone.version, gone.links]).toEqual([true, 2, []]);
    expect((await journalled()).slice(0, 2)).toEqual(['measure.merge', 'measure.archive']);
  });

  it('take their files along: none is lost with the double, none is there twice', async () => {
    const stays = await client.measures.create({ fields: sample.measureFields });
    const double = await client.measures.create({ fields: { ...sample.measureFields, name: 'Disk encryption' } });
    const add = (recordId: typeof stays.id, words: string, name: string) =>
      client.attachments.add({ recordId, role: 'evidence', file: new File([words], name, { type: 'text/plain' }) });
    await add(stays.id, 'the same proof', 'proof.txt');
    await add(double.id, 'the same proof', 'copy of proof.txt');
    const moved = await add(double.id, 'certificate', 'wardrobe.txt');
    await client.vocabularies.mergeRecords({
      kind: 'measure',
      id: double.id,
      version: 1,
      intoId: stays.id,
      reason: 'the same',
    });
    const names = async (recordId: typeof stays.id) =>
      (await client.attachments.list({ recordId })).map(({ name }) => name).sort();
    expect(await names(stays.id)).toEqual(['proof.txt', 'wardrobe.txt']);
    expect(await names(double.id)).toEqual(['copy of proof.txt']);
    expect(await (await client.attachments.file({ id: moved.id })).text()).toBe('certificate');
    expect((await client.search.find({ text: 'wardrobe' })).map(({ id }) => id)).toEqual([stays.id]);
  });

  it('is refused for a version gone by, for itself, and for one that is archived', async () => {
    const stays = await client.systems.create({ fields: sample.systemFields });
    const double = await client.systems.create({ fields: sample.systemFields });
    const merge = (id: typeof stays.id, version: number, intoId: typeof stays.id) =>
      client.vocabularies.mergeRecords({ kind: 'system', id, version, intoId, reason: 'the same' });
    expect(await refusal(merge(double.id, 2, stays.id))).toMatchObject({ code: 'CONFLICT' });
    expect(await refusal(merge(double.id, 1, double.id))).toMatchObject(
      becauseOf('registers.vocabularies.faults.itself'),
    );
    await client.systems.archive({ id: stays.id, version: 1, archived: true, reason: 'over' });
    expect(await refusal(merge(double.id, 1, stays.id))).toMatchObject(
      becauseOf('registers.vocabularies.faults.archived'),
    );
  });
});
