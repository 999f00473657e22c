import { describe, expect, it } from 'vitest';
import { createOsKey } from '../../electron/shell/os-key.ts';
import { fakeSafeStorage } from '../fakes/electron.ts';

const KEY = new Uint8Array(32).map((_byte, at) => at * 7);

describe('the system’s key', () => {
  it.each(['basic_text', 'unknown'] as const)(
    'is refused on Linux behind %s, even where Electron calls it available',
    async (backend) => {
      const osKey = createOsKey(fakeSafeStorage({ backend }), 'linux');
      expect(await osKey.available()).toBe(false);
      await expect(osKey.wrap(KEY)).rejects.toMatchObject({ code: 'OS_KEY_UNAVAILABLE' });
      await expect(osKey.unwrap(KEY)).rejects.toMatchObject({ code: 'OS_KEY_UNAVAILABLE' });
    },
  );

  it.each(['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'] as const)(
    'is taken on Linux from %s',
    async (backend) => {
      expect(await createOsKey(fakeSafeStorage({ backend }), 'linux').available()).toBe(true);
    },
  );

  it.each(['darwin', 'win32'] as const)('needs no keyring of a name on %s, but must be available', async (platform) => {
    expect(await createOsKey(fakeSafeStorage({ backend: 'unknown' }), platform).available()).toBe(true);
    const none = createOsKey(fakeSafeStorage({ available: false }), platform);
    expect(await none.available()).toBe(false);
    await expect(none.wrap(KEY)).rejects.toThrow();
  });

  it('gives back what it wrapped, and only wrapped bytes leave', async () => {
    const osKey = createOsKey(fakeSafeStorage(), 'linux');
    const wrapped = await osKey.wrap(KEY);
    expect(Buffer.from(wrapped).includes(Buffer.from(KEY))).toBe(false);
    expect(await osKey.unwrap(wrapped)).toEqual({ key: KEY, renewed: undefined });
  });

  it('wraps anew when the system has changed its own key', async () => {
    const osKey = createOsKey(fakeSafeStorage({ stale: true }), 'linux');
    const { key, renewed } = await osKey.unwrap(await osKey.wrap(KEY));
    expect(key).toEqual(KEY);
    expect(renewed).toBeInstanceOf(Uint8Array);
  });
});
