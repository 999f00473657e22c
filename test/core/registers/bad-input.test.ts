import { isContractProcedure } from '@orpc/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { coreContract } from '../../../shared/contract/core/index.ts';
import { type CoreUnderTest, openCoreWithVault, refusal } from '../harness.ts';
import * as sample from '../records.ts';

let core: CoreUnderTest;
beforeAll(async () => {
  core = await openCoreWithVault();
});

/** Every register of the contract with a record it takes; the first test tells of one that is missing here. */
const REGISTERS = {
  organisation: sample.organisationFields,
  establishments: sample.malta,
  channels: sample.channelFields,
  activities: sample.activityFields,
  processors: sample.processorFields,
  transfers: sample.transferFields,
  systems: sample.systemFields,
  measures: sample.measureFields,
  notices: sample.noticeFields,
  cookies: sample.cookieFields,
  consents: sample.consentFields,
  referenceDocuments: sample.referenceDocumentFields,
  findings: sample.findingFields,
} as const;
type Name = keyof typeof REGISTERS;
const NAMES = z
  .array(z.custom<Name>((name) => typeof name === 'string' && name in REGISTERS))
  .parse(Object.keys(REGISTERS));

type Path = readonly string[];
/** A place a value can be typed in, with a record in which that place is there. */
type Place = { readonly path: Path; readonly fields: unknown };

const Node = z.record(z.string(), z.unknown());
const Some = Node.catch({});
const Rows = z.array(z.unknown()).catch([]);
/** The contract takes more than these tests know of: what they send is checked there, not here. */
const Sent = z.custom<never>();

function schemaOf(name: Name): unknown {
  const { create } = coreContract[name];
  const input: unknown = isContractProcedure(create) ? create['~orpc'].inputSchema : undefined;
  if (!(input instanceof z.ZodType)) throw new Error(`${name} takes anything`);
  return Node.parse(z.toJSONSchema(input, { unrepresentable: 'any', io: 'input', reused: 'inline' }).properties).fields;
}

const valueAt = (whole: unknown, path: Path): unknown =>
  path.reduce(
    (value, step) => (Array.isArray(value) ? Rows.parse(value)[Number(step)] : Some.parse(value)[step]),
    whole,
  );

function put(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (!Array.isArray(whole)) return { ...Node.parse(whole), [step]: put(Node.parse(whole)[step], rest, value) };
  const rows = Rows.parse(whole);
  return rows.toSpliced(Number(step), 1, put(rows[Number(step)], rest, value));
}

/** A row for a list that has none, so that the fields of its rows are there too. */
function rowOf(schema: unknown): unknown {
  const { type, properties, enum: choices, anyOf: branches, format, pattern, minimum } = Node.parse(schema);
  const [first] = Rows.parse(choices);
  const mayBeEmpty = Rows.parse(branches).some((branch) => Node.parse(branch).const === '');
  if (type === 'object')
    return Object.fromEntries(Object.entries(Some.parse(properties)).map(([field, inner]) => [field, rowOf(inner)]));
  if (type === 'array') return [];
  if (type === 'boolean') return false;
  if (type === 'integer') return minimum;
  if (branches !== undefined) return mayBeEmpty ? '' : null;
  if (first !== undefined) return first;
  if (format === 'uuid') return sample.NOBODY;
  return typeof pattern === 'string' ? 'MT' : 'words';
}

/** Every place of a record where a text stands, also in rows it has none of and under the keys of its tables. */
function placesIn(schema: unknown, fields: unknown, path: Path = []): Place[] {
  const { type, properties, items, additionalProperties, anyOf: branches } = Node.parse(schema);
  if (type === 'string' || Rows.parse(branches).some((branch) => Node.parse(branch).type === 'string'))
    return [{ path, fields }];
  if (type === 'array') {
    const first = [...path, '0'];
    return placesIn(items, valueAt(fields, first) === undefined ? put(fields, first, rowOf(items)) : fields, first);
  }
  const inner = Object.entries(Some.parse(properties));
  if (inner.length > 0) return inner.flatMap(([field, each]) => placesIn(each, fields, [...path, field]));
  if (additionalProperties === undefined || additionalProperties === false) return [];
  return Object.keys(Some.parse(valueAt(fields, path))).flatMap((key) =>
    placesIn(additionalProperties, fields, [...path, key]),
  );
}

const PLACES = NAMES.flatMap((name) =>
  placesIn(schemaOf(name), REGISTERS[name]).map((place) => ({ name, where: place.path.join('.'), ...place })),
);

const Refused = z.object({ data: z.object({ issues: z.array(z.object({ path: z.string() })) }) });
const refusedAt = (said: unknown) => Refused.parse(said).data.issues.map(({ path }) => path);

describe('the registers', () => {
  it('are all looked at, with the fields inside their rows and tables', () => {
    const registers = Object.entries(coreContract).filter(([, area]) => 'listOn' in area && 'create' in area);
    expect(registers.map(([name]) => name).sort()).toEqual(NAMES.toSorted());
    expect(PLACES.map(({ name, where }) => `${name} ${where}`)).toEqual(
      expect.arrayContaining([
        'activities purposes.0.balancing.result',
        'activities dataCategories.0.items.0',
        'activities jointControllers.0.contact',
        'processors clauses.h.reviewer',
        'processors certificates.0.expiresOn',
        'notices statements.0.carriedBy.0.recordId',
        'transfers onwardCountries.0',
      ]),
    );
  });
});

describe('a text of 10 kB', () => {
  const words = 'ż'.repeat(10 * 1024);

  it.each(PLACES)(
    'in $name: $where is refused with the field named, or stored whole',
    async ({ name, path, fields }) => {
      const sent = { fields: Sent.parse(put(fields, path, words)) };
      const create: Promise<{ readonly fields: unknown }> = core.client[name].create(sent);
      const kept = await create.then(
        (entry) => valueAt(entry.fields, path),
        async () => refusedAt(await refusal(core.client[name].create(sent))),
      );
      expect([words, [['fields', ...path].join('.')]]).toContainEqual(kept);
    },
  );
});

describe('a country that does not exist', () => {
  const countries = PLACES.filter(({ where }) => /countr(y|ies\.0)$/i.test(where));

  it.each(countries)('in $name: $where is refused with the field named', async ({ name, path, fields }) => {
    for (const country of ['ZZ', 'EU', 'UK', 'mt', 'Malta'])
      expect(
        refusedAt(await refusal(core.client[name].create({ fields: Sent.parse(put(fields, path, country)) }))),
      ).toEqual([['fields', ...path].join('.')]);
  });

  it('is asked of every field for one', () => {
    expect(countries.map(({ name, where }) => `${name} ${where}`)).toEqual([
      'establishments country',
      'activities recipients.0.country',
      'processors country',
      'processors processingCountries.0',
      'transfers country',
      'transfers onwardCountries.0',
      'systems country',
    ]);
  });
});

describe('a record that names more records than one can', () => {
  it('is refused at the field, and nothing is stored', async () => {
    const { processors, activities } = core.client;
    const before = (await activities.list({ archived: true })).length;
    const { id } = await processors.create({ fields: sample.processorFields });
    const many = Array.from({ length: 5000 }, () => id);
    expect(
      refusedAt(await refusal(activities.create({ fields: { ...sample.activityFields, processorIds: many } }))),
    ).toEqual(['fields.processorIds']);
    expect(await activities.list({ archived: true })).toHaveLength(before);
  });
});
