import type { Fault, Rule } from './rules.ts';

/** Collects faults: `demand` notes one wherever a rule does not hold. */
export const createFaults = (): {
  readonly list: Fault[];
  readonly demand: (rule: Rule, holds: boolean, detail?: string) => void;
} => {
  const list: Fault[] = [];
  return {
    list,
    demand: (rule, holds, detail = '') => {
      if (!holds) list.push({ rule, detail });
    },
  };
};
