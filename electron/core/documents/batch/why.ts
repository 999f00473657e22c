import { z } from 'zod';
import { ERRORS } from '../../../../shared/contract/errors.ts';
import type { Candidate } from '../../../../shared/contract/core/batch.ts';

const Coded = z.object({ code: z.string().catch(''), data: z.unknown() });

/** A refusal in the words of the catalogue, as the page would say it of a single case. */
export function whyOf(error: Error): NonNullable<Candidate['why']> {
  const { code, data } = Coded.parse(error);
  if (code === 'REJECTED' || code === 'UNAVAILABLE') {
    const { key, params } = ERRORS[code].data.parse(data);
    return { key, params: params ?? {} };
  }
  if (code === 'INVALID_INPUT') {
    const [issue] = ERRORS.INVALID_INPUT.data.parse(data).issues;
    return { key: 'documents.batch.invalid', params: { field: issue?.path ?? '' } };
  }
  if (code === 'CONFLICT') return { key: 'errors.conflict', params: {} };
  if (code === 'INTERNAL') return { key: 'errors.internal', params: ERRORS.INTERNAL.data.parse(data) };
  return { key: 'documents.batch.gone', params: {} };
}
