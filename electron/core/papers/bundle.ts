import type { BundleOrder } from '../../../shared/contract/core/papers.ts';
import * as attachments from '../attachments/repository.ts';
import * as documents from '../documents/repository.ts';
import { rejected } from '../fault.ts';
import { findOfWhateverKind } from '../register/repository.ts';
import type { Store } from '../store/unit-of-work.ts';
import { lockWith } from '../exchange/zip/aes.ts';
import { createNames } from './file-names.ts';
import { Archive } from '../exchange/zip/archive.ts';
import { MEDIA_TYPE, type PaperFile, registerFile, registerFileName, type Workshop } from './files.ts';
import { assertPast } from './make.ts';
import { registersOn } from './registers.ts';
import { sha256 } from './shelf.ts';

/** An archive stands in memory until it is saved. */
const LARGEST = 180_000_000;
export const MANIFEST = 'SHA256SUMS';

export type Packed = { readonly name: string; readonly size: number; readonly sha256: string };
export type Bundle = { readonly file: PaperFile; readonly packed: readonly Packed[] };

/** Something to be packed; its bytes are read when its turn comes. */
type Piece = { readonly name: string; readonly size: number; readonly bytes: () => Promise<Uint8Array> | Uint8Array };

/** What an inspection is given: registers, chosen files and letters, and a list of all their hashes. */
export async function makeBundle(store: Store, order: BundleOrder, workshop: Workshop): Promise<Bundle> {
  assertPast(store, order.asOf);
  const undrawn: string[] = [];
  const pieces = [
    ...registerPieces(store, order, { ...workshop, report: () => undefined }, undrawn),
    ...filePieces(store, order),
  ];
  if (pieces.length === 0) throw rejected('papers.faults.nothingChosen');
  assertFits(pieces.reduce((sum, { size }) => sum + size, 0));

  const archive = new Archive(store.clock.now(), order.password === '' ? undefined : lockWith(order.password));
  const nameOf = createNames();
  const packed: Packed[] = [];
  const total = pieces.length + 1;
  for (const [done, piece] of pieces.entries()) {
    workshop.signal.throwIfAborted();
    workshop.report({ phase: 'packing', done, total });
    const bytes = await piece.bytes();
    const name = nameOf(piece.name);
    await archive.add({ name, bytes });
    packed.push({ name, size: bytes.length, sha256: sha256(bytes) });
  }
  workshop.signal.throwIfAborted();
  await archive.add({ name: MANIFEST, bytes: Buffer.from(manifestOf(packed), 'utf8') });
  workshop.report({ phase: 'packing', done: total, total });
  const bytes = Uint8Array.from(Buffer.concat(archive.end()));
  assertFits(bytes.length);
  return { file: { name: `inspection_${order.asOf}.zip`, type: MEDIA_TYPE.zip, bytes, undrawn }, packed };
}

function assertFits(size: number): void {
  if (size > LARGEST) throw rejected('papers.faults.tooLarge', { megabytes: LARGEST / 1_000_000 });
}

/** As `sha256sum -c` reads it, a line a file. */
export const manifestOf = (packed: readonly Packed[]): string =>
  packed.map(({ name, sha256: hash }) => `${hash}  ${name}\n`).join('');

function registerPieces(store: Store, order: BundleOrder, workshop: Workshop, undrawn: string[]): Piece[] {
  if (order.papers.length === 0) return [];
  const chosen = order.activityIds === null ? null : new Set<string>(order.activityIds);
  const registers = registersOn(store, order.asOf, chosen, workshop.t);
  return [...new Set(order.papers)].flatMap((paper) =>
    [...new Set(order.formats)].map((format): Piece => ({
      name: `registers/${registerFileName(paper, format, order.asOf)}`,
      size: 0,
      bytes: async () => {
        const file = await registerFile(paper, format, registers, workshop);
        undrawn.push(...file.undrawn);
        return file.bytes;
      },
    })),
  );
}

/** Files that hang on records, in a folder for each record, and letters by their numbers. */
function filePieces({ db }: Store, { attachmentIds, documentIds }: BundleOrder): Piece[] {
  return [
    ...[...new Set(attachmentIds)].map((id): Piece => {
      const kept = attachments.get(db, id);
      const { ref } = findOfWhateverKind(db, kept.recordId);
      return {
        name: `attachments/${ref}/${kept.name}`,
        size: kept.size,
        bytes: () => attachments.bytesOf(db, kept),
      };
    }),
    ...[...new Set(documentIds)].map((id): Piece => {
      const { number, size } = documents.get(db, id);
      return { name: `documents/${number}.pdf`, size, bytes: () => documents.bytesOf(db, id) };
    }),
  ];
}
