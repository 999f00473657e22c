import type { ContractRouterClient } from '@orpc/contract';
import type { CoreContract } from '../../../shared/contract/core/index.ts';

/** What the core says of today. */
export type Today = Awaited<ReturnType<ContractRouterClient<CoreContract>['overview']['today']>>;
export type DatedMatter = Today['soon'][number];
export type OpenMatter = Today['undated'][number];
