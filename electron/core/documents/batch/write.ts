import type { RouterClient } from '@orpc/server';
import type { BatchKind } from '../../../../shared/contract/core/batch.ts';
import type { Extension } from '../../../../shared/contract/core/casework.ts';
import type { Unreviewed } from '../../../../shared/contract/core/letter-language.ts';
import type { Id } from '../../../../shared/contract/primitives.ts';
import type { caseActs } from '../../case-router.ts';
import { invalid, notFound, rejected } from '../../fault.ts';
import * as cases from '../../requests/repository.ts';
import type { Store } from '../../store/unit-of-work.ts';
import * as documents from '../repository.ts';
import { extendable, unacknowledged, untold } from './candidates.ts';

/** The acts a page has: a batch goes through the same doors, one case after the other. */
export type Acts = RouterClient<ReturnType<typeof caseActs>>;

export type Order = {
  readonly kind: BatchKind;
  readonly signatory: string;
  readonly keeping: string;
  readonly extension: Pick<Extension, 'kind' | 'words'> | null;
  readonly unreviewed?: Unreviewed;
};

type Writer = (acts: Acts, store: Store, requestId: Id, order: Order, signal: AbortSignal | undefined) => Promise<Id>;

/** The document that came of it: the newest of the case of that kind. */
function newest(store: Store, requestId: Id, kind: BatchKind): Id {
  const found = documents.list(store.db, requestId).find((entry) => entry.kind === kind && entry.state === 'final');
  if (found === undefined) throw notFound();
  return found.id;
}

const acknowledgement: Writer = async (acts, store, recordId, { signatory, keeping, unreviewed }) => {
  const { row, request } = cases.get(store.db, recordId);
  if (!unacknowledged(store, recordId, request)) throw rejected('documents.batch.acknowledgedAlready');
  const draft = { kind: 'acknowledgement' as const, understood: '', keeping, questionIds: [] };
  await acts.letters.write({ recordId, version: row.version, draft, signatory, unreviewed });
  return newest(store, recordId, 'acknowledgement');
};

const extension: Writer = async (acts, store, id, { signatory, extension: given, unreviewed }) => {
  if (given === null) throw invalid('extension', 'required');
  const { row, request } = cases.get(store.db, id);
  const lineIds = extendable(request).map((line) => line.id);
  if (lineIds.length === 0) throw rejected('casework.faults.extensionAlready');
  const prepared = await acts.requests.extension.prepare({ id, version: row.version, lineIds, ...given, promised: '' });
  const extensionId = prepared.extensions.at(-1)?.id;
  if (extensionId === undefined) throw notFound();
  const at = { id, version: prepared.version, extensionId };
  try {
    await acts.requests.extension.writeLetter({ ...at, signatory, unreviewed });
  } catch (error) {
    // Without its letter it was never prepared: the next attempt begins anew.
    await acts.requests.extension.drop(at);
    throw error;
  }
  return newest(store, id, 'extension-notice');
};

const outcome: Writer = async (acts, store, id, { signatory, unreviewed }) => {
  const { row, request } = cases.get(store.db, id);
  const lineIds = untold(store, id, request).map((line) => line.id);
  if (lineIds.length === 0) throw rejected('documents.batch.toldAlready');
  const at = { id, version: row.version };
  await acts.requests.outcome.writeLetter({ ...at, lineIds, introduction: '', signatory, unreviewed });
  return newest(store, id, 'outcome-letter');
};

const report: Writer = async (acts, store, requestId, { unreviewed }, signal) => {
  const { version } = await acts.documents.accessReport.get({ requestId });
  const at = { requestId, version, unreviewed };
  const steps = await acts.documents.accessReport.finish(at, { ...(signal && { signal }) });
  for await (const _step of steps) signal?.throwIfAborted();
  return newest(store, requestId, 'access-report');
};

export const WRITE: Readonly<Record<BatchKind, Writer>> = {
  acknowledgement,
  'extension-notice': extension,
  'outcome-letter': outcome,
  'access-report': report,
};
