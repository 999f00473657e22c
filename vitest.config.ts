import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const fake = fileURLToPath(new URL('./test/fakes/electron-module.ts', import.meta.url));

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        // Importing the real `electron` package outside Electron would try to download it.
        resolve: { alias: [{ find: /^electron(\/(main|renderer|common))?$/, replacement: fake }] },
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          server: { deps: { inline: ['electron-store'] } },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // Each file has a desk of its own; more of them than processors would only wait for each other.
          maxWorkers: 2,
        },
      },
    ],
  },
});
