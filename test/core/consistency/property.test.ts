import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMirror } from '../../../electron/core/consistency/mirror.ts';
import { BLANK_DATA_CATEGORY, BLANK_PURPOSE, BLANK_RECIPIENT } from '../../../shared/domain/registers/blank.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import { type Client, openCoreWithVault, rawRegister, vaultFolder } from '../harness.ts';
import * as sample from '../records.ts';
import { ruled } from './ruled.ts';

const COUNTRIES = ['MT', 'US', 'GB', 'IN'] as const;
const DAYS = ['', '2026-11-20', '2026-11-24', '2026-12-24'] as const;

const country = fc.constantFrom(...COUNTRIES);
const day = fc.constantFrom(...DAYS);
/** Which of the records made so far are named: the one at this place, or none. */
const pick = fc.nat({ max: 5 });

const step = fc.oneof(
  fc.record({ do: fc.constant('activity' as const), on: pick, names: pick, country, special: fc.boolean(), day }),
  fc.record({ do: fc.constant('processor' as const), on: pick, names: pick, country, day }),
  fc.record({ do: fc.constant('transfer' as const), on: pick, names: pick, country }),
  fc.record({ do: fc.constant('notice' as const), on: pick, day }),
  fc.record({ do: fc.constant('measure' as const), on: pick, day }),
  fc.record({
    do: fc.constant('shelve' as const),
    on: pick,
    of: fc.constantFrom('activity', 'processor', 'transfer', 'notice'),
  }),
  fc.record({ do: fc.constant('accept' as const), on: pick }),
  fc.record({ do: fc.constant('day' as const), on: pick }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

type Register = 'activities' | 'processors' | 'transfers' | 'notices' | 'measures';

/** Acts on the record at that place, or makes a new one where there is none. */
async function act(client: Client, clock: { now: string }, change: Step): Promise<void> {
  const idsOf = async (register: Register): Promise<readonly Id[]> =>
    (await client[register].list({ archived: true })).map(({ id }) => id);
  const one = async (register: Register, place: number) => (await idsOf(register)).slice(place, place + 1);

  switch (change.do) {
    case 'activity': {
      const fields = {
        ...sample.activityFields,
        purposes: [{ ...BLANK_PURPOSE, text: 'to sell', basis: 'consent' as const }],
        dataCategories: [{ ...BLANK_DATA_CATEGORY, name: 'Health', special: change.special }],
        recipients: [{ ...BLANK_RECIPIENT, name: 'Desk Inc', country: change.country }],
        review: { ...sample.activityFields.review, nextOn: change.day },
        processorIds: await one('processors', change.names),
        noticeIds: await one('notices', change.names),
      };
      return save(client.activities, await one('activities', change.on), fields);
    }
    case 'processor': {
      const { contract } = sample.processorFields;
      const [id] = await one('processors', change.on);
      const parentIds = (await one('processors', change.names)).filter((parent) => parent !== id);
      const fields = {
        ...sample.processorFields,
        country: change.country,
        contract: { ...contract, expiresOn: change.day },
        authorisation: { ...sample.processorFields.authorisation, kind: 'none' as const },
        parentIds,
      };
      return save(client.processors, id === undefined ? [] : [id], fields);
    }
    case 'transfer': {
      const fields = {
        ...sample.transferFields,
        country: change.country,
        activityIds: await one('activities', change.names),
        processorIds: await one('processors', change.names),
      };
      return save(client.transfers, await one('transfers', change.on), fields);
    }
    case 'notice':
      return save(client.notices, await one('notices', change.on), { ...sample.noticeFields, publishedOn: change.day });
    case 'measure': {
      const review = { ...sample.measureFields.review, nextOn: change.day };
      return save(client.measures, await one('measures', change.on), { ...sample.measureFields, review });
    }
    case 'shelve': {
      const register = (
        { activity: 'activities', processor: 'processors', transfer: 'transfers', notice: 'notices' } as const
      )[change.of];
      const [id] = await one(register, change.on);
      if (id === undefined) return;
      const { version, archived } = await client[register].get({ id });
      await client[register].archive({ id, version, archived: !archived, reason: '' });
      return;
    }
    case 'accept': {
      const open = (await ruled(client)).filter(({ state }) => state === 'open');
      const finding = open[change.on];
      if (finding === undefined) return;
      const { version, fields } = await client.findings.get({ id: finding.id });
      await client.findings.update({
        id: finding.id,
        version,
        fields: { ...fields, state: 'accepted', resolution: 'So be it.' },
      });
      return;
    }
    case 'day':
      clock.now = new Date(Date.parse(clock.now) + (change.on + 1) * 86_400_000).toISOString();
  }
}

async function save<Fields>(
  register: {
    readonly create: (input: { fields: Fields }) => Promise<unknown>;
    readonly get: (input: { id: Id }) => Promise<{ readonly version: number }>;
    readonly update: (input: { id: Id; version: number; fields: Fields }) => Promise<unknown>;
  },
  [id]: readonly Id[],
  fields: Fields,
): Promise<void> {
  if (id === undefined) await register.create({ fields });
  else await register.update({ id, version: (await register.get({ id })).version, fields });
}

describe('after any changes on any days', () => {
  it('the open findings are what the rules say of the whole register', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 25 }), async (steps) => {
        const core = await openCoreWithVault();
        for (const change of steps) await act(core.client, core.clock, change);
        const kept = (await ruled(core.client)).filter(({ state }) => state !== 'done');
        const told = (finding: { readonly rule: string; readonly cause: string }, subject: string | undefined) =>
          [finding.rule, finding.cause, subject].join(' ');
        const accepted = new Set(
          kept.filter(({ state }) => state === 'accepted').map((one) => told(one, one.recordIds[0])),
        );
        const open = kept.filter(({ state }) => state === 'open').map((one) => told(one, one.recordIds[0]));
        await core.dispose();
        const db = await rawRegister(vaultFolder(core));
        const scratch = readMirror(db);
        const today = core.clock.now.slice(0, 10);
        const said = [...scratch.everything()].flatMap((id) =>
          (scratch.judge(id, today) ?? []).map((verdict) => told(verdict, verdict.subjectId)),
        );
        db.close();
        expect(open.toSorted()).toEqual(said.filter((one) => !accepted.has(one)).toSorted());
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
