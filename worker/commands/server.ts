import { type ChildProcess, spawn } from 'node:child_process'
import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { distFolder } from './project.ts'

export interface ServerOptions {
  /** The interface to listen on; demo accounts are refused on any but the loopback. */
  host: string
  port: number
  /** Folder of the objects' SQLite files; made if it is not there. */
  dataFolder: string
  demo: boolean
  kartverketTiles?: boolean
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
  const configPath = join(options.dataFolder, 'workerd.capnp')
  writeFileSync(configPath, configText(options, objects))
  const child = spawn('workerd', ['serve', configPath], { stdio: ['ignore', 'inherit', 'pipe'], shell: process.platform === 'win32' })
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
      throw new Error(taken ? `${address} is taken by another program; choose another with PORT=...` : `workerd stopped: ${errors.join('')}`)
    }
    const response = await fetch(`${address}/api/health`).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill()
  throw new Error(`${address} did not answer within ${startTimeoutMs / 1000} seconds`)
}

/** The runtime's configuration: the same bundle and bindings as wrangler.toml names for Cloudflare. */
function configText({ host, port, demo, kartverketTiles }: ServerOptions, objectsFolder: string): string {
  const text = (value: string) => JSON.stringify(value)
  const bundle = join(distFolder, 'rekkverk')
  const modules = globSync('**/*.js', { cwd: bundle })
    .sort((a, b) => Number(b === 'index.js') - Number(a === 'index.js'))
    .map((path) => `(name = ${text(path.replaceAll('\\', '/'))}, esModule = embed ${text(join(bundle, path))})`)
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "assets", disk = (path = ${text(join(distFolder, 'client'))})),
    (name = "objects", disk = (path = ${text(objectsFolder)}, writable = true)),
  ],
  sockets = [(name = "http", address = "${host}:${port}", http = (), service = "main")],
);

const main :Workerd.Worker = (
  modules = [${modules.join(', ')}],
  compatibilityDate = "2026-10-01",
  compatibilityFlags = ["nodejs_compat"],
  bindings = [
    (name = "MUNICIPALITY", durableObjectNamespace = "Municipality"),
    (name = "ASSETS", service = "assets"),
    (name = "REKKVERK_DEMO", text = ${text(demo ? '1' : '0')}),
    (name = "REKKVERK_KARTVERKET_TILES", text = ${text(kartverketTiles ? '1' : '0')}),
  ],
  durableObjectNamespaces = [(className = "Municipality", uniqueKey = "rekkverk-municipality", enableSql = true)],
  durableObjectStorage = (localDisk = "objects"),
);
`
}
