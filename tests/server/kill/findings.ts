import type { Site } from '../../../geodata/sites/site.ts'
import { verifyHistory } from '../../../worker/commands/verifyRun.ts'
import { integrityOf, rowsOf } from '../databaseFiles.ts'
import { given, type Installation } from '../installation.ts'
import type { Importer, SiteWriter, ThingWriter } from './writers.ts'

/*
 * What is found when a killed server has been started again; every line is something that must not be.
 */

type Row = {
  fid: number
  id: string
  thing_id: string
  revision: number
  name: string | null
  deleted_at: string | null
  collection: string
  state: string
  external: string
  head: string
  rows_received: number
  import_fid: number
  rowid: number
}
type Rows = Record<string, Row[]>

const collections = ['bridges', 'buildings', 'structures', 'safeguards', 'signs', 'projects']
/** A search entry's rowid holds the collection's number above this many fids (worker/search/store.ts). */
const fidsPerCollection = 2 ** 40

/** What lies in the municipality's file, read once a round. */
export function readRows({ dataFolder }: Installation): Rows {
  return rowsOf(dataFolder, 'municipality') as unknown as Rows
}

/** What the service finds wrong with its own history and journal. */
export async function findBrokenHistory({ operator }: Installation): Promise<string[]> {
  const lines: string[] = []
  const say = { print: (line: string) => lines.push(line), progress: () => {} }
  const verdict = await verifyHistory(operator, null, say)
  return verdict === 0 ? [] : [`the history or the journal of sites is broken: ${lines.join(' ')}`]
}

/** Whatever in the files does not agree with the rest. */
export function findBroken({ dataFolder }: Installation, rows: Rows): string[] {
  return [
    ...(['municipality', 'sites'] as const)
      .filter((object) => JSON.stringify(integrityOf(dataFolder, object)) !== '[{"integrity_check":"ok"}]')
      .map((object) => `SQLite finds faults in the file of ${object}`),
    ...collections.flatMap((collection, number) => brokenThings(rows, collection, number)),
    ...brokenImports(rows),
  ]
}

/** Things, versions, trees and search of one collection, where they do not agree. */
function brokenThings(rows: Rows, collection: string, number: number): string[] {
  const things = rows[collection]!
  const standing = new Set(things.filter(({ deleted_at }) => deleted_at === null).map(({ fid }) => fid))
  const named = things.filter(({ deleted_at, name }) => deleted_at === null && name).map(({ fid }) => fid)
  const tree = new Set(rows[`${collection}_bbox`]!.map(({ fid }) => fid))
  const found = new Set(
    rows
      .search!.filter(({ rowid }) => Math.floor(rowid / fidsPerCollection) === number)
      .map(({ rowid }) => rowid % fidsPerCollection),
  )
  const newest = new Map<string, number>()
  for (const { thing_id, revision } of rows.revision!.filter((row) => row.collection === collection))
    newest.set(thing_id, Math.max(newest.get(thing_id) ?? 0, revision))
  const unversioned = things.filter(({ id, revision }) => newest.get(id) !== revision).length
  const strays = newest.size - things.length
  return [
    ...(standing.size === tree.size && isWithin(tree, standing)
      ? []
      : [`${collection}: ${standing.size} things and ${tree.size} in the tree`]),
    ...(isWithin(named, found) && isWithin(found, standing)
      ? []
      : [`${collection}: the search does not have what is there`]),
    ...(unversioned === 0 && strays === 0
      ? []
      : [`${collection}: ${unversioned} things without their version, ${strays} versions without a thing`]),
  ]
}

/** Imports that are neither whole nor not at all. */
function brokenImports(rows: Rows): string[] {
  const staged = Map.groupBy(rows.import_row!, ({ import_fid }) => import_fid)
  const content = new Set(rows.import_content!.map(({ fid }) => fid))
  return rows.import!.flatMap(({ fid, head, state, rows_received }) => {
    const { fileName } = JSON.parse(head) as { fileName: string }
    const mine = staged.get(fid) ?? []
    const filled = mine.filter((row) => content.has(row.fid)).length
    const said = `import ${fileName} (${state})`
    if (state === 'receiving' || state === 'preview')
      return mine.length === rows_received && filled === rows_received
        ? []
        : [`${said}: ${rows_received} rows said, ${mine.length} rows and ${filled} contents there`]
    return filled === 0 ? [] : [`${said}: ${filled} contents left`]
  })
}

/** What was answered to a writer of things, and is not there. */
export function findLostThings({ signs }: Rows, { promised, mark }: ThingWriter): string[] {
  const byId = new Map(signs!.map((row) => [row.id, row]))
  const lost = [...promised].flatMap(([id, { name, revision, deleted, underWay }]) => {
    const row = byId.get(id)
    const is = (state: { name: string; deleted: boolean }, at: number) =>
      row?.revision === at && row.name === state.name && (row.deleted_at !== null) === state.deleted
    return is({ name, deleted }, revision) || (underWay && is(underWay, revision + 1))
      ? []
      : [`sign ${name}: answered as version ${revision}, is ${row ? `version ${row.revision}` : 'gone'}`]
  })
  // One request may have been stored with its answer lost on the way.
  const unanswered = signs!.filter(({ id, name }) => name?.startsWith(`${mark} `) && !promised.has(id))
  return unanswered.length > 1 ? [...lost, `${unanswered.length} signs that nobody was told of`] : lost
}

/** Files of an importer that are half in, or not where they were answered to be. */
export function findLostImports(rows: Rows, { answeredSteps, mark, rowsOfFile }: Importer): string[] {
  const steps = ['preview', 'confirmed', 'undone']
  return rows.import!.flatMap(({ head, state }) => {
    const { fileName } = JSON.parse(head) as { fileName: string }
    if (!fileName.startsWith(`${mark} `)) return []
    const here = rows.buildings!.filter(({ name }) => name?.startsWith(`${fileName} bygg`))
    const standing = here.filter(({ deleted_at }) => deleted_at === null).length
    const wanted = state === 'confirmed' ? rowsOfFile : 0
    const answered = answeredSteps.get(fileName)
    return [
      ...(standing === wanted ? [] : [`import ${fileName} is ${state} with ${standing} buildings`]),
      ...(answered && steps.indexOf(state) < steps.indexOf(answered)
        ? [`import ${fileName} was answered as ${answered}, is ${state}`]
        : []),
    ]
  })
}

/** Sites that were answered and cannot be read. */
export async function findLostSites(
  installation: Installation,
  { promised, mark }: SiteWriter,
): Promise<string[]> {
  const cleared = await installation.signIn('cleared')
  given(await cleared.send('POST', '/api/sites/openings', { purpose: 'assessment' }))
  const { items } = given(await cleared.get<{ items: Site[] }>('/api/sites'))
  const there = new Map(items.map(({ id, properties }) => [id, properties.name]))
  const unanswered = items.filter(
    ({ id, properties }) => properties.name.startsWith(mark) && !promised.has(id),
  )
  return [
    ...[...promised].filter(([id, name]) => there.get(id) !== name).map(([, name]) => `site ${name} is lost`),
    ...(unanswered.length > 1 ? [`${unanswered.length} sites that nobody was told of`] : []),
  ]
}

function isWithin(some: Iterable<number>, all: ReadonlySet<number>): boolean {
  return [...some].every((one) => all.has(one))
}
