import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SCHEMA_VERSION } from '../../electron/core/store/migrate.ts';
import {
  becauseOf,
  emptyFolder,
  HOME,
  keyFilePath,
  openCore,
  openCoreWithVault,
  PASSPHRASE,
  rawRegister,
  refusal,
  registerFilePath,
  vaultFolder,
} from './harness.ts';
import { measureFields } from './records.ts';

const unlock = { vault: HOME, passphrase: PASSPHRASE };
const create = { vault: HOME, name: 'Register', actor: 'A', passphrase: PASSPHRASE };

let pristine: string;
let other: string;
beforeAll(async () => {
  for (const core of [await openCoreWithVault(), await openCoreWithVault()]) {
    await core.client.measures.create({ fields: measureFields });
    await core.dispose();
    other = pristine;
    pristine = core.folder;
  }
});

/** A copy of the closed vault, to be damaged. */
function copyOfVault(): string {
  const folder = emptyFolder();
  cpSync(pristine, folder, { recursive: true });
  return vaultFolder({ folder });
}
const coreOn = (vault: string) => openCore({ folder: join(vault, '..') });

/** Every file of a folder but the lock, byte for byte. */
const bytesOf = (vault: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(vault)
      .filter((name) => name !== 'vault.lock')
      .sort()
      .map((name) => [name, readFileSync(join(vault, name)).toString('base64')]),
  );

const Json = z.record(z.string(), z.json());
const KeyFileText = z.looseObject({ slots: z.array(Json) });
const readSlots = (vault: string) => KeyFileText.parse(JSON.parse(readFileSync(keyFilePath(vault), 'utf8')));

function editKeyFile(vault: string, edit: (file: z.infer<typeof KeyFileText>) => unknown): void {
  writeFileSync(keyFilePath(vault), JSON.stringify(edit(readSlots(vault))));
}
const editSlot = (vault: string, edit: (slot: z.infer<typeof Json>) => unknown) => {
  editKeyFile(vault, (file) => ({ ...file, slots: file.slots.map(edit) }));
};
const withCost = (cost: object) => (vault: string) => {
  editSlot(vault, (slot) => ({ ...slot, kdf: { ...Json.parse(slot.kdf), ...cost } }));
};

/** Opening fails as told, and not a byte is changed by having tried. */
async function failsToOpen(vault: string, state: string, fault: string): Promise<void> {
  const before = bytesOf(vault);
  const core = coreOn(vault);
  expect(await core.client.vault.inspect({ vault: HOME })).toMatchObject({ state });
  expect(await refusal(core.client.vault.unlock(unlock))).toMatchObject(becauseOf(`vault.faults.${fault}`));
  if (state !== 'absent')
    expect(await refusal(core.client.vault.create(create))).toMatchObject({ code: 'UNAVAILABLE' });
  expect(bytesOf(vault)).toEqual(before);
  expect(core.reports).toEqual([]);
}

describe('a damaged key file is told apart and left alone', () => {
  it.each<[string, (vault: string) => void]>([
    [
      'empty',
      (vault) => {
        writeFileSync(keyFilePath(vault), '');
      },
    ],
    [
      'cut short',
      (vault) => {
        truncateSync(keyFilePath(vault), 300);
      },
    ],
    [
      'garbage',
      (vault) => {
        writeFileSync(keyFilePath(vault), Buffer.from([0, 255, 254, 1, 2, 3]));
      },
    ],
    [
      'huge',
      (vault) => {
        writeFileSync(keyFilePath(vault), `{"format":"${'x'.repeat(5_000_000)}"}`);
      },
    ],
    [
      'a list',
      (vault) => {
        writeFileSync(keyFilePath(vault), '[]');
      },
    ],
    [
      'without slots',
      (vault) => {
        editKeyFile(vault, (file) => ({ ...file, slots: [] }));
      },
    ],
    [
      'with slots of a wrong type',
      (vault) => {
        editKeyFile(vault, (file) => ({ ...file, slots: 'none' }));
      },
    ],
    [
      'with an unknown field',
      (vault) => {
        editKeyFile(vault, (file) => ({ ...file, hint: 'birds' }));
      },
    ],
    [
      'of another format',
      (vault) => {
        editKeyFile(vault, (file) => ({ ...file, format: 'other' }));
      },
    ],
    ['with scrypt weakened', withCost({ N: 2 ** 14 })],
    ['with scrypt made to hang', withCost({ N: 2 ** 21 })],
    ['with scrypt of no power of two', withCost({ N: 100_000 })],
    ['with scrypt of another block size', withCost({ r: 1 })],
    ['with a salt that is no base64', withCost({ salt: '???' })],
    [
      'with an unknown kind of slot',
      (vault) => {
        editSlot(vault, (slot) => ({ ...slot, kind: 'backdoor' }));
      },
    ],
  ])('%s', async (_, damage) => {
    const vault = copyOfVault();
    damage(vault);
    await failsToOpen(vault, 'damaged', 'keyFileDamaged');
  });

  it('of a newer version', async () => {
    const vault = copyOfVault();
    editKeyFile(vault, (file) => ({ ...file, formatVersion: 2, slots: [{ kind: 'passkey' }] }));
    await failsToOpen(vault, 'newer', 'newer');
  });
});

describe('a meddled slot opens nothing', () => {
  const flipped = (text: string): string => {
    const bytes = Buffer.from(text, 'base64');
    bytes.writeUInt8(bytes.readUInt8(3) ^ 1, 3);
    return bytes.toString('base64');
  };
  const flip = (field: string) => (vault: string) => {
    editSlot(vault, (slot) => ({ ...slot, [field]: flipped(z.string().parse(slot[field])) }));
  };
  const cases: readonly (readonly [string, (vault: string) => void])[] = [
    ['its nonce', flip('nonce')],
    ['its box', flip('box')],
    ['its tag', flip('tag')],
    [
      'its tag shortened',
      (vault) => {
        editSlot(vault, (slot) => ({ ...slot, tag: 'AAAA' }));
      },
    ],
    [
      'its salt',
      (vault) => {
        editSlot(vault, (slot) => {
          const kdf = Json.parse(slot.kdf);
          return { ...slot, kdf: { ...kdf, salt: flipped(z.string().parse(kdf.salt)) } };
        });
      },
    ],
    ['its cost, within bounds', withCost({ N: 2 ** 16 })],
    [
      'its name',
      (vault) => {
        editSlot(vault, (slot) => ({ ...slot, actor: 'Somebody else' }));
      },
    ],
    [
      'the vault’s id',
      (vault) => {
        editKeyFile(vault, (file) => ({ ...file, id: '00000000-0000-4000-8000-000000000001' }));
      },
    ],
    [
      'another vault’s slot',
      (vault) => {
        editKeyFile(vault, (file) => ({ ...file, slots: readSlots(vaultFolder({ folder: other })).slots }));
      },
    ],
  ];

  // Together: each waits for its own scrypt and its own held-back answer.
  it('whichever bit is changed', async () => {
    await Promise.all(
      cases.map(async ([, damage]) => {
        const vault = copyOfVault();
        damage(vault);
        await failsToOpen(vault, 'ready', 'wrongPassphrase');
      }),
    );
  });
});

describe('a register that is not what its key file promises', () => {
  it.each<[string, string, string, (vault: string) => void]>([
    [
      'cut short',
      'ready',
      'registerDamaged',
      (vault) => {
        truncateSync(registerFilePath(vault), 5000);
      },
    ],
    [
      'of no length',
      'ready',
      'registerDamaged',
      (vault) => {
        truncateSync(registerFilePath(vault), 0);
      },
    ],
    [
      'garbage',
      'ready',
      'registerDamaged',
      (vault) => {
        writeFileSync(registerFilePath(vault), Buffer.alloc(8192, 7));
      },
    ],
    [
      'of another vault',
      'ready',
      'registerDamaged',
      (vault) => {
        copyFileSync(registerFilePath(vaultFolder({ folder: other })), registerFilePath(vault));
      },
    ],
    [
      'changed in its first page',
      'ready',
      'registerDamaged',
      (vault) => {
        const bytes = readFileSync(registerFilePath(vault));
        bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
        writeFileSync(registerFilePath(vault), bytes);
      },
    ],
  ])('%s says so and is not overwritten', async (_, state, fault, damage) => {
    const vault = copyOfVault();
    damage(vault);
    await failsToOpen(vault, state, fault);
  });

  it('missing is told before a passphrase is asked for, and no new one is made in its place', async () => {
    const folder = emptyFolder();
    const vault = vaultFolder({ folder });
    mkdirSync(vault);
    copyFileSync(keyFilePath(vaultFolder({ folder: pristine })), keyFilePath(vault));
    await failsToOpen(vault, 'incomplete', 'registerMissing');
    expect(readdirSync(vault)).not.toContain('register.db');
  });

  it('changed in a later page is never read as if it were whole', async () => {
    const vault = copyOfVault();
    const bytes = readFileSync(registerFilePath(vault));
    for (let page = 4096; page < bytes.length; page += 4096)
      bytes.writeUInt8(bytes.readUInt8(page + 50) ^ 1, page + 50);
    writeFileSync(registerFilePath(vault), bytes);
    const core = coreOn(vault);
    expect(await refusal(core.client.vault.unlock(unlock))).toMatchObject(becauseOf('vault.faults.registerDamaged'));
    expect(readFileSync(registerFilePath(vault))).toEqual(bytes);
  });

  it('of a newer app is left alone', async () => {
    const vault = copyOfVault();
    const db = await rawRegister(vault);
    db.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
    db.close();
    await failsToOpen(vault, 'ready', 'newer');
  });
});
