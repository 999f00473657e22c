import { implement } from '@orpc/server';
import { coreContract } from '../../shared/contract/core/index.ts';

/** The contract, waiting for its handlers. */
export const os = implement(coreContract);
export type Os = typeof os;
