import type { ProcessorFields } from '../../contract/core/registers/index.ts';
import { addDays } from '../urgency.ts';

type Contract = ProcessorFields['contract'];

/** The last day on which notice can be given so that the contract ends on its day; empty where either is not known. */
export function lastDayOfNotice({ expiresOn, noticeDays }: Pick<Contract, 'expiresOn' | 'noticeDays'>): string {
  return expiresOn === '' || noticeDays === null ? '' : addDays(expiresOn, -noticeDays);
}
