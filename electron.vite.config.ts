import { existsSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { UserConfig } from 'electron-vite';
import type { PluginOption } from 'vite';

const NEVER_BUNDLED = ['better-sqlite3-multiple-ciphers', 'pdfkit', 'fontkit'];

// Named here: left to itself the build would ask the Electron binary, which may not have been downloaded.
const NODE_OF_ELECTRON = 'node24';
const CHROME_OF_ELECTRON = 'chrome152';

const main: UserConfig['main'] = {
  build: {
    target: NODE_OF_ELECTRON,
    outDir: 'out/main',
    externalizeDeps: false,
    minify: false,
    rolldownOptions: { input: { main: 'electron/main.ts' }, external: NEVER_BUNDLED },
  },
};

// A sandboxed preload is one CommonJS file.
const preload: UserConfig['preload'] = {
  build: {
    target: NODE_OF_ELECTRON,
    outDir: 'out/preload',
    externalizeDeps: false,
    minify: false,
    rolldownOptions: {
      input: { preload: 'electron/preload.ts' },
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
};

// A screen's address has several parts, so the page names its files from the root; electron-vite would make them relative.
const absoluteBase: PluginOption = { name: 'absolute-base', enforce: 'post', config: () => ({ base: '/' }) };

const renderer: UserConfig['renderer'] = {
  root: 'renderer',
  plugins: [react(), absoluteBase],
  build: {
    target: CHROME_OF_ELECTRON,
    outDir: 'out/renderer',
    // Everything is its own file: the page's policy allows no inline script and no inline style.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: 'renderer/index.html' },
  },
};

/** DPO_PART builds one part alone; the build script runs only what is stale. */
const part = process.env.DPO_PART;
const wanted = (name: string, entry: string): boolean => (part === undefined || part === name) && existsSync(entry);

export default defineConfig({
  ...(wanted('main', 'electron/main.ts') && { main }),
  ...(wanted('preload', 'electron/preload.ts') && { preload }),
  ...(wanted('renderer', 'renderer/index.html') && { renderer }),
});
