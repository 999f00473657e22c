import { ART28_CLAUSE_IDS } from '../../../reference/processor-clauses.ts';
import { foundIf, rule } from '../rule.ts';

/** A processor is used by an activity, and no contract binds it on this day. */
export const processorWithoutContract = rule({
  id: 'processorWithoutContract',
  kind: 'processor',
  article: 'Art. 28(3)',
  severity: 'high',
  find: ({ fields }, around) => {
    const { state, startsOn, expiresOn } = fields.contract;
    const isUsed = around.linked('activity').some((one) => one.fields.status !== 'ended');
    const binds =
      state === 'signed' &&
      (startsOn === '' || startsOn <= around.today) &&
      (expiresOn === '' || around.today <= expiresOn);
    return foundIf(fields.role !== 'undetermined' && isUsed && !binds);
  },
});

/** A signed contract lacks something Art. 28(3) asks for. */
export const clauseAbsent = rule({
  id: 'clauseAbsent',
  kind: 'processor',
  article: 'Art. 28(3)',
  severity: 'medium',
  find: ({ fields }) => {
    if (fields.contract.state !== 'signed') return [];
    const absent = ART28_CLAUSE_IDS.filter((clause) => fields.clauses[clause].state === 'absent');
    return absent.map((clause) => ({ cause: clause, params: { clause } }));
  },
});

/** It engages others although nobody authorised that. */
export const othersUnauthorised = rule({
  id: 'othersUnauthorised',
  kind: 'processor',
  article: 'Art. 28(2)',
  severity: 'high',
  find: ({ id, fields }, around) => {
    const engaged = around.linked('processor').filter((one) => one.fields.parentIds.some((parent) => parent === id));
    return fields.authorisation.kind !== 'none' || engaged.length === 0
      ? []
      : [{ cause: '', params: { count: engaged.length }, with: engaged.map((one) => one.id) }];
  },
});

/** A certificate relied on has run out. */
export const certificateExpired = rule({
  id: 'certificateExpired',
  kind: 'processor',
  article: 'Art. 28(1) and (5)',
  severity: 'low',
  find: ({ fields }, { today }) =>
    fields.certificates
      .filter(({ expiresOn }) => expiresOn !== '' && expiresOn < today)
      .map(({ name }) => ({ cause: name, params: { name } })),
});
