import type { StepLetter } from '../../../shared/contract/core/casework.ts';
import type { LetterGap } from '../../../shared/contract/core/letters.ts';
import type { Letter, SheetFacts } from '../documents/letters/frame.ts';
import type { Owner } from '../documents/repository.ts';
import type { Case } from '../requests/case.ts';
import type { Unit } from '../store/unit-of-work.ts';

/** A letter ready to be laid out, of whatever record. */
export type Prepared = {
  readonly record: Owner;
  /** The version of the record it was prepared from. */
  readonly version: number;
  /** The step of the record it belongs to. */
  readonly subject: string;
  readonly letter: Letter;
  readonly facts: SheetFacts & { readonly request?: Case };
  readonly gaps: readonly LetterGap[];
  readonly late: boolean;
  /** What the record says of its letter, in the same unit of work. */
  readonly keep: (unit: Unit, letter: StepLetter) => void;
};
