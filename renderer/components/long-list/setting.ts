import { z } from 'zod';
import { ListFilter, ListSort } from '../../../shared/contract/core/lists/query.ts';

/** How a long list is looked at: what an address says of it, what a view keeps. */
export const ListSetting = z.object({
  words: z.string().max(200),
  filters: z.array(ListFilter).max(20),
  sort: ListSort.nullable(),
  groupBy: z.string().max(40),
  /** Empty for the usual columns. */
  columns: z.array(z.string().max(40)).max(40),
});
export type ListSetting = z.infer<typeof ListSetting>;
