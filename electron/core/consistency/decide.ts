import type { FindingFields } from '../../../shared/contract/core/registers/index.ts';
import { keyOf, type Ruled } from './findings-by-rule.ts';
import type { Mirror, Verdict } from './mirror.ts';
import { CLOSED_BY_ITSELF } from './verdict-words.ts';

/** What has to be written so that the findings say what the rules say. */
export type Step =
  | { readonly do: 'found'; readonly fields: FindingFields }
  | { readonly do: 'closed' | 'reopened' | 'restated'; readonly of: Ruled; readonly fields: FindingFields };

/**
 * The findings about one record against what its rules say today. A cause that is gone closes its finding, one that
 * returns opens it again; a risk that was accepted stays accepted, cause or no cause: that was a decision, and it may be
 * taken back. State, severity, owner and day are otherwise left as the officer set them.
 */
export function decide(mirror: Mirror, subjectId: string, today: string): readonly Step[] {
  const verdicts = mirror.judge(subjectId, today);
  if (verdicts === undefined) return [];
  const known = mirror.findings.about(subjectId);
  const there = new Set(verdicts.map(keyOf));
  return [
    ...verdicts.flatMap((verdict) => stepFor(verdict, mirror.phrase(verdict), known.get(keyOf(verdict)))),
    ...[...known.values()].filter((one) => isOpen(one) && !there.has(keyOf(one.fields))).map(closed),
  ];
}

const isOpen = ({ fields: { state } }: Ruled): boolean => state === 'open' || state === 'in-progress';

function stepFor(verdict: Verdict, words: ReturnType<Mirror['phrase']>, known: Ruled | undefined): readonly Step[] {
  if (known === undefined)
    return [
      {
        do: 'found',
        fields: {
          ...words,
          severity: verdict.severity,
          state: 'open',
          owner: '',
          dueOn: '',
          resolution: '',
        },
      },
    ];
  const fields = { ...known.fields, ...words };
  if (known.fields.state === 'done' || known.row.archived === 1)
    return [{ do: 'reopened', of: known, fields: { ...fields, state: 'open', resolution: '' } }];
  return saysTheSame(known.fields, words) ? [] : [{ do: 'restated', of: known, fields }];
}

const closed = (of: Ruled): Step => ({
  do: 'closed',
  of,
  fields: { ...of.fields, state: 'done', resolution: CLOSED_BY_ITSELF },
});

const saysTheSame = (fields: FindingFields, words: ReturnType<Mirror['phrase']>): boolean =>
  fields.name === words.name &&
  fields.description === words.description &&
  fields.article === words.article &&
  fields.recordIds.join() === words.recordIds.join();
