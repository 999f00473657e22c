import type { Attachment } from '../../../shared/contract/core/attachments.ts';
import { rejected } from '../fault.ts';
import type { Os } from '../os.ts';
import type { RecordKind } from '../../../shared/contract/core/record.ts';
import { REGISTER_KINDS } from '../register/kinds.ts';
import { findAny, type RecordRow } from '../register/repository.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';
import { fileName, mediaType } from './file-name.ts';
import * as repository from './repository.ts';

const KINDS: readonly RecordKind[] = [...REGISTER_KINDS.map(({ kind }) => kind), 'request'];

/** Files that hang on a record of a register or on a case. The record itself stays as it is; the journal tells of both steps. */
export function attachmentHandlers(os: Os['attachments'], store: () => Store) {
  return {
    list: os.list.handler(({ input }) => repository.list(store().db, input.recordId)),

    add: os.add.handler(async ({ input: { recordId, role, file } }) => {
      const open = store();
      if (file.size === 0) throw rejected('registers.attachments.faults.empty');
      const bytes = new Uint8Array(await file.arrayBuffer());
      return open.change((unit) => {
        const record = findAny(unit.db, KINDS, recordId);
        if (record.archived === 1) throw rejected('registers.attachments.faults.archived');
        const added = repository.insert(unit, {
          recordId: record.id,
          name: fileName(file.name),
          mediaType: mediaType(file.type),
          role,
          bytes,
        });
        enter(unit, record, 'attach', added);
        return added;
      });
    }),

    file: os.file.handler(({ input }) => {
      const { db } = store();
      const kept = repository.get(db, input.id);
      // Saved, never run: the type that was claimed is not handed on.
      return new File([repository.bytesOf(db, kept)], kept.name, { type: 'application/octet-stream' });
    }),

    remove: os.remove.handler(({ input: { id, reason } }) => {
      store().change((unit) => {
        const kept = repository.get(unit.db, id);
        const record = findAny(unit.db, KINDS, kept.recordId);
        repository.remove(unit, id);
        enter(unit, record, 'detach', kept, reason);
      });
      return {};
    }),
  };
}

function enter(unit: Unit, record: RecordRow, act: 'attach' | 'detach', file: Attachment, reason = ''): void {
  const { name, role, size, sha256 } = file;
  unit.enter(
    {
      action: `${record.kind}.${act}`,
      kind: record.kind,
      recordId: record.id,
      ref: record.ref,
      version: record.version,
      payload: { name, role, size, sha256, ...(reason !== '' && { reason }) },
    },
    'attachment',
  );
}
