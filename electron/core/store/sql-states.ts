import { z } from 'zod';
import { TransferFields } from '../../../shared/contract/core/registers/index.ts';
import { ruleHead } from '../../../shared/domain/consistency/index.ts';
import { noticeState } from '../../../shared/domain/registers/current-notice.ts';
import { lift } from '../../../shared/domain/registers/lift.ts';
import { standingOf } from '../../../shared/domain/transfer-standing.ts';
import type { Db } from './open.ts';

/** What a standing is reckoned from. */
const Transfer = TransferFields.pick({
  law: true,
  country: true,
  mechanism: true,
  mechanismReference: true,
  adequacy: true,
  clauses: true,
  derogation: true,
  bindingRules: true,
}).strip();

const Body = z.record(z.string(), z.unknown());

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What SQL has to know of records that are listed by what they come to today; empty where that cannot be told. */
export function teachStates(db: Db): void {
  db.function('transfer_standing', { deterministic: true }, (body: unknown, today: unknown) => {
    const fields = Transfer.safeParse(lift('transfer', Body.parse(JSON.parse(asText(body))))).data;
    return fields === undefined ? '' : standingOf(fields, asText(today)).state;
  });
  db.function('notice_state', { deterministic: true }, (published: unknown, withdrawn: unknown, today: unknown) =>
    noticeState({ publishedOn: asText(published), withdrawnOn: asText(withdrawn) }, asText(today)),
  );
  db.function('finding_kind', { deterministic: true }, (rule: unknown) => ruleHead(asText(rule))?.kind ?? '');
}
