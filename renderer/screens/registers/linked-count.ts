import type { RecordKind } from '../../../shared/contract/core/record.ts';
import type { Entry } from './definition.ts';

/** How many records of a kind a record is linked with, those not listed included. */
export const linkedCount = (entry: Pick<Entry<unknown>, 'links' | 'linksLeftOff'>, kind: RecordKind): number =>
  new Set(entry.links.filter((link) => link.kind === kind).map(({ id }) => id)).size + (entry.linksLeftOff[kind] ?? 0);
