import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { choiceAt, nameAt } from '../../renderer/screens/registers/history/place-words.ts';
import { changeWords } from '../../renderer/screens/registers/history/change-words.ts';
import { ChannelFields, EstablishmentFields, OrganisationFields } from '../../shared/contract/core/organisation.ts';
import { RegisterKind } from '../../shared/contract/core/history.ts';
import * as registers from '../../shared/contract/core/registers/index.ts';
import { compare } from '../../shared/domain/history/compare.ts';
import {
  BLANK_ACTIVITY,
  BLANK_DATA_CATEGORY,
  BLANK_PROCESSOR,
  BLANK_PURPOSE,
} from '../../shared/domain/registers/blank.ts';
import { createWords } from '../../shared/i18n/index.ts';

const { t } = createWords('en');

const SCHEMAS: Readonly<Record<RegisterKind, z.ZodType>> = {
  organisation: OrganisationFields,
  establishment: EstablishmentFields,
  channel: ChannelFields,
  activity: registers.ActivityFields,
  processor: registers.ProcessorFields,
  transfer: registers.TransferFields,
  system: registers.SystemFields,
  measure: registers.MeasureFields,
  notice: registers.NoticeFields,
  cookie: registers.CookieFields,
  consent: registers.ConsentFields,
  document: registers.ReferenceDocumentFields,
  finding: registers.FindingFields,
};

const Node = z.record(z.string(), z.unknown());
const Inner = Node.catch({});
const Branches = z.array(Node).catch([]);
const Words = z.array(z.string()).catch([]);

type Place = { readonly fields: readonly string[]; readonly choices: readonly string[] };

/** Every field of a record, of its parts, rows and tables, with the choices it offers. */
function placesIn(schema: unknown, fields: readonly string[] = []): Place[] {
  const { properties, items, additionalProperties, propertyNames, anyOf, ...own } = Node.parse(schema);
  const choices = [own, ...Branches.parse(anyOf)].flatMap((branch) => Words.parse(branch.enum));
  const here = fields.length === 0 || own.type === 'array' ? [] : [{ fields, choices }];
  const rows = items === undefined ? [] : placesIn(items, fields);
  const named = Object.entries(Inner.parse(properties)).flatMap(([field, each]) => placesIn(each, [...fields, field]));
  const keys = Words.parse(Inner.parse(propertyNames).enum);
  const table = keys.flatMap((key) => placesIn(additionalProperties, [...fields, key]));
  return [...here, ...rows, ...named, ...table];
}

const PLACES = RegisterKind.options.flatMap((kind) =>
  placesIn(z.toJSONSchema(SCHEMAS[kind], { unrepresentable: 'any', io: 'input', reused: 'inline' })).map((place) => ({
    kind,
    where: place.fields.join('.'),
    ...place,
  })),
);

describe('the history of a register', () => {
  it('is asked about the fields of parts, rows and tables too', () => {
    const places = PLACES.map(({ kind, where }) => `${kind} ${where}`);
    expect(places).toEqual(
      expect.arrayContaining([
        'activity purposes.balancing.state',
        'activity jointControllers.contact',
        'processor clauses.h.reviewer',
        'processor certificates.expiresOn',
        'transfer derogation.ground',
        'notice statements.carriedBy.recordId',
        'organisation dpo.phone',
      ]),
    );
    const offered = PLACES.filter(({ choices }) => choices.length > 0).map(({ kind, where }) => `${kind} ${where}`);
    expect(offered).toEqual(expect.arrayContaining(['activity dpia.criteria', 'processor clauses.a.state']));
  });

  it('has a word for every field', () => {
    expect(
      PLACES.filter((place) => nameAt(t, place) === undefined).map(({ kind, where }) => `${kind} ${where}`),
    ).toEqual([]);
  });

  it('has words for every choice', () => {
    const silent = PLACES.flatMap((place) =>
      place.choices
        .filter((choice) => choiceAt(t, place, choice) === undefined)
        .map((choice) => `${place.kind} ${place.where}: ${choice}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('a change as it is read', () => {
  const words = (kind: RegisterKind, before: object, after: object) =>
    compare(Node.pipe(z.record(z.string(), z.json())).parse(before), z.record(z.string(), z.json()).parse(after)).map(
      (change) => changeWords({ t, kind, records: [] }, change),
    );

  it('names a part once, and its choice as the form does', () => {
    const signed = { ...BLANK_PROCESSOR, contract: { ...BLANK_PROCESSOR.contract, state: 'signed' } };
    expect(words('processor', BLANK_PROCESSOR, signed)).toEqual([
      { where: ['Contract'], what: 'changed', before: 'Unknown', after: 'Signed' },
    ]);
  });

  it('says a new row without what was left as it began, and a part of it on one line', () => {
    const row = {
      ...BLANK_DATA_CATEGORY,
      name: 'IP address',
      period: { value: 10, unit: 'days', trigger: 'the visit', reason: '' },
    };
    const purpose = { ...BLANK_PURPOSE, text: 'to keep the site up', basis: 'legitimate-interests' };
    expect(
      words('activity', BLANK_ACTIVITY, { ...BLANK_ACTIVITY, dataCategories: [row], purposes: [purpose] }),
    ).toMatchObject([
      { where: ['Purposes'], after: 'Purpose: to keep the site up\nLegal basis: Legitimate interests' },
      { where: ['Categories of data'], after: 'Category: IP address\nPeriod: 10, Unit: Days, Runs from: the visit' },
    ]);
  });
});
