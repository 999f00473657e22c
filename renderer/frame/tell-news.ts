import type { ContractRouterClient } from '@orpc/contract';
import type { CoreContract } from '../../shared/contract/core/index.ts';
import type { HostContract } from '../../shared/contract/host/index.ts';

type Sides = {
  readonly core: { readonly reminders: Pick<ContractRouterClient<CoreContract>['reminders'], 'news' | 'told'> };
  readonly host: Pick<ContractRouterClient<HostContract>, 'notify'>;
};

/** Shows a notice of what was not told of yet, and remembers it in the vault: not where none could be shown. */
export async function tellNews({ core, host }: Sides): Promise<void> {
  const { keys, counts } = await core.reminders.news();
  if (keys.length === 0) return;
  const { overdue, dueToday, dueSoon, extension, waiting, upkeep } = counts;
  const { shown } = await host.notify({ overdue, dueToday, dueSoon, extension, waiting, upkeep });
  if (shown) await core.reminders.told({ keys });
}
