import { z } from 'zod';
import { procedure } from '../errors.ts';
import { Country, Id, OptionalDate } from '../primitives.ts';
import { RecordKind } from './record.ts';

/**
 * What a place abroad rests on: the standing of its transfers, the worst first; `no-transfer` where data go there and the
 * register has no transfer that says so.
 */
export const PLACE_STATES = ['broken', 'no-transfer', 'doubtful', 'holds', 'none-needed'] as const;
export const PlaceState = z.enum(PLACE_STATES);
export type PlaceState = z.infer<typeof PlaceState>;

export const PICTURED_KINDS = [...RecordKind.options, 'country', 'source', 'recipient'] as const;

/** What the members of a drawn-together group have in common; `rest`: only that there were too many. */
export const GROUPED_BY = ['country', 'department', 'kind', 'rest'] as const;

/** A thing in the picture: a record, a country, a name that has no record of its own, or several of them as one. */
export const PictureNode = z.strictObject({
  /** The record's id, the country's code behind `country:`, the name behind `source:` or `recipient:`. */
  key: z.string(),
  kind: z.enum(PICTURED_KINDS),
  /** Null for what has no page of its own. */
  id: Id.nullable(),
  ref: z.string(),
  /** Of a country its code; of a group what it is grouped by. Requests and complaints bear their reference: pictures leave the desk. */
  title: z.string(),
  archived: z.boolean(),
  country: z.union([Country, z.literal('')]),
  /** The column it stands in, from 0. */
  stage: z.int(),
  state: PlaceState.nullable(),
  group: z.strictObject({ by: z.enum(GROUPED_BY), count: z.int() }).nullable(),
});
export type PictureNode = z.infer<typeof PictureNode>;

export const PictureEdge = z.strictObject({ from: z.string(), to: z.string(), role: z.string() });
export type PictureEdge = z.infer<typeof PictureEdge>;

/** What a column of the picture holds. */
export const STAGES = [
  'start',
  'step',
  'sources',
  'activities',
  'systems',
  'recipients',
  'engaged',
  'countries',
] as const;

export const Picture = z.strictObject({
  /** The columns from left to right. */
  stages: z.array(z.enum(STAGES)),
  nodes: z.array(PictureNode),
  edges: z.array(PictureEdge),
  /** How many things are not drawn. */
  left: z.int(),
});
export type Picture = z.infer<typeof Picture>;

export const Dependent = z.strictObject({
  id: Id,
  kind: RecordKind,
  ref: z.string(),
  title: z.string(),
  archived: z.boolean(),
  /** How many steps away. */
  distance: z.int(),
  /** The records on the way, nearest to the start first. */
  through: z.array(z.strictObject({ id: Id, kind: RecordKind, ref: z.string(), title: z.string() })),
  /** Of a notice: the numbers of its statements that rest on the start or on a record on the way. */
  statements: z.array(z.int()),
  /** Of an activity its impact assessment (Art. 35), of a transfer its own; null for the rest. */
  assessment: z.strictObject({ state: z.string(), on: OptionalDate, reference: z.string() }).nullable(),
});
export type Dependent = z.infer<typeof Dependent>;

const Impact = z.strictObject({
  /** How many of each kind, all counted. */
  counts: z.array(z.strictObject({ kind: RecordKind, count: z.int() })),
  /** The nearest first; no more than can be read. */
  dependents: z.array(Dependent),
  picture: Picture,
});
export type Impact = z.infer<typeof Impact>;

const MappedCountry = z.strictObject({
  country: Country,
  law: z.enum(['EU_GDPR', 'UK_GDPR']),
  state: PlaceState,
  transfers: z.array(
    z.strictObject({ id: Id, ref: z.string(), title: z.string(), importer: z.string(), state: PlaceState }),
  ),
  /** Records that put data there, where no transfer says so. */
  unrecorded: z.array(z.strictObject({ id: Id, kind: RecordKind, ref: z.string(), title: z.string() })),
});
export type MappedCountry = z.infer<typeof MappedCountry>;

/** What hangs on a thing, and the pictures of it. */
export const dependents = {
  /** Everything that would feel a change of this record: activities, transfers, notices, open requests … */
  ofRecord: procedure.input(z.strictObject({ id: Id })).output(Impact),
  ofCountry: procedure.input(z.strictObject({ country: Country })).output(Impact),
  /** Sources → activity → systems → recipients and processors → countries; of one activity or of all. */
  dataFlow: procedure.input(z.strictObject({ activityId: Id.nullable() })).output(Picture),
  /** A processor with those it engages, and so on down: Art. 28(2) and (4). */
  chain: procedure.input(z.strictObject({ id: Id })).output(Picture),
  /** Countries outside, by law, with what the transfers to them rest on. */
  map: procedure.output(z.array(MappedCountry)),
};
