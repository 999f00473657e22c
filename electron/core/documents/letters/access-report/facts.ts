import type { AccessReport } from '../../../../../shared/contract/core/documents.ts';
import type { HandedOut } from '../../../requests/data/handed-out.ts';
import type { LetterFacts } from '../frame.ts';

/** Everything an access report is made of; how it looks is the PDF layout's business. */
export type ReportFacts = LetterFacts & {
  readonly report: AccessReport;
  /** The copy of the data as it is handed out: redacted. */
  readonly tables: readonly HandedOut[];
  readonly draft: boolean;
};
