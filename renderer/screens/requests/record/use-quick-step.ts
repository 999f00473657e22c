import { useMutation } from '@tanstack/react-query';
import type { RequestRecord } from '../../../../shared/contract/core/requests.ts';
import type { Id } from '../../../../shared/contract/primitives.ts';
import { coreQuery, queries } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';
import { useFailureWords } from '../../../api/words.ts';
import { say } from '../../../components/notice.ts';
import { keepRequest } from './keep-request.ts';

type At = { readonly id: Id; readonly version: number };
type Step = (at: At) => Promise<RequestRecord>;

/**
 * A step of one click, without a window. Several clicked in a row wait for each other, and each is taken on the request as
 * the one before has left it; what went wrong is said.
 */
export function useQuickStep(request: RequestRecord, onDone?: (saved: RequestRecord, before: RequestRecord) => void) {
  const words = useFailureWords();
  const { id } = request;
  return useMutation({
    scope: { id: `request/${id}` },
    mutationFn: async (step: Step) => {
      const before = queries.getQueryData(coreQuery.requests.get.queryKey({ input: { id } })) ?? request;
      return { before, saved: await step({ id, version: before.version }) };
    },
    onSuccess: ({ saved, before }) => {
      keepRequest(saved);
      onDone?.(saved, before);
    },
    onError: (error) => {
      say(words(toFailure(error)));
    },
  });
}
