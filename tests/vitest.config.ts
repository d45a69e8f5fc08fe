import { preact } from '@preact/preset-vite';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What the projects that meet the builds have in common. */
const BUILT = {
  environment: 'node' as const,
  globalSetup: ['tests/e2e/build.setup.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    projects: [
      {
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'unit',
          environment: 'jsdom',
          // Each file has a window of its own, and jsdom is loaded once for all of them.
          pool: 'vmThreads',
          // Hostile pages in jsdom take their time on a busy machine.
          testTimeout: 30_000,
          setupFiles: ['tests/support/english-browser.ts'],
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          mockReset: true,
          restoreMocks: true,
        },
      },
      {
        test: { ...BUILT, name: 'built', include: ['tests/built/**/*.test.ts'] },
      },
      {
        test: {
          ...BUILT,
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          // Each file has a browser of its own, and waits for it most of the time.
          maxWorkers: 2,
          // On a busy machine a press can race with what it closes; a fault of the extension fails twice.
          retry: 1,
        },
      },
    ],
  },
});
