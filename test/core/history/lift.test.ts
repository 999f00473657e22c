import { describe, expect, it } from 'vitest';
import { meddle, openCoreWithVault } from '../harness.ts';
import { activityFields } from '../records.ts';

describe('a body of an older shape', () => {
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
