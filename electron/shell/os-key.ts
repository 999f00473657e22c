import type { SafeStorage } from 'electron';
import type { OsUnwrapped } from '../core/ports.ts';

/** Keyrings that ask for the person's own secret. `basic_text` encrypts with a password printed in Chromium's source. */
const KEYRINGS: ReadonlySet<string> = new Set(['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6']);

type Storage = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>;

export type OsKey = {
  readonly available: () => Promise<boolean>;
  readonly wrap: (key: Uint8Array) => Promise<Uint8Array>;
  readonly unwrap: (wrapped: Uint8Array) => Promise<OsUnwrapped>;
};

export class OsKeyUnavailable extends Error {
  readonly code = 'OS_KEY_UNAVAILABLE';
}

/** A convenience beside the passphrase, never instead of it: a keyring may be lost with the machine. */
export function createOsKey(storage: Storage, platform: NodeJS.Platform): OsKey {
  const available = async () =>
    (platform !== 'linux' || KEYRINGS.has(storage.getSelectedStorageBackend())) &&
    (await storage.isAsyncEncryptionAvailable());

  const needed = async () => {
    if (!(await available())) throw new OsKeyUnavailable();
  };

  const wrap = async (key: Uint8Array) =>
    new Uint8Array(await storage.encryptStringAsync(Buffer.from(key).toString('base64')));

  return {
    available,
    wrap: async (key) => {
      await needed();
      return wrap(key);
    },
    unwrap: async (wrapped) => {
      await needed();
      const { result, shouldReEncrypt } = await storage.decryptStringAsync(Buffer.from(wrapped));
      const key = new Uint8Array(Buffer.from(result, 'base64'));
      return { key, renewed: shouldReEncrypt ? await wrap(key) : undefined };
    },
  };
}
