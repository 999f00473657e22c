import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

// Run once per thread: several inputs at once would share chunks and come out as ES modules,
// while a worker inside the packaged archive is started from one CommonJS file.
const thread = process.env.DPO_PART ?? 'core';

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'out/threads',
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { [`${thread}.worker`]: `electron/${thread}.worker.ts` },
      external: ['better-sqlite3-multiple-ciphers', 'pdfkit', 'fontkit', ...builtinModules, /^node:/],
      output: { format: 'cjs', codeSplitting: false, entryFileNames: '[name].cjs' },
    },
  },
});
