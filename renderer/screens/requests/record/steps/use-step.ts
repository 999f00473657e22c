import { useMutation } from '@tanstack/react-query';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { toFailure } from '../../../../api/failure.ts';
import { useFailureWords } from '../../../../api/words.ts';
import { say } from '../../../../components/notice.ts';
import { keepRequest } from '../keep-request.ts';

/** A step of a case that needs no window: done at a click, and told; what refuses it is told in the same place. */
export function useStep(act: () => Promise<RequestRecord>, onDone: (saved: RequestRecord) => void) {
  const words = useFailureWords();
  return useMutation({
    mutationFn: act,
    onSuccess: (saved) => {
      keepRequest(saved);
      onDone(saved);
    },
    onError: (error) => {
      say(words(toFailure(error)));
    },
  });
}
