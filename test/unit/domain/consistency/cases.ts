import {
  inconsistenciesOf,
  RULE_HEADS,
  type Inconsistency,
  type RuleId,
} from '../../../../shared/domain/consistency/index.ts';
import type { Around, Kinds, Rec, RuleKind } from '../../../../shared/domain/consistency/rule.ts';
import {
  BLANK_ACTIVITY,
  BLANK_CONSENT,
  BLANK_DATA_CATEGORY,
  BLANK_MEASURE,
  BLANK_NOTICE,
  BLANK_PROCESSOR,
  BLANK_PURPOSE,
  BLANK_RECIPIENT,
  BLANK_SYSTEM,
  BLANK_TRANSFER,
} from '../../../../shared/domain/registers/blank.ts';

export const TODAY = '2026-11-23';
export const YESTERDAY = '2026-11-22';
export const TOMORROW = '2026-11-24';

export type Near = { readonly [Kind in RuleKind]?: readonly Rec<Kind>[] };

const around = (near: Near): Around => ({
  today: TODAY,
  linked: (kind) => near[kind] ?? [],
});

let last = 0;
export function rec<Kind extends RuleKind>(blank: Kinds[Kind], fields: Partial<Kinds[Kind]> = {}): Rec<Kind> {
  last += 1;
  const id = `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
  return { id, ref: `X-${String(last)}`, title: `Record ${String(last)}`, fields: { ...blank, ...fields } };
}

export const activity = (fields: Partial<Kinds['activity']> = {}) =>
  rec<'activity'>({ ...BLANK_ACTIVITY, name: 'Orders', status: 'active' }, fields);
export const processor = (fields: Partial<Kinds['processor']> = {}) =>
  rec<'processor'>({ ...BLANK_PROCESSOR, name: 'Host' }, fields);
export const transfer = (fields: Partial<Kinds['transfer']> = {}) =>
  rec<'transfer'>({ ...BLANK_TRANSFER, name: 'Overseas', importer: 'Host' }, fields);
export const system = (fields: Partial<Kinds['system']> = {}) =>
  rec<'system'>({ ...BLANK_SYSTEM, name: 'Desk' }, fields);
export const measure = (fields: Partial<Kinds['measure']> = {}) =>
  rec<'measure'>({ ...BLANK_MEASURE, name: 'Encryption' }, fields);
export const notice = (fields: Partial<Kinds['notice']> = {}) =>
  rec<'notice'>({ ...BLANK_NOTICE, name: 'Notice', publishedOn: '2026-01-01' }, fields);
export const consent = (fields: Partial<Kinds['consent']> = {}) =>
  rec<'consent'>({ ...BLANK_CONSENT, name: 'Newsletter', valid: 'yes' }, fields);

export const purpose = (fields: Partial<typeof BLANK_PURPOSE>) => ({ ...BLANK_PURPOSE, text: 'to sell', ...fields });
export const category = (fields: Partial<typeof BLANK_DATA_CATEGORY>) => ({
  ...BLANK_DATA_CATEGORY,
  name: 'Health',
  ...fields,
});
export const recipient = (fields: Partial<typeof BLANK_RECIPIENT>) => ({
  ...BLANK_RECIPIENT,
  name: 'Desk Inc',
  ...fields,
});

/** What one rule finds in a record with these records around it. */
export function found(id: RuleId, record: Rec<RuleKind>, near: Near = {}): readonly Inconsistency[] {
  const head = RULE_HEADS.find((one) => one.id === id);
  if (head === undefined) throw new Error(`there is no rule ${id}`);
  return inconsistenciesOf(head.kind, record, around(near)).filter(({ rule }) => rule === id);
}
