import type { FindingFields } from '../../../shared/contract/core/registers/index.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import { type Client, restart, type CoreUnderTest, HOME, PASSPHRASE } from '../harness.ts';

export type RuledFinding = FindingFields & {
  readonly id: Id;
  readonly ref: string;
  readonly version: number;
  readonly archived: boolean;
};

/** The findings that rules made, those archived included. */
export async function ruled(client: Client): Promise<readonly RuledFinding[]> {
  const all = await client.findings.list({ archived: true });
  return all
    .filter(({ fields }) => fields.rule !== '')
    .map(({ id, ref, version, archived, fields }) => ({ id, ref, version, archived, ...fields }));
}

/** The one finding of a rule, in any state. */
export async function theOne(client: Client, rule: string): Promise<RuledFinding> {
  const of = (await ruled(client)).filter((finding) => finding.rule === rule);
  const [finding] = of;
  if (finding === undefined || of.length > 1) throw new Error(`${String(of.length)} findings of the rule ${rule}`);
  return finding;
}

export const openRules = async (client: Client): Promise<readonly string[]> =>
  (await ruled(client)).filter(({ state, archived }) => state === 'open' && !archived).map(({ rule }) => rule);

/** What happened to a record by the journal, the first first. */
export const happenedTo = async (client: Client, recordId: RuledFinding['id']): Promise<readonly string[]> => {
  const entries = await client.journal.list({ limit: 200 });
  return entries.flatMap((entry) => (entry.recordId === recordId ? [entry.action] : [])).toReversed();
};

/** Locked on this day, opened again on another. */
export async function reopenedOn(core: CoreUnderTest, now: string): Promise<CoreUnderTest> {
  core.clock.now = now;
  const next = await restart(core);
  await next.client.vault.unlock({ vault: HOME, passphrase: PASSPHRASE });
  return next;
}
