import { ART28_CLAUSE_IDS } from '../../../reference/processor-clauses.ts';
import { foundIf, rule } from '../rule.ts';

/**
 * A processor is used by an activity or runs a system, and no contract binds it on this day. One that another processor
 * engages is bound by that one (Art. 28(4)), one whose role is not determined is missing its role first.
 */
export const processorWithoutContract = rule({
  id: 'processorWithoutContract',
  kind: 'processor',
  article: 'Art. 28(3)',
  severity: 'high',
  section: 'contract',
  find: ({ fields }, { today, linked }) => {
    const { state, startsOn, expiresOn } = fields.contract;
    const binds =
      state === 'signed' && (startsOn === '' || startsOn <= today) && (expiresOn === '' || today <= expiresOn);
    const isOurs = fields.role === 'processor' || (fields.role === 'sub-processor' && fields.parentIds.length === 0);
    if (binds || !isOurs) return [];
    return foundIf(
      linked('activity').some((one) => one.fields.status !== 'ended') ||
        linked('system').some((one) => one.fields.status === 'in-use'),
    );
  },
});

/** A signed contract lacks something Art. 28(3) asks for. */
export const clauseAbsent = rule({
  id: 'clauseAbsent',
  kind: 'processor',
  article: 'Art. 28(3)',
  severity: 'medium',
  section: 'clauses',
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
  section: 'authorisation',
  find: ({ id, fields }, { linked }) => {
    if (fields.authorisation.kind !== 'none') return [];
    const engaged = linked('processor').filter((one) => one.fields.parentIds.some((parent) => parent === id));
    return engaged.length === 0
      ? []
      : [{ cause: '', params: { count: engaged.length }, with: engaged.map((one) => one.id) }];
  },
});

/** A certificate relied on has run out, and no newer one of the same name stands beside it. */
export const certificateExpired = rule({
  id: 'certificateExpired',
  kind: 'processor',
  article: 'Art. 28(1) and (5)',
  severity: 'low',
  section: 'certificates',
  find: ({ fields: { certificates } }, { today }) => {
    const hasLapsed = (day: string) => day !== '' && day < today;
    const valid = new Set(certificates.filter(({ expiresOn }) => !hasLapsed(expiresOn)).map(({ name }) => name));
    return certificates
      .filter(({ name, expiresOn }) => hasLapsed(expiresOn) && !valid.has(name))
      .map(({ name }) => ({ cause: name, params: { name } }));
  },
});
