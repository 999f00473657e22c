import { z } from 'zod';
import { procedure } from '../../errors.ts';
import { Id, line, text } from '../../primitives.ts';
import { LISTED_KINDS } from './listed.ts';
import { ListFilter, ListSort } from './query.ts';

const Kind = z.enum(LISTED_KINDS);
const Columns = z.array(z.string().max(40)).max(40);

/** How a list was set up when it was kept under a name. */
export const ViewSetting = z.strictObject({
  archived: z.boolean(),
  words: text(200),
  filters: z.array(ListFilter).max(20),
  sort: ListSort.nullable(),
  groupBy: z.string().max(40),
  /** Names of columns in their order; empty for the usual ones. */
  columns: Columns,
});
export type ViewSetting = z.infer<typeof ViewSetting>;

export const SavedView = z.strictObject({ id: Id, kind: Kind, name: line(60), setting: ViewSetting });
export type SavedView = z.infer<typeof SavedView>;

const Views = z.strictObject({ views: z.array(SavedView), columns: Columns });

/** The DPO's own views of a register, kept in the vault, and the columns each list was left with. */
export const views = {
  list: procedure.input(z.strictObject({ kind: Kind })).output(Views),
  /** A view of the same name is replaced. */
  save: procedure.input(z.strictObject({ kind: Kind, name: line(60), setting: ViewSetting })).output(SavedView),
  remove: procedure.input(z.strictObject({ id: Id })).output(Views),
  /** No columns: the usual ones. */
  keepColumns: procedure.input(z.strictObject({ kind: Kind, columns: Columns })).output(Views),
};
