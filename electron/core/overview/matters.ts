import type { DatedMatter } from '../../../shared/contract/core/overview.ts';
import type { OpenMatter } from '../reminders/matters.ts';

/** A matter as the overview names it. */
export const headOf = ({ kind, recordId, lineId, reference, who, right, authority }: OpenMatter) => ({
  kind,
  recordId,
  lineId,
  reference,
  who,
  right,
  authority,
});

/** Those with a date, the nearest first; of one day, what is due at an hour goes before what has the whole day. */
export function dated(matters: readonly OpenMatter[]): DatedMatter[] {
  return matters
    .flatMap((matter) => (matter.when === null ? [] : [{ ...headOf(matter), due: matter.when }]))
    .sort(
      (a, b) =>
        compare(a.due.date, b.due.date) ||
        compare(hourOf(a), hourOf(b)) ||
        compare(a.reference, b.reference) ||
        compare(a.authority, b.authority),
    );
}

const hourOf = ({ due }: DatedMatter): string => (due.time === '' ? '24:00' : due.time);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
