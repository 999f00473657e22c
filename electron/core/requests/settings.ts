import { z } from 'zod';
import { CaseworkSettings } from '../../../shared/contract/core/calendars.ts';
import { invalid } from '../fault.ts';
import type { Os } from '../os.ts';
import type { Db } from '../store/open.ts';
import type { Store } from '../store/unit-of-work.ts';

const NAME = 'casework';
const NONE: CaseworkSettings = { internalTargetDays: null, furtherLaws: [], caseFileYears: 3 };
/** Saved before there were further laws, it names none. */
const Stored = CaseworkSettings.extend({ furtherLaws: CaseworkSettings.shape.furtherLaws.default([]) });

export function settingsOf(db: Db): CaseworkSettings {
  const body = z.string().optional().parse(db.prepare('SELECT body FROM setting WHERE name = ?').pluck().get(NAME));
  return body === undefined ? NONE : Stored.parse(JSON.parse(body));
}

export function settingsHandlers(os: Os['caseworkSettings'], store: () => Store) {
  return {
    get: os.get.handler(() => settingsOf(store().db)),
    set: os.set.handler(({ input }) => {
      if (new Set(input.furtherLaws).size < input.furtherLaws.length) throw invalid('furtherLaws', 'twice');
      store().change((unit) => {
        unit.db
          .prepare(
            'INSERT INTO setting (name, body) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET body = excluded.body',
          )
          .run(NAME, JSON.stringify(input));
        unit.enter(
          { action: 'settings.casework', kind: 'setting', recordId: '', ref: NAME, version: 1, payload: input },
          'request',
        );
      });
      return settingsOf(store().db);
    }),
  };
}
