import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';

/** Whoever already works on the request, or answers for a system of it: offered where somebody has to be named. */
export function namesIn({ tasks, searches, systemOwners }: RequestRecord): readonly string[] {
  const names = [
    ...systemOwners.map(({ owner }) => owner),
    ...tasks.map(({ owner }) => owner),
    ...searches.map(({ asked }) => asked),
  ];
  return [...new Set(names)].filter((name) => name !== '').sort();
}
