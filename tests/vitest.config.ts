import { preact } from '@preact/preset-vite';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    projects: [
      {
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'unit',
          environment: 'jsdom',
          // Hostile pages in jsdom take their time on a busy machine.
          testTimeout: 30_000,
          setupFiles: ['tests/support/english-browser.ts'],
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          mockReset: true,
          restoreMocks: true,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts', 'tests/built/**/*.test.ts'],
          globalSetup: process.env.STANDFIRST_BUILT ? [] : ['tests/e2e/build.setup.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
