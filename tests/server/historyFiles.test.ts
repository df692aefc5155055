import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Check } from '../../geodata/model/check.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import type { ApiClient } from '../../worker/commands/apiClient.ts'
import { verifyHistory } from '../../worker/commands/verifyRun.ts'
import { pointAt, squareAt } from '../worker/town.ts'
import { given, Installation } from './installation.ts'

/*
 * Somebody with the data folder in front of them: plain workerd is stopped, a byte of its database file is changed, it is
 * started again, and npm run verify:history is asked.
 */

const whole = new Installation()
/** The head that was noted while the history was whole. */
let head: string

beforeAll(async () => {
  await whole.start()
  await makeHistory(await whole.signIn('coordinator'))
  const { code, said } = await verify(whole)
  expect(said).toContain('The history is whole')
  expect(code).toBe(0)
  head = /Head: (\d+:[0-9a-f]{64})/.exec(said)![1]!
  await whole.stop()
})

afterAll(() => whole.remove())

async function makeHistory(api: ApiClient): Promise<void> {
  const bridge = { geometry: pointAt(0, 0), properties: { name: 'Filbrua', note: 'Notat nummer én' } }
  const { id } = given(await api.send<Thing>('POST', '/api/register/bridges', bridge))
  const address = `/api/register/bridges/${id}`
  given(await api.send('PATCH', address, { properties: { note: 'Notat nummer to' } }, '"1"'))
  given(await api.send('PATCH', address, { properties: { note: 'Notat nummer tre' } }, '"2"'))
  const limits = { thresholds: [{ code: 'high_point_metres', value: 11 }] }
  given(await api.send('PUT', '/api/settings/thresholds', limits, '"0"'))
  const properties = { name: 'Filkvartalet', kind: 'zoning_plan', contents: ['building'], storeys: 6 }
  const project = { geometry: squareAt(500, 500), properties }
  const { id: projectId } = given(await api.send<Thing>('POST', '/api/projects', project))
  const check = given(await api.send<Check>('POST', `/api/projects/${projectId}/checks`))
  const answer = { value: 'partly', reason: 'Vurderes i neste fase' }
  given(await api.send('PUT', `/api/checks/${check.id}/answers/FEL-1`, answer, '"0"'))
}

async function verify(installation: Installation, notedHead: string | null = null) {
  const lines: string[] = []
  const speaker = { print: (line: string) => lines.push(line), progress: () => {} }
  const code = await verifyHistory(installation.operator, notedHead, speaker)
  return { code, said: lines.join('\n') }
}

/** What the command says of a copy of the data after somebody has been at its database. */
async function verdictAfter(meddle: (databaseFile: string) => void, notedHead: string | null = null) {
  const tampered = new Installation(whole.settings)
  try {
    cpSync(whole.dataFolder, tampered.dataFolder, { recursive: true })
    const folder = join(tampered.dataFolder, 'objects', 'rekkverk-municipality')
    const [file] = globSync(join(folder, `${'[0-9a-f]'.repeat(64)}.sqlite`))
    emptyLog(file!)
    meddle(file!)
    await tampered.start()
    return await verify(tampered, notedHead)
  } finally {
    await tampered.remove()
  }
}

/** Brings what lies in the write-ahead log into the file itself. */
function emptyLog(file: string): void {
  const database = new DatabaseSync(file)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}

/** Changes the last byte of every place where the text lies in the file. */
function changeByte(text: string): (file: string) => void {
  return (file) => {
    const content = readFileSync(file)
    const needle = Buffer.from(text)
    let places = 0
    for (let at = content.indexOf(needle); at >= 0; at = content.indexOf(needle, at + 1)) {
      content[at + needle.length - 1]! ^= 1
      places += 1
    }
    if (places === 0) throw new Error(`not in the file: ${text}`)
    writeFileSync(file, content)
  }
}

/** Runs statements on the file with what refuses them taken away. */
function meddleWith(...statements: string[]): (file: string) => void {
  return (file) => {
    const database = new DatabaseSync(file)
    const triggers = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).all()
    for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`)
    for (const statement of statements) database.exec(statement)
    database.close()
  }
}

it('an untouched copy is whole, and holds the head', async () => {
  const { code, said } = await verdictAfter(() => {}, head)
  expect(said).toContain('The history is whole')
  expect(said).toContain('is in the chain')
  expect(code).toBe(0)
})

describe('one byte of the database file', () => {
  it.each([
    [
      'an earlier version of a bridge',
      'Notat nummer to',
      /Event 2: what was stored with it was changed. \(bridge .*, version 2\)/,
    ],
    [
      'the bridge as it stands, and its newest version',
      'Notat nummer tre',
      /Event 3: what was stored with it was changed/,
    ],
    ['an answer', 'Vurderes i neste fase', /Event 7: what was stored with it was changed. \(checks /],
    ['an event', 'settings.thresholds-changed', /Event 4: the event was changed/],
  ])('in %s', async (_, text, said) => {
    const verdict = await verdictAfter(changeByte(text))
    expect(verdict.said).toMatch(said)
    expect(verdict.code).toBe(1)
  })
})

describe('a row of the database', () => {
  it.each([
    [
      'a bridge',
      [`UPDATE bridges SET properties = replace(properties, 'tre', 'tri')`],
      /not as its newest version says \(bridge .*, version 3\)/,
    ],
    [
      'a limit',
      [`UPDATE threshold_setting SET thresholds = replace(thresholds, '11', '12')`],
      /Event 4: what was stored with it was changed/,
    ],
    [
      'what a check found',
      [`UPDATE project_check SET findings = replace(findings, 'FEL-1', 'FEL-2')`],
      /Event 6: what was stored with it was changed. \(checks /,
    ],
    [
      'a version taken out',
      ['DELETE FROM revision WHERE revision = 2'],
      /Event 2: something that was stored with it is gone/,
    ],
  ])('%s', async (_, statements, said) => {
    const verdict = await verdictAfter(meddleWith(...statements))
    expect(verdict.said).toMatch(said)
    expect(verdict.code).toBe(1)
  })

  it('the newest events with all that belongs to them shows only by the head that was noted', async () => {
    const meddle = meddleWith(
      'DELETE FROM check_answer WHERE event_sequence = 7',
      'DELETE FROM event WHERE sequence = 7',
    )
    expect((await verdictAfter(meddle)).code).toBe(0)
    const verdict = await verdictAfter(meddle, head)
    expect(verdict.said).toContain('Event 7: is not there as it was noted')
    expect(verdict.code).toBe(1)
  })
})
