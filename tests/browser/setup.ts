import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildIfNeeded } from '../../worker/commands/build.ts'
import { freePort } from '../../worker/commands/freePort.ts'
import { seedIfEmpty } from '../../worker/commands/seed.ts'
import { startServer } from '../../worker/commands/server.ts'
import { trialSettings } from '../../worker/commands/settings.ts'
import { chromiumPath } from './chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    address: string
    chromium: string
  }
}

/** The built app on plain workerd with a fresh Eksempelvik, for all browser tests of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', chromiumPath())
  buildIfNeeded()
  const dataFolder = mkdtempSync(join(tmpdir(), 'rekkverk-browser-'))
  const server = await startServer({
    host: '127.0.0.1',
    port: await freePort(),
    dataFolder,
    // Seconds, so that a test can see an answer come.
    settings: { ...trialSettings(), REKKVERK_CLARIFICATION_MINUTES: '0.05' },
  })
  await seedIfEmpty(server.address)
  project.provide('address', server.address)
  return async () => {
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
