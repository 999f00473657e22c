import type { RequestLine, RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { erases, outcomeWarnings } from '../../../../../shared/domain/outcome.ts';
import { CaseWarnings } from '../steps/case-warnings.tsx';
import type { ClosingValues } from './closing-values.ts';

type Props = {
  readonly request: RequestRecord;
  readonly line: RequestLine;
  readonly closing: ClosingValues;
};

const WAITS = 'erasureWaits';

/** Access or portability of the same person is open somewhere: erasing now is a decision with a reason. */
export const waitsForData = ({ warnings }: RequestLine): boolean => warnings.some(({ key }) => key === WAITS);

/** What the outcome about to be recorded would be warned of afterwards: said while it can still be another. */
export function ClosingWarnings({ request, line, closing }: Props) {
  const ofOutcome = outcomeWarnings(
    { ...line, closing },
    {
      jointActivities: request.jointActivities,
      linkedSystems: request.systems.length,
      // A missing provision is a fault of the form, told at its field.
      citable: false,
    },
  ).map(({ key, article, params }) => ({ key, article, params: { ...params } }));
  const ofErasure = erases(line.right, closing.outcome) ? line.warnings.filter(({ key }) => key === WAITS) : [];
  return <CaseWarnings warnings={[...ofOutcome, ...ofErasure]} />;
}
