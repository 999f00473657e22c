import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { downloadElectron, electronBinary } from './electron-binary.ts';
import { serveUntilStopped } from './serve.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const USAGE = `npm start -- [options]
  --browser     open in the browser even where Electron is there
  --port N      port of the browser's server (default: a free one)
  --vault DIR   folder of the vault to offer first
  --example     offer the example register in an empty vault`;

type Options = {
  readonly browser: boolean;
  readonly port: number | undefined;
  readonly vault: string | undefined;
  readonly example: boolean;
};

/** `npm start`: builds what is stale, then opens the app in Electron, or in the browser where Electron can't be had. */
async function start(options: Options): Promise<void> {
  const program = options.browser ? undefined : await findElectron();
  if (!(await build({ forBrowser: program === undefined }))) process.exitCode = 1;
  else if (program === undefined) await serveUntilStopped(options);
  else runElectron(program, options);
}

async function findElectron(): Promise<string | undefined> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.log('No display for Electron here: DPO Desk opens in the browser.');
    return undefined;
  }
  if (electronBinary(ROOT) === undefined && !(await downloadElectron(ROOT)))
    console.log("Electron's program could not be downloaded: DPO Desk opens in the browser.");
  return electronBinary(ROOT);
}

function runElectron(program: string, { vault, example }: Options): void {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const args = [ROOT, ...(vault === undefined ? [] : ['--vault', vault]), ...(example ? ['--example'] : [])];
  const app = spawn(program, args, { stdio: 'inherit', env });
  // The app locks and closes by itself; the terminal waits for it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal));
  app.once('error', () => {
    console.error('Electron could not be started. Try: npm start -- --browser');
    process.exitCode = 1;
  });
  app.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'boolean', default: false },
        port: { type: 'string' },
        vault: { type: 'string' },
        example: { type: 'boolean', default: false },
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) return undefined;
    return { browser: values.browser, example: values.example, vault: values.vault, port };
  } catch {
    return undefined;
  }
}

const options = readOptions();
if (options === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await start(options);
}
