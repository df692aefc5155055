import { availableParallelism } from 'node:os'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { browserWorkers } from './tests/browser/workers.ts'
import { trialSettings } from './worker/commands/settings.ts'

// Left to itself vitest keeps a core free, which on a machine of two leaves half of it idle.
const maxWorkers = Math.max(2, availableParallelism() - 1)

// Four kinds of test: pure code in Node, the worker inside workerd with real objects, whole servers as they are run by
// whoever runs them, and the app in a real browser.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/geodata/**/*.test.ts',
            'tests/web/**/*.test.ts',
            'tests/architecture/**/*.test.ts',
            'tests/worker/commands/**/*.test.ts',
          ],
          environment: 'node',
          // Pure code leaves nothing behind for the next file, which then need not load all of it again.
          isolate: false,
          testTimeout: 60_000,
          maxWorkers,
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: trialSettings() },
          }),
        ],
        test: {
          name: 'worker',
          // tests/worker/setup.ts keeps files apart.
          isolate: false,
          include: ['tests/worker/**/*.test.ts'],
          exclude: ['tests/worker/commands/**'],
          setupFiles: ['tests/worker/setup.ts'],
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'server',
          include: ['tests/server/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/server/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each starts servers of its own: one file at a time is enough for a small machine.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: browserWorkers,
          // A shared machine may starve the software-rendered map; by hand every failure shows at once.
          retry: process.env.CI ? 1 : 0,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
