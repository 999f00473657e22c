import type { ClientContext, ClientLink } from '@orpc/client';
import { isContractProcedure } from '@orpc/contract';
import type { AnyContractRouter } from '@orpc/contract';
import { implement } from '@orpc/server';
import type { AnyRouter } from '@orpc/server';

/** Nothing is validated on the way: the core does it once, for every carrier. */
const NO_VALIDATION = { initialInputValidationIndex: Number.NaN, initialOutputValidationIndex: Number.NaN };

/** A router over a whole contract that hands every call to `link`. */
export function forward(
  contract: AnyContractRouter,
  link: ClientLink<ClientContext>,
  path: readonly string[] = [],
): AnyRouter {
  if (isContractProcedure(contract)) {
    return implement(contract)
      .$config(NO_VALIDATION)
      .handler(({ input, signal, lastEventId }) =>
        link.call(path, input, {
          context: {},
          ...(signal && { signal }),
          ...(lastEventId !== undefined && { lastEventId }),
        }),
      );
  }
  return Object.fromEntries(
    Object.entries(contract).map(([name, part]) => [name, forward(part, link, [...path, name])]),
  );
}
