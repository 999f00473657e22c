import type { LawId } from '../reference/laws.ts';

type Reckoned = {
  readonly due: string | null;
  readonly strict: string | null;
  readonly codes: readonly string[];
  readonly promised?: string | undefined;
};

const restsOnTolerance = ({ codes }: Reckoned): boolean => codes.includes('SUSPENSION_TOLERATED_NOT_IN_TEXT');

/**
 * The date to go by under one law: the due date, unless there is none yet or it rests on a suspension that is only
 * tolerated; then the strict one, which relies on nothing. Where the law leaves the length of an extension to the notice
 * (DPO (CH) Art. 18(2)), the day promised in it.
 */
export const governingDate = (reckoned: Reckoned): string | null =>
  reckoned.promised ??
  (restsOnTolerance(reckoned) ? (reckoned.strict ?? reckoned.due) : (reckoned.due ?? reckoned.strict));

/** The later date that may also be defended, and the authority that says so: EDPB Guidelines 01/2022 para 159, ICO. */
export const toleratedDate = (
  law: LawId,
  reckoned: Reckoned,
): { readonly date: string | null; readonly by: 'EDPB' | 'ICO' } | undefined =>
  restsOnTolerance(reckoned) ? { date: reckoned.due, by: law === 'UK_GDPR' ? 'ICO' : 'EDPB' } : undefined;
