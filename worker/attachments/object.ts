import { DurableObject } from 'cloudflare:workers'
import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { Environment } from '../environment.ts'
import type { Caller } from '../operation.ts'
import { attachmentsDatabase } from '../operator/attachmentsDatabase.ts'
import { Keeper, type Kept } from '../operator/keeper.ts'
import type { KeptOperationName } from '../operator/keptOperations.ts'
import {
  deleteFile,
  type FileHead,
  insertFile,
  insertPart,
  markSettled,
  markUnsettled,
  readPart,
  readUnsettled,
  readWhole,
  totalSize,
} from './fileStore.ts'

/** All files of a municipality together; an object holds 10 GB on Cloudflare. */
const largestTotalBytes = 5 * 1024 ** 3
/** A file that has been on its way for so long was left there. */
const leftMs = 3_600_000

const full = failure('too-large', {
  detail: text(
    'Kommunens plass til vedlegg er full (5 GB). Fjern vedlegg som ikke trengs, eller snakk med dem som drifter Rekkverk.',
    'The municipality’s room for attachments is full (5 GB). Remove attachments that are not needed, or talk to those who run Rekkverk.',
  ),
})
const damaged = failure('internal', {
  detail: text(
    'Vedlegget er skadet der det ligger, og vises ikke. Si fra til dem som drifter Rekkverk; det kan hentes fra en sikkerhetskopi.',
    'The attachment is damaged where it lies, and is not shown. Tell those who run Rekkverk; it can be fetched from a backup.',
  ),
})

/**
 * The bytes of what is attached to anything in the municipality. It knows no people: files.ts is the one way in, and goes
 * there only with an id that the municipality's object has let the caller have.
 */
export class Attachments extends DurableObject<Environment> implements Kept {
  private readonly keeper: Keeper

  constructor(state: DurableObjectState, environment: Environment) {
    super(state, environment)
    this.keeper = new Keeper(state.storage, attachmentsDatabase)
  }

  keep(caller: Caller, name: KeptOperationName, input: unknown): Promise<Outcome<unknown>> {
    return this.keeper.keep(caller, name, input)
  }

  /** Makes room for a file; answers with those that were left on their way, to be settled. */
  begin(head: FileHead): Promise<Outcome<string[]>> {
    return this.write((sql, now) => {
      if (totalSize(sql) + head.size > largestTotalBytes) return full
      insertFile(sql, head, now.toISOString())
      return success(readUnsettled(sql, new Date(now.getTime() - leftMs).toISOString()))
    })
  }

  addPart(id: string, part: number, bytes: Uint8Array): Promise<Outcome<null>> {
    return this.write((sql) => success(insertPart(sql, id, part, bytes) ?? null))
  }

  /** Says that the file may be about to go; whether it did is settled afterwards. */
  loosen(id: string): Promise<Outcome<null>> {
    return this.write((sql, now) => success(markUnsettled(sql, id, now.toISOString()) ?? null))
  }

  /** Keeps the files that stand in the municipality's object, and lets go of those that do not. */
  settle(standing: readonly string[], gone: readonly string[]): Promise<Outcome<null>> {
    return this.write((sql) => {
      for (const id of standing) markSettled(sql, id)
      for (const id of gone) deleteFile(sql, id)
      return success(null)
    })
  }

  /** The number of parts, when all of them are there and together are what they were. */
  async open(id: string, sha256: string): Promise<Outcome<{ parts: number }>> {
    if (this.keeper.restoring) return failure('restoring')
    const whole = readWhole(this.ctx.storage.sql, id)
    if (whole?.sha256 === sha256) return success({ parts: whole.parts })
    console.error(JSON.stringify({ attachments: 'a file is not what it was', id }))
    return damaged
  }

  /** A part of a file that has been opened; null where it has gone meanwhile. */
  async readPart(id: string, part: number): Promise<Uint8Array | null> {
    return readPart(this.ctx.storage.sql, id, part)
  }

  private async write<Value>(work: (sql: SqlStorage, now: Date) => Outcome<Value>): Promise<Outcome<Value>> {
    await this.keeper.lease.untilFree()
    if (this.keeper.restoring) return failure('restoring')
    const { storage } = this.ctx
    return storage.transactionSync(() => work(storage.sql, new Date()))
  }
}
