import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Thing } from '../../geodata/model/thing.ts'
import type { ApiClient } from '../../worker/commands/apiClient.ts'
import { makeBackup } from '../../worker/commands/backupRun.ts'
import { restoreBackup } from '../../worker/commands/restoreRun.ts'
import { seedIfEmpty } from '../../worker/commands/seed.ts'
import { verifyHistory } from '../../worker/commands/verifyRun.ts'
import { lineFrom, pointAt } from '../worker/town.ts'
import { rowsOf } from './databaseFiles.ts'
import { Installation } from './installation.ts'

/*
 * A backup taken while people go on saving is of one moment: of what each of them saved in turn it has all up to some
 * point and nothing after it, with history, events and map trees to match.
 */

const folder = mkdtempSync(join(tmpdir(), 'rekkverk-writing-'))
const source = new Installation()
const copy = new Installation(source.settings)

beforeAll(async () => {
  await source.start()
  await copy.start()
  await seedIfEmpty(source.address, { buildings: 2500 })
})

afterAll(async () => {
  await source.remove()
  await copy.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** Saves one thing after the other, each when the one before has been answered, until it is told to stop. */
class Writer {
  /** Ids in the order they were answered. */
  readonly saved: string[] = []
  private readonly failures: string[] = []
  private stopped = false
  private readonly work: Promise<void>

  constructor(
    save: (number: number) => Promise<{ ok: true; value: { id: string } } | { ok: false; message: string }>,
  ) {
    this.work = this.run(save)
  }

  private async run(save: ConstructorParameters<typeof Writer>[0]): Promise<void> {
    for (let number = 1; !this.stopped && this.failures.length === 0; number++) {
      const result = await save(number)
      if (result.ok) this.saved.push(result.value.id)
      else this.failures.push(result.message)
    }
  }

  async untilSaved(count: number): Promise<void> {
    while (this.saved.length < count && this.failures.length === 0)
      await new Promise((resolve) => setTimeout(resolve, 5))
  }

  async stop(): Promise<string[]> {
    this.stopped = true
    await this.work
    return this.failures
  }
}

const bridges = (api: ApiClient) => (number: number) =>
  api.send<Thing>('POST', '/api/register/bridges', {
    geometry: lineFrom([number * 10, 0], [number * 10 + 5, 0]),
    properties: { name: `Bru ${number}` },
  })
const signs = (api: ApiClient) => (number: number) =>
  api.send<Thing>('POST', '/api/signs', {
    geometry: pointAt(number * 10, 50),
    properties: { name: `Skilt ${number}`, status: 'proposed' },
  })

describe('a backup while three people save', () => {
  let before: number[]
  let writers: Writer[]
  let afterwards: number[]

  beforeAll(async () => {
    const [one, two, three] = [
      await source.signIn('planner'),
      await source.signIn('coordinator'),
      await source.signIn('roads'),
    ]
    writers = [new Writer(bridges(one)), new Writer(bridges(two)), new Writer(signs(three))]
    await Promise.all(writers.map((writer) => writer.untilSaved(5)))
    before = writers.map(({ saved }) => saved.length)
    const made = await makeBackup(source.operator, join(folder, 'backup.gz'))
    if (!made.ok) throw new Error(made.message)
    afterwards = writers.map(({ saved }) => saved.length)
    await Promise.all(writers.map((writer, index) => writer.untilSaved(afterwards[index]! + 5)))
    const failures = (await Promise.all(writers.map((writer) => writer.stop()))).flat()
    expect(failures).toEqual([])
    const restored = await restoreBackup(copy.operator, join(folder, 'backup.gz'))
    if (!restored.ok) throw new Error(restored.message)
  })

  it('has what each had saved up to one point, and nothing after it', () => {
    const rows = rowsOf(copy.dataFolder, 'municipality') as Record<string, { id: string }[]>
    const there = new Set([...rows.bridges!, ...rows.signs!].map(({ id }) => id))
    for (const [index, { saved }] of writers.entries()) {
      const kept = saved.findIndex((id) => !there.has(id))
      expect(kept).toBeGreaterThanOrEqual(before[index]!)
      expect(kept).toBeLessThan(saved.length)
      // Nothing after the first that is missing is there.
      expect(saved.slice(kept).filter((id) => there.has(id))).toEqual([])
    }
  })

  it('has a version, an event, a place in the tree and an entry in the search for each of them', () => {
    type Row = { id: string; fid: number; thing_id: string; name: string | null }
    const rows = rowsOf(copy.dataFolder, 'municipality') as unknown as Record<string, Row[]>
    const versions = new Set(rows.revision!.map(({ thing_id }) => thing_id))
    const events = new Set(rows.event!.map(({ thing_id }) => thing_id))
    const tree = new Set(rows.bridges_bbox!.map(({ fid }) => fid))
    const words = new Set(rows.search!.map(({ name }) => name))
    const saved = new Set(writers.flatMap((writer) => writer.saved))
    for (const bridge of rows.bridges!.filter(({ id }) => saved.has(id))) {
      expect([versions.has(bridge.id), events.has(bridge.id)]).toEqual([true, true])
      expect([tree.has(bridge.fid), words.has(bridge.name)]).toEqual([true, true])
    }
    const savedEvents = rows.event!.filter(({ thing_id }) => saved.has(thing_id))
    expect(savedEvents.length).toBe(
      [...rows.bridges!, ...rows.signs!].filter(({ id }) => saved.has(id)).length,
    )
  })

  it('has a whole history', async () => {
    expect(await verifyHistory(copy.operator, null, { print: () => {}, progress: () => {} })).toBe(0)
  })
})
