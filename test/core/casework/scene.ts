import type { Id } from '../../../shared/contract/primitives.ts';
import type { Intake, RequestRecord } from '../../../shared/contract/core/requests.ts';
import type { Right } from '../../../shared/reference/rights.ts';
import { type Client, type CoreUnderTest, openCoreWithVault } from '../harness.ts';
import { addEstablishment, intakeAt, london, malta, organisationFields } from '../records.ts';

export type Scene = {
  readonly core: CoreUnderTest;
  readonly client: Client;
  readonly malta: Id;
  readonly london: Id;
  /** Noon of a day, everywhere in Europe. */
  readonly on: (day: string) => void;
};

/** A controller in Malta with an office in London. */
export async function scene(day = '2026-03-02'): Promise<Scene> {
  const core = await openCoreWithVault({ now: `${day}T11:00:00Z` });
  await core.client.organisation.create({ fields: organisationFields });
  return {
    core,
    client: core.client,
    malta: await addEstablishment(core.client, malta),
    london: await addEstablishment(core.client, london),
    on: (next) => {
      core.clock.now = `${next}T11:00:00Z`;
    },
  };
}

type At = { readonly id: Id; readonly version: number };
type Line = RequestRecord['lines'][number];

/** A case as a page holds it: every act goes out with the version last seen. */
export type CaseInHand = {
  readonly now: () => RequestRecord;
  readonly at: () => At;
  readonly act: (work: (at: At) => Promise<RequestRecord>) => Promise<RequestRecord>;
  readonly line: (right: Right) => Line;
  /** Governing date, strict date and tolerated date of a line, under its first law. */
  readonly dates: (right: Right) => readonly [string | undefined, string | null | undefined, string | null | undefined];
};

export function inHand(first: RequestRecord): CaseInHand {
  let record = first;
  const line = (right: Right): Line => {
    const found = record.lines.find((one) => one.right === right);
    if (found === undefined) throw new Error(`no line for ${right}`);
    return found;
  };
  const at = (): At => ({ id: record.id, version: record.version });
  return {
    now: () => record,
    at,
    act: async (work) => {
      record = await work(at());
      return record;
    },
    line,
    dates: (right) => {
      const { due, deadlines } = line(right);
      return [due?.date, deadlines[0]?.strict, deadlines[0]?.tolerated?.date];
    },
  };
}

export async function logged(
  { client, malta: office }: Scene,
  received: string,
  rights: Right[],
  more: Partial<Intake> = {},
): Promise<CaseInHand> {
  return inHand(await client.requests.log({ intake: { ...intakeAt(office, received), ...more }, rights }));
}

export const underUkLaw = ({ london: office }: Scene): Partial<Intake> => ({
  establishmentId: office,
  laws: ['UK_GDPR'],
});

/** Asks, writes the letter and marks it as sent, all today. Returns the question's id. */
export async function ask(
  { client, core }: Scene,
  request: CaseInHand,
  kind: 'identity' | 'clarification' | 'fee',
  rights: readonly Right[],
): Promise<Id> {
  const lineIds = rights.map((right) => request.line(right).id);
  if (kind === 'identity')
    await request.act((at) => client.requests.questions.recordDoubt({ ...at, reason: 'Another address than ours.' }));
  const fee = { amount: '25.00', currency: 'EUR', basis: 'excessive' as const, reckoning: 'One hour of copying.' };
  await request.act((at) =>
    client.requests.questions.ask({
      ...at,
      kind,
      lineIds,
      reason: 'It has to be asked.',
      words: 'Please tell us.',
      fee: kind === 'fee' ? fee : null,
    }),
  );
  const questionId = lastOf(request.now().questions).id;
  await request.act((at) => client.requests.questions.writeLetter({ ...at, questionId, signatory: '' }));
  const on = core.clock.now.slice(0, 10);
  await request.act((at) => client.requests.questions.markSent({ ...at, questionId, on, by: 'email' }));
  return questionId;
}

export const lastOf = <Entry>(list: readonly Entry[]): Entry => {
  const last = list.at(-1);
  if (last === undefined) throw new Error('the list is empty');
  return last;
};

export const keysOf = (warnings: readonly { readonly key: string }[]): string[] => warnings.map(({ key }) => key);
