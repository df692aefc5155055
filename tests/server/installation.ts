import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ApiClient, apiClient } from '../../worker/commands/apiClient.ts'
import { freePort } from '../../worker/commands/freePort.ts'
import { type Server, startServer } from '../../worker/commands/server.ts'
import { type Settings, trialSettings } from '../../worker/commands/settings.ts'

/** A data folder of its own with plain workerd on it, and clients that speak to it. */
export class Installation {
  readonly dataFolder = mkdtempSync(join(tmpdir(), 'rekkverk-server-'))
  readonly settings: Settings
  private server: Server | null = null

  constructor(settings: Settings = trialSettings()) {
    this.settings = settings
  }

  async start(settings: Settings = this.settings): Promise<this> {
    this.server = await startServer({
      host: '127.0.0.1',
      port: await freePort(),
      dataFolder: this.dataFolder,
      settings,
    })
    return this
  }

  get address(): string {
    return this.server!.address
  }

  /** As the operator's commands speak. */
  get operator(): ApiClient {
    return apiClient(this.address, this.settings.REKKVERK_OPERATOR_KEY)
  }

  async signIn(account: string): Promise<ApiClient> {
    const api = apiClient(this.address)
    given(await api.signIn(account))
    return api
  }

  async stop(): Promise<void> {
    await this.server?.stop()
    this.server = null
  }

  /** Ends the process as a power switch would: at once, without a word. */
  async kill(): Promise<void> {
    const { process: child } = this.server!
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGKILL')
    await gone
    this.server = null
  }

  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.dataFolder, { recursive: true, force: true })
  }
}

/** The value of a call that has to succeed. */
export function given<T>(result: { ok: true; value: T } | { ok: false; message: string }): T {
  if (!result.ok) throw new Error(result.message)
  return result.value
}
