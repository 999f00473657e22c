import { dirname, join } from 'node:path';

/** Folder of the app's own data, by system and product; its name never changes, or people lose sight of their vault. */
const PRODUCT = { win32: 'DPO Desk', darwin: 'DPO Desk', other: 'dpo-desk' } as const;

export type Surroundings = {
  /** Checkout or `app.asar`: the folder that holds `out` and `node_modules`. */
  readonly root: string;
  readonly packaged: boolean;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Overrides the system's folder. */
  readonly userData?: string | undefined;
};

export type Places = {
  readonly page: string;
  readonly preload: string;
  readonly coreWorker: string;
  readonly pdfWorker: string;
  readonly fonts: string;
  /** Beside the archive, since a library cannot be loaded from inside it. Undefined in a checkout: there it finds itself. */
  readonly nativeBinding: string | undefined;
  readonly userData: string;
  readonly defaultVault: string;
  readonly logs: string;
};

export function placesOf(around: Surroundings): Places {
  const out = join(around.root, 'out');
  const userData = around.userData ?? userDataFolder(around);
  return {
    page: join(out, 'renderer'),
    preload: join(out, 'preload', 'preload.cjs'),
    coreWorker: join(out, 'threads', 'core.worker.cjs'),
    pdfWorker: join(out, 'threads', 'pdf.worker.cjs'),
    fonts: around.packaged ? join(dirname(around.root), 'fonts') : join(out, 'fonts'),
    nativeBinding: around.packaged ? join(dirname(around.root), 'native', 'sqlite.node') : undefined,
    userData,
    defaultVault: join(userData, 'Register'),
    logs: join(userData, 'logs'),
  };
}

/** Local, never roaming: a synchronised folder would corrupt or double a database in use. */
function userDataFolder({ platform, home, env }: Surroundings): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), PRODUCT.win32);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', PRODUCT.darwin);
  return join(env.XDG_DATA_HOME ?? join(home, '.local', 'share'), PRODUCT.other);
}
