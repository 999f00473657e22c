import { basename, dirname } from 'node:path';
import type { Right } from '../../shared/reference/rights.ts';
import { ask, inHand, type Scene } from '../core/casework/scene.ts';
import { openCore } from '../core/harness.ts';
import {
  addEstablishment,
  breachFactsAt,
  complaintIntakeAt,
  intakeAt,
  london,
  malta,
  organisationFields,
  person,
} from '../core/records.ts';
import { NOW, PASSPHRASE } from './desk.ts';

/** A desk as it is on a bad Monday: a reminder of every kind, and matters of every kind with and without a date. */
export async function fillDesk(vault: string): Promise<void> {
  const core = openCore({ now: '2026-10-16T08:00:00Z', folder: dirname(vault) });
  const { client } = core;
  await client.vault.create({ vault: basename(vault), name: 'Altaro', actor: 'Sam Sample', passphrase: PASSPHRASE });
  await client.organisation.create({ fields: organisationFields });
  const desk: Scene = {
    core,
    client,
    malta: await addEstablishment(client, malta),
    london: await addEstablishment(client, london),
    on: (day) => {
      core.clock.now = `${day}T08:00:00Z`;
    },
  };
  const log = async (received: string, name: string, rights: Right[]) => {
    const intake = { ...intakeAt(desk.malta, received), requester: { ...person, name } };
    return inHand(await client.requests.log({ intake, rights }));
  };

  const waiting = await log('2026-10-16', 'Wanda Waiter', ['access']);
  await ask(desk, waiting, 'clarification', ['access']);

  core.clock.now = NOW;
  await log('2026-10-12', 'Olga Overdue', ['access', 'erasure']);
  await log('2026-10-23', 'Tom Today', ['objection']);
  await log('2026-10-26', 'Sonia Soon', ['rectification']);
  await log('2026-11-02', 'Lea Later', ['access']);
  await log('2026-11-16', 'Nina New', ['access', 'portability']);
  await client.complaints.log({ intake: complaintIntakeAt(desk.london, '2026-10-27') });
  const told = await client.complaints.log({ intake: complaintIntakeAt(desk.london, '2026-11-09') });
  await client.complaints.acknowledge({
    id: told.id,
    version: told.version,
    acknowledgement: { on: '2026-11-20', by: 'email', words: '' },
  });
  for (const [name, local] of [
    ['Lost laptop', '2026-11-20T08:17'],
    ['Misdirected payslips', '2026-11-22T16:40'],
  ] as const)
    await client.breaches.log({
      facts: { ...breachFactsAt(desk.malta), name, aware: { local, timezone: 'Europe/Malta' } },
    });
  await core.dispose();
}
