import { z } from 'zod';
import { EstablishmentFields, ChannelFields, OrganisationFields } from '../contract/core/organisation.ts';
import type { RecordKind } from '../contract/core/record.ts';
import {
  ActivityFields,
  ConsentFields,
  CookieFields,
  FindingFields,
  MeasureFields,
  NoticeFields,
  ProcessorFields,
  ReferenceDocumentFields,
  SystemFields,
  TransferFields,
} from '../contract/core/registers/index.ts';
import { Person, REQUEST_CHANNELS } from '../contract/core/requests.ts';
import { Id, IsoDate, Language, line, text } from '../contract/primitives.ts';
import { lift } from './registers/lift.ts';
import { RIGHTS } from '../reference/rights.ts';

/** Name of a record inside the example; it becomes the visible reference. */
const Key = z.string().regex(/^[A-Z]{1,4}(-?\d{1,4})?$/, 'key');

const Json = z.json();
type Json = z.infer<typeof Json>;

const entries = <Kind extends RecordKind>(kind: Kind) =>
  z.array(z.strictObject({ key: Key, kind: z.literal(kind), fields: z.record(z.string(), Json) })).max(500);

/** Made-up rows of one system, as they would be handed to the person asking. */
export const ExampleTable = z
  .strictObject({
    title: line(200),
    system: line(200),
    extractedOn: IsoDate,
    columns: z.array(line(200)).min(1).max(40),
    rows: z.array(z.array(z.string().max(32_000)).max(40)).max(2000),
  })
  .refine((table) => table.rows.every((row) => row.length === table.columns.length), 'row-length');
export type ExampleTable = z.infer<typeof ExampleTable>;

/** A requester who does not exist, with a request in their own language. */
export const ExamplePerson = z.strictObject({
  key: Key,
  madeUp: z.literal(true),
  person: Person,
  language: Language,
  /** Key of the establishment the request is meant for. */
  establishment: Key,
  channel: z.enum(REQUEST_CHANNELS),
  rights: z.array(z.enum(RIGHTS)).min(1).max(RIGHTS.length),
  words: line(5000),
  wordsInEnglish: line(5000),
  relation: text(500),
  dataTables: z.array(ExampleTable).max(20),
});
export type ExamplePerson = z.infer<typeof ExamplePerson>;

/** The files of the example register, by the name they carry in its folder. */
export const ExampleFiles = z.strictObject({
  organisation: entries('organisation').length(1),
  establishments: entries('establishment'),
  channels: entries('channel'),
  measures: entries('measure'),
  processors: entries('processor'),
  activities: entries('activity'),
  transfers: entries('transfer'),
  cookies: entries('cookie'),
  consents: entries('consent'),
  documents: entries('document'),
  findings: entries('finding'),
  notices: entries('notice'),
  people: z.array(ExamplePerson).max(100),
});
export type ExampleFiles = z.infer<typeof ExampleFiles>;
export const EXAMPLE_FILE_NAMES = ExampleFiles.keyof().options;

const record = <Kind extends RecordKind, Fields extends z.ZodType>(kind: Kind, fields: Fields) =>
  z.strictObject({ kind: z.literal(kind), id: Id, ref: Key, fields });

/** One record of the example, ready to be stored. */
export const ExampleRecord = z.discriminatedUnion('kind', [
  record('organisation', OrganisationFields),
  record('establishment', EstablishmentFields),
  record('channel', ChannelFields),
  record('measure', MeasureFields),
  record('processor', ProcessorFields),
  record('activity', ActivityFields),
  record('system', SystemFields),
  record('transfer', TransferFields),
  record('cookie', CookieFields),
  record('consent', ConsentFields),
  record('document', ReferenceDocumentFields),
  record('finding', FindingFields),
  record('notice', NoticeFields),
]);
export type ExampleRecord = z.infer<typeof ExampleRecord>;

type Entry = Readonly<{ key: string; kind: ExampleRecord['kind']; fields: Readonly<Record<string, Json>> }>;

/** Fields that name other records, and the kind they may name; `any` leaves it open. */
const LINK_FIELDS: ReadonlyMap<string, RecordKind | 'any'> = new Map<string, RecordKind | 'any'>([
  ['establishmentIds', 'establishment'],
  ['activityIds', 'activity'],
  ['processorIds', 'processor'],
  ['parentIds', 'processor'],
  ['measureIds', 'measure'],
  ['systemIds', 'system'],
  ['noticeIds', 'notice'],
  ['replacesId', 'notice'],
  ['recordIds', 'any'],
  ['recordId', 'any'],
]);

/**
 * Turns the example's keys into ids and checks every record against the contract.
 * The order is such that a record comes after all it names (a record may name itself).
 */
export function resolveExample(files: ExampleFiles, newId: () => Id): ExampleRecord[] {
  const byKey = new Map<string, Entry & { id: Id }>();
  for (const entry of entriesOf(files)) {
    if (byKey.has(entry.key)) throw new Error(`Example record ${entry.key}: the key is used twice`);
    byKey.set(entry.key, { ...entry, id: newId() });
  }

  const resolved: ExampleRecord[] = [];
  const state = new Map<string, 'open' | 'done'>();

  const idFor = (from: string, field: string, wanted: RecordKind | 'any', key: Json): Id => {
    const target = typeof key === 'string' ? byKey.get(key) : undefined;
    if (target === undefined) throw new Error(`Example record ${from}, field ${field}: unknown key ${shown(key)}`);
    if (wanted !== 'any' && target.kind !== wanted)
      throw new Error(`Example record ${from}, field ${field}: ${target.key} has kind ${target.kind}, not ${wanted}`);
    if (target.key !== from) visit(target.key);
    return target.id;
  };

  const valueWithIds = (from: string, path: string, value: Json): Json => {
    if (Array.isArray(value)) return value.map((one, index) => valueWithIds(from, `${path}.${index}`, one));
    return value === null || typeof value !== 'object' ? value : withIds(from, path, value);
  };

  const withIds = (from: string, path: string, value: Readonly<Record<string, Json>>): Record<string, Json> =>
    Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const field = path === '' ? name : `${path}.${name}`;
        const wanted = LINK_FIELDS.get(name);
        if (wanted === undefined || inner === null) return [name, valueWithIds(from, field, inner)];
        if (!Array.isArray(inner)) return [name, idFor(from, field, wanted, inner)];
        return [name, inner.map((key, index) => idFor(from, `${field}.${index}`, wanted, key))];
      }),
    );

  const visit = (key: string): void => {
    const entry = byKey.get(key);
    if (entry === undefined || state.get(key) === 'done') return;
    if (state.get(key) === 'open') throw new Error(`Example record ${key}: records name each other in a circle`);
    state.set(key, 'open');
    const fields = lift(entry.kind, withIds(key, '', entry.fields));
    const checked = ExampleRecord.safeParse({ kind: entry.kind, id: entry.id, ref: key, fields });
    if (!checked.success) throw new Error(`Example record ${key}: ${z.prettifyError(checked.error)}`);
    resolved.push(checked.data);
    state.set(key, 'done');
  };

  for (const key of byKey.keys()) visit(key);
  return resolved;
}

function entriesOf(files: ExampleFiles): readonly Entry[] {
  const { people: _people, ...registers } = files;
  return Object.values(registers).flat();
}

const shown = (value: Json): string => JSON.stringify(value);
