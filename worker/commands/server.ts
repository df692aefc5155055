import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runtimeConfig } from './runtimeConfig.ts'
import { type Settings, settingNames } from './settings.ts'

export interface ServerOptions {
  /** The interface to listen on; demo accounts are refused on any but the loopback. */
  host: string
  port: number
  /** Folder of the objects' SQLite files; made if it is not there. */
  dataFolder: string
  settings: Settings
}

export interface Server {
  address: string
  process: ChildProcess
  stop(): Promise<void>
}

const startTimeoutMs = 30_000

/** Starts plain workerd on the built bundle and waits until it answers. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const objects = join(options.dataFolder, 'objects')
  mkdirSync(objects, { recursive: true })
  const flags = [`--socket-addr=http=${options.host}:${options.port}`, `--directory-path=objects=${objects}`]
  const child = spawn('workerd', ['serve', runtimeConfig, ...flags], {
    stdio: ['ignore', 'inherit', 'pipe'],
    shell: process.platform === 'win32',
    // A setting nobody gave is sent as empty: the runtime wants every name it binds.
    env: {
      ...process.env,
      ...Object.fromEntries(settingNames.map((name) => [name, options.settings[name] ?? ''])),
    },
  })
  const errors: string[] = []
  child.stderr!.on('data', (data: Buffer) => {
    errors.push(data.toString())
    process.stderr.write(data)
  })
  const address = `http://localhost:${options.port}`
  await untilHealthy(address, child, errors)
  const stop = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
  return { address, process: child, stop }
}

async function untilHealthy(address: string, child: ChildProcess, errors: string[]): Promise<void> {
  const deadline = Date.now() + startTimeoutMs
  while (Date.now() < deadline) {
    if (child.exitCode !== null) {
      const taken = errors.join('').includes('Address already in use')
      throw new Error(
        taken
          ? `${address} is taken by another program; choose another with PORT=...`
          : `workerd stopped: ${errors.join('')}`,
      )
    }
    const response = await fetch(`${address}/api/health`).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill()
  throw new Error(`${address} did not answer within ${startTimeoutMs / 1000} seconds`)
}
