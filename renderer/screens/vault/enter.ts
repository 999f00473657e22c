import { useMutation } from '@tanstack/react-query';
import type { Session } from '../../../shared/contract/core/vault.ts';
import { host } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { entered } from '../../api/session.ts';

/** One way into a vault: after it the frame stands where the lock was, and the host remembers the folder. */
export function useEnter<Input>(handle: string, open: (input: Input) => Promise<Session>) {
  const mutation = useMutation({
    mutationFn: open,
    onSuccess: (session) => {
      entered(session);
      // The list of recent vaults is a comfort: that it could not be written must not keep anybody out.
      host.vaults.opened({ handle, label: session.vaultName }).catch(() => undefined);
    },
  });
  return {
    enter: mutation.mutate,
    busy: mutation.isPending || mutation.isSuccess,
    failure: mutation.error === null ? undefined : toFailure(mutation.error),
  };
}
