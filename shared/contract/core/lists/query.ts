import { z } from 'zod';
import { procedure } from '../../errors.ts';
import { Id, text, Version } from '../../primitives.ts';
import { register, registerItem } from '../record.ts';
import { LISTED, type ListedKind } from './listed.ts';

/** Rows of one message at most. */
export const PAGE_LIMIT = 200;
/** Options of one filter at most. */
export const VALUES_LIMIT = 500;
/** Records one change of many may touch. */
export const MANY_LIMIT = 10_000;

export const FILTER_OPS = ['is', 'is-not', 'contains', 'before', 'after'] as const;

const Counted = z.strictObject({ value: z.string(), count: z.int() });
export type Counted = z.infer<typeof Counted>;

/** The name of a field, as typed into no SQL: what it stands for is looked up in the list of its kind. */
const Field = z.string().max(40);

/** `is` holds where one of the values does; the empty value stands for what was not filled in. */
export const ListFilter = z.strictObject({
  field: Field,
  op: z.enum(FILTER_OPS),
  values: z.array(text(300)).min(1).max(20),
});
export type ListFilter = z.infer<typeof ListFilter>;

export const ListSort = z.strictObject({ field: Field, desc: z.boolean() });
export type ListSort = z.infer<typeof ListSort>;

/** Which records of a register, in which order. */
const asked = {
  archived: z.boolean().default(false),
  words: text(200).default(''),
  filters: z.array(ListFilter).max(20).default([]),
};

export type Asked = {
  readonly archived: boolean;
  readonly words: string;
  readonly filters: readonly ListFilter[];
};

/** A register with a list of any length: read in pages, narrowed and ordered where the records are. */
export function listedRegister<Fields extends z.ZodType, Summary extends z.ZodType>(
  kind: ListedKind,
  fields: Fields,
  summary: Summary,
) {
  const [first = 'ref', ...rest] = Object.keys(LISTED[kind]);
  const field = z.enum([first, ...rest]);
  const filters = z.array(ListFilter.extend({ field })).max(20).default([]);
  return {
    ...register(fields, summary),
    /** A page of the list, how many records it has in all, and its groups in their order. */
    query: procedure
      .input(
        z.strictObject({
          ...asked,
          filters,
          sort: ListSort.extend({ field }).optional(),
          groupBy: field.optional(),
          offset: z.int().min(0).max(1_000_000).default(0),
          limit: z.int().min(0).max(PAGE_LIMIT).default(PAGE_LIMIT),
        }),
      )
      .output(
        z.strictObject({
          rows: z.array(registerItem(summary)).max(PAGE_LIMIT),
          total: z.int(),
          groups: z.array(Counted),
        }),
      ),
    /** What occurs in a field and how often, as the options of a filter. */
    values: procedure
      .input(z.strictObject({ archived: asked.archived, field }))
      .output(z.array(Counted).max(VALUES_LIMIT)),
    /** Every record the list has, for a change of all of them. */
    keys: procedure
      .input(z.strictObject({ ...asked, filters }))
      .output(z.array(z.strictObject({ id: Id, version: Version })).max(MANY_LIMIT)),
  };
}
