import type { Provenance } from '../../../../shared/contract/core/portability.ts';
import type { HandedOut } from '../../requests/data/handed-out.ts';

export const NAMES = { readme: 'README.txt', schema: 'schema.json', sums: 'SHA256SUMS' } as const;

export type ChosenTable = { readonly data: HandedOut; readonly provenance: Provenance };

/** A table with the names of its two files in the archive. */
export type NamedTable = ChosenTable & { readonly json: string; readonly csv: string };
