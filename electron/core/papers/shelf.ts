import { createHash } from 'node:crypto';
import type { Made } from '../../../shared/contract/core/papers.ts';
import { notFound } from '../fault.ts';
import { newId } from '../register/records.ts';
import type { Store } from '../store/unit-of-work.ts';
import type { PaperFile } from './files.ts';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Where a finished file waits for the page, once: it belongs to the open vault and goes when that does. */
const waiting = new WeakMap<Store, { readonly token: string; readonly file: PaperFile }>();

export function putOnShelf(store: Store, file: PaperFile): Made {
  const token = newId();
  waiting.set(store, { token, file });
  const { name, bytes, undrawn } = file;
  return { token, name, size: bytes.length, sha256: sha256(bytes), undrawn: [...new Set(undrawn)] };
}

export function takeFromShelf(store: Store, token: string): File {
  const found = waiting.get(store);
  if (found?.token !== token) throw notFound();
  waiting.delete(store);
  return new File([found.file.bytes], found.file.name, { type: found.file.type });
}
