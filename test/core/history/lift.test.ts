import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldsIn } from '../../../electron/core/register/body.ts';
import { REGISTER_KINDS } from '../../../electron/core/register/kinds.ts';
import { lift } from '../../../electron/core/register/lift.ts';
import { meddle, openCoreWithVault } from '../harness.ts';
import { activityFields } from '../records.ts';

const Today = z.strictObject({
  name: z.string().min(1),
  tags: z.array(z.string()),
  noticeDays: z.int().nullable(),
  reviewedOn: z.union([z.iso.date(), z.literal('')]),
  critical: z.boolean(),
  risk: z.enum(['not-assessed', 'low', 'high']),
  contract: z.strictObject({ state: z.enum(['signed', 'missing']), page: z.string() }),
  rows: z.array(
    z.strictObject({
      name: z.string(),
      art9: z.string(),
      balancing: z.strictObject({ state: z.enum(['missing', 'done']) }),
    }),
  ),
  clauses: z.record(z.enum(['a', 'b']), z.strictObject({ state: z.enum(['present', 'unclear']), page: z.string() })),
});
const kind = {
  fields: Today,
  older: {
    unsaid: {
      risk: 'not-assessed',
      'contract.state': 'missing',
      'rows.*.balancing.state': 'missing',
      'clauses.*.state': 'unclear',
    },
    folded: { 'clauses.*': 'state' },
  },
};

describe('a body of an older shape', () => {
  it('is read in today’s fields: what it says stays, what it could not say is empty', () => {
    expect(fieldsIn(kind, { name: 'x', rows: [{ name: 'first' }], clauses: { a: 'present' } })).toEqual({
      name: 'x',
      tags: [],
      noticeDays: null,
      reviewedOn: '',
      critical: false,
      risk: 'not-assessed',
      contract: { state: 'missing', page: '' },
      rows: [{ name: 'first', art9: '', balancing: { state: 'missing' } }],
      clauses: { a: { state: 'present', page: '' }, b: { state: 'unclear', page: '' } },
    });
  });

  it('keeps every word it has, also where today’s form would refuse it', () => {
    const body = { name: 'x', risk: 'enormous', tags: ['a'] };
    expect(lift(Today, body, kind.older)).toMatchObject(body);
    expect(() => fieldsIn(kind, body)).toThrow();
  });

  it.each(REGISTER_KINDS.map((known) => [known.kind, known] as const))(
    'of %s loses nothing when it has all of today’s fields',
    (_, known) => {
      expect(lift(known.fields, { anything: ['kept'] }, known.older)).toMatchObject({ anything: ['kept'] });
    },
  );

  it('is read from the register and from its journal alike', async () => {
    const core = await openCoreWithVault();
    const { id } = await core.client.activities.create({ fields: activityFields });
    const next = await meddle(core, (db) => {
      db.exec('DROP TRIGGER journal_payload_no_update');
      db.exec(
        "UPDATE record SET body = json_remove(body, '$.department', '$.sources', '$.purposes[0].justification') WHERE kind = 'activity'",
      );
      db.exec("UPDATE journal_payload SET payload = (SELECT body FROM record WHERE kind = 'activity') WHERE seq = 2");
    });
    const expected = { ...activityFields, department: '', sources: [] };
    expect((await next.client.activities.get({ id })).fields).toEqual(expected);
    expect(await next.client.activities.getAt({ id, at: { version: 1 } })).toMatchObject({
      entry: { fields: expected },
    });
  });
});
