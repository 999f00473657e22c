import { randomUUID } from 'node:crypto';
import { ORPCError } from '@orpc/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Intake } from '../../shared/contract/core/requests.ts';
import { Id } from '../../shared/contract/primitives.ts';
import type { Carrier } from './carrier.ts';

const PASSPHRASE = 'seven quiet otters under one bridge';

type Owner = {
  /** What a stream under way gets when the core locks; without an owner of the thread nobody ends it. */
  readonly whenLocked: 'LOCKED' | 'cut off' | 'nothing';
};

/** What a page relies on, whatever carries its calls. The steps build on each other, as a day's work does. */
export function carrierScenarios(name: string, open: () => Promise<Carrier>, { whenLocked }: Owner): void {
  describe(`the contract over ${name}`, () => {
    let carrier: Carrier;

    beforeAll(async () => {
      carrier = await open();
    });
    afterAll(async () => {
      await carrier.close();
    });

    it('answers LOCKED before a vault is open', async () => {
      expect(await carrier.core.vault.session()).toEqual({ open: false });
      expect(await refusal(carrier.core.activities.list({ archived: false }))).toMatchObject({ code: 'LOCKED' });
    });

    it('creates a vault and fills it', async () => {
      const session = await carrier.core.vault.create({
        vault: carrier.handle,
        name: 'Carrier test',
        actor: 'Anna',
        passphrase: PASSPHRASE,
      });
      expect(session).toMatchObject({ vaultName: 'Carrier test', actor: 'Anna', empty: true });
      const filling = await carrier.core.exchange.loadExample();
      let step = await filling.next();
      expect(step).toMatchObject({ done: false, value: { done: 0 } });
      while (step.done !== true) step = await filling.next();
      expect(step.value.records).toBeGreaterThan(20);
      expect(step.value.cases).toBeGreaterThan(20);
      expect((await carrier.core.activities.list({ archived: false })).length).toBeGreaterThan(0);
    });

    it('creates a record and reads it back whole', async () => {
      const fields = { ...(await anActivity(carrier)).fields, name: 'Visitor book: naïve 数据 ✅', notes: 'a\nb\t"c"' };
      const created = await carrier.core.activities.create({ fields });
      expect(created.fields).toEqual(fields);
      expect(await carrier.core.activities.get({ id: created.id })).toEqual(created);
    });

    it('names the field that was refused and never what was typed', async () => {
      const fields = { ...(await anActivity(carrier)).fields, name: 'x'.repeat(201) };
      const error = await refusal(carrier.core.activities.create({ fields }));
      expect(error).toMatchObject({
        code: 'INVALID_INPUT',
        status: 422,
        data: { issues: [{ path: 'fields.name', code: 'too_big', params: { origin: 'string', maximum: 200 } }] },
      });
      expect(JSON.stringify(error)).not.toContain('xxx');
    });

    it('answers NOT_FOUND for a record that is not there', async () => {
      expect(await refusal(carrier.core.activities.get({ id: Id.parse(randomUUID()) }))).toMatchObject({
        code: 'NOT_FOUND',
        status: 404,
      });
    });

    it('answers CONFLICT with the present version to an update made from an older one', async () => {
      const { id, version, fields } = await anActivity(carrier);
      const changed = await carrier.core.activities.update({ id, version, fields: { ...fields, notes: 'first' } });
      expect(await refusal(carrier.core.activities.update({ id, version, fields }))).toMatchObject({
        code: 'CONFLICT',
        data: { version: changed.version },
      });
    });

    it('tells what changed to whoever listens', async () => {
      const stream = await carrier.core.changes();
      const next = stream.next();
      const { id, version, fields } = await anActivity(carrier);
      await carrier.core.activities.update({ id, version, fields: { ...fields, notes: 'heard' } });
      const heard = await next;
      expect(heard.done === true ? [] : heard.value.topics).toContain('activity');
      await stream.return();
    });

    it('streams progress and ends with the result', async () => {
      const seen: number[] = [];
      const stream = await carrier.core.journal.verify();
      let step = await stream.next();
      for (; step.done !== true; step = await stream.next()) seen.push(step.value.done);
      expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      expect(step.value).toMatchObject({ intact: true, brokenAt: null });
    });

    it('lets a stream be cancelled and goes on working', async () => {
      const cancel = new AbortController();
      const stream = await carrier.core.changes(undefined, { signal: cancel.signal });
      const next = stream.next();
      cancel.abort();
      await expect(next).rejects.toThrow();
      const early = await carrier.core.journal.verify();
      await early.next();
      await early.return();
      expect(await carrier.core.vault.session()).toMatchObject({ open: true });
    });

    it('takes a file and reads its rows', async () => {
      const request = await carrier.core.requests.log({ intake: await anIntake(carrier), rights: ['access'] });
      const rows = Array.from({ length: 3000 }, (_, row) => `${row};Ż ö ${row};${'long '.repeat(60)}`);
      const file = new File([['no;name;text', ...rows].join('\n')], 'wyciąg ö.csv', { type: 'text/csv' });
      const changed = await carrier.core.requests.data.import({
        id: request.id,
        version: request.version,
        title: 'Extract',
        system: 'CRM',
        extractedOn: '2026-03-01',
        file,
      });
      const [table] = changed.dataTables;
      expect(table).toMatchObject({ title: 'Extract', columns: ['no', 'name', 'text'] });
      const { rows: last, total } = await carrier.core.requests.data.rows({
        id: request.id,
        tableId: Id.parse(table?.id),
        offset: 2999,
        limit: 1,
      });
      expect(total).toBe(3000);
      expect(last[0]?.slice(0, 2)).toEqual(['2999', 'Ż ö 2999']);
    });

    it('hands out a file with its name and type', async () => {
      await carrier.core.vault.recoveryKey.issue();
      const sheet = await carrier.core.vault.recoveryKey.sheet();
      expect(sheet.type).toBe('application/pdf');
      expect(sheet.name).toMatch(/\.pdf$/);
      const bytes = new Uint8Array(await sheet.arrayBuffer());
      expect(new TextDecoder('latin1').decode(bytes.subarray(0, 5))).toBe('%PDF-');
      expect(new TextDecoder('latin1').decode(bytes.subarray(-8))).toContain('%%EOF');
    });

    it('answers the call that locks, and LOCKED to every one after it', async () => {
      expect(await carrier.core.vault.lock()).toEqual({ locked: true });
      expect(await refusal(carrier.core.activities.list({ archived: false }))).toMatchObject({ code: 'LOCKED' });
    });

    it('opens again after a lock', async () => {
      await carrier.lineEnded?.();
      const session = await carrier.core.vault.unlock({ vault: carrier.handle, passphrase: PASSPHRASE });
      expect(session).toMatchObject({ vaultName: 'Carrier test', empty: false });
    });

    it.runIf(whenLocked !== 'nothing')('ends what is under way when the vault is locked', async () => {
      const stream = await carrier.core.changes();
      const next = stream.next();
      const end = next.catch((error: unknown) => error);
      await carrier.core.vault.lock();
      const ended = await end;
      expect(ended).toBeInstanceOf(Error);
      if (whenLocked === 'LOCKED') expect(ended).toMatchObject({ code: 'LOCKED', defined: true });
    });
  });
}

/** The contract error a call ends with; a call that succeeds, or fails as anything else, fails the test. */
export async function refusal(call: Promise<unknown>): Promise<{ code: string; status: number; data: unknown }> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ORPCError && error.defined)
      return { code: String(error.code), status: error.status, data: error.data };
    throw error;
  }
  throw new Error('The call was not refused.');
}

async function anActivity({ core }: Carrier) {
  const [first] = await core.activities.list({ archived: false });
  if (!first) throw new Error('The example has no activity.');
  return core.activities.get({ id: first.id });
}

async function anIntake({ core }: Carrier): Promise<Intake> {
  const [establishment] = await core.establishments.list({ archived: false });
  if (!establishment) throw new Error('The example has no establishment.');
  return {
    channel: 'email',
    channelDetail: '',
    takenBy: '',
    spokenWords: '',
    receipts: {
      firstReached: { on: '', where: '' },
      reachedUs: { on: '2026-02-27', at: '' },
      knownToDpo: '',
      override: { on: '', reason: '' },
    },
    requester: {
      name: 'Żaneta O’Neill',
      addressLines: [],
      country: '',
      email: 'zaneta@example.org',
      phone: '',
      reference: '',
    },
    dataSubject: null,
    authority: { kind: 'own-request', state: 'not-needed', askedOn: '', seenOn: '', seenBy: '', notes: '' },
    identity: { state: 'no-doubt', reason: '', on: '', method: '' },
    answer: { channel: 'email', language: 'en', formatNeeds: '' },
    words: 'What do you hold about me?',
    establishmentId: establishment.id,
    laws: ['EU_GDPR'],
    lawReason: 'Established in the Union.',
    activityIds: [],
    notes: '',
  };
}
