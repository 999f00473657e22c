import { basename, dirname } from 'node:path';
import { activityAt } from '../core/lists/register.ts';
import { openCore } from '../core/harness.ts';
import { addEstablishment, malta, organisationFields } from '../core/records.ts';
import { NOW, PASSPHRASE } from './desk.ts';

/** A vault with a register nobody could read through. */
export const manyActivities =
  (count: number) =>
  async (vault: string): Promise<void> => {
    const core = openCore({ now: NOW, folder: dirname(vault) });
    const { client } = core;
    await client.vault.create({ vault: basename(vault), name: 'Altaro', actor: 'Sam Sample', passphrase: PASSPHRASE });
    await client.organisation.create({ fields: organisationFields });
    await addEstablishment(client, malta);
    for (let place = 0; place < count; place += 1) await client.activities.create({ fields: activityAt(place) });
    await core.dispose();
  };
