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
import { browserWorkers } from './workers.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A server for each file that can run at the same time: ownAddress.ts. */
    addresses: readonly string[]
    chromium: string
  }
}

/** The built app on plain workerd, each server with a fresh Eksempelvik, for all browser tests of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', chromiumPath())
  buildIfNeeded()
  const towns = await Promise.all(Array.from({ length: browserWorkers }, startTown))
  project.provide(
    'addresses',
    towns.map(({ address }) => address),
  )
  return async () => void (await Promise.all(towns.map(({ stop }) => stop())))
}

async function startTown() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'rekkverk-browser-'))
  const server = await startServer({
    host: '127.0.0.1',
    port: await freePort(),
    dataFolder,
    // Seconds, so that a test can see an answer come.
    settings: { ...trialSettings(), REKKVERK_CLARIFICATION_MINUTES: '0.05' },
  })
  await seedIfEmpty(server.address)
  const stop = async () => {
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { address: server.address, stop }
}
