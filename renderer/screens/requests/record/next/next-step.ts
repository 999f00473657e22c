import type { DocumentEntry } from '../../../../../shared/contract/core/documents.ts';
import type { RequestLine, RequestRecord } from '../../../../../shared/contract/core/requests.ts';

export type NextStep =
  | { readonly step: 'link-activities' }
  | { readonly step: 'report'; readonly begun: boolean }
  | { readonly step: 'mark-answered'; readonly line: RequestLine; readonly document: DocumentEntry }
  | { readonly step: 'close'; readonly line: RequestLine }
  | { readonly step: 'done' };

const ANSWERS: ReadonlySet<DocumentEntry['kind']> = new Set(['access-report', 'outcome-letter']);

type Facts = {
  readonly request: Pick<RequestRecord, 'lines' | 'intake'>;
  readonly documents: readonly DocumentEntry[];
  /** Whether anything was decided about the access report. */
  readonly reportBegun: boolean;
};

/** The one thing to do next, from the facts of the case: the line due first leads, an access report before all. */
export function nextStep({ request, documents, reportBegun }: Facts): NextStep {
  const open = request.lines.filter((line) => line.state === 'open');
  const [first] = open.toSorted((a, b) => ((a.due?.date ?? '') < (b.due?.date ?? '') ? -1 : 1));
  if (first === undefined) return { step: 'done' };
  const access = open.find((line) => line.right === 'access' && line.processor === null);
  if (access === undefined) return { step: 'close', line: first };
  // Questions, notices and packages are no answer to a request for access.
  const document = documents.find((entry) => entry.state === 'final' && ANSWERS.has(entry.kind));
  if (document !== undefined) return { step: 'mark-answered', line: access, document };
  if (request.intake.activityIds.length === 0 && !reportBegun) return { step: 'link-activities' };
  return { step: 'report', begun: reportBegun };
}
