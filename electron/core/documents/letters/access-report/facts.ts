import type { AccessReport } from '../../../../../shared/contract/core/documents.ts';
import type { DataTable } from '../../../../../shared/contract/core/requests.ts';
import type { LetterFacts } from '../frame.ts';

/** Everything an access report is made of; how it looks is the PDF layout's business. */
export type ReportFacts = LetterFacts & {
  readonly report: AccessReport;
  readonly tables: readonly { readonly table: DataTable; readonly rows: readonly (readonly string[])[] }[];
  readonly draft: boolean;
};
