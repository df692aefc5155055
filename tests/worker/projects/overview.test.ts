import { beforeAll, describe, expect, it } from 'vitest'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import { projectStages } from '../../../geodata/model/stage.ts'
import { dueFilters, dueStateOf } from '../../../geodata/projects/due.ts'
import type { OverviewPage, ProjectLine } from '../../../geodata/projects/overview.ts'
import { createProject } from '../checks/projects.ts'
import { type Client, signInAs } from '../client.ts'
import { type Planted, plantProjects } from './manyProjects.ts'

const address = '/api/projects/overview'
const today = dateInNorway(new Date())
let planner: Client
let reader: Client
let planted: Planted[]

beforeAll(async () => {
  planner = await signInAs('planner')
  reader = await signInAs('reader')
  planted = await plantProjects(300, today)
})

/** All pages of a list, a few at a time. */
async function readAll(query: string, client = planner): Promise<{ items: ProjectLine[]; total: number }> {
  const items: ProjectLine[] = []
  let cursor = ''
  for (;;) {
    const { status, body } = await client.get<OverviewPage>(`${address}?limit=70${query}${cursor}`)
    expect(status).toBe(200)
    items.push(...body.items)
    if (body.next === null) return { items, total: body.total }
    cursor = `&cursor=${body.next}`
  }
}
const idsOf = (projects: readonly { id: string }[]) => projects.map(({ id }) => id).sort()

describe('the list of projects with where each stands', () => {
  it('says the stage that was put in, and whether any check has been signed', async () => {
    const { items } = await readAll('')
    const told = items.map(({ id, checkDueOn, check }) => [id, checkDueOn, check!.stage, check!.checked])
    const known = planted.map(({ id, dueOn, stage, signedAt }) => [id, dueOn, stage, signedAt !== null])
    expect(told.toSorted()).toEqual(known.toSorted())
  })

  it.each(projectStages.codes)('narrowed to %s holds those and no others, and counts them', async (stage) => {
    const { items, total } = await readAll(`&stage=${stage}`)
    expect(idsOf(items)).toEqual(idsOf(planted.filter((project) => project.stage === stage)))
    expect(total).toBe(items.length)
  })

  it.each(dueFilters.codes)('%s means the same in SQL as in words', async (due) => {
    const { items } = await readAll(`&due=${due}`)
    const wanted = planted.filter(
      ({ dueOn, signedAt }) => dueStateOf({ dueOn, checked: signedAt !== null }, today) === due,
    )
    expect(wanted.length).toBeGreaterThan(0)
    expect(idsOf(items)).toEqual(idsOf(wanted))
  })

  it('combines what it is narrowed to', async () => {
    const like = planted.find(({ responsible }) => responsible === 'Byutvikling')!
    const { items } = await readAll(
      `&kind=${like.kind}&phase=${like.phase}&responsible=Byutvikling&status=active`,
    )
    const wanted = planted.filter(
      ({ kind, phase, responsible }) =>
        kind === like.kind && phase === like.phase && responsible === 'Byutvikling',
    )
    expect(idsOf(items)).toEqual(idsOf(wanted))
  })

  it.each(['updated', 'name', 'due', 'stage'].flatMap((sort) => [`${sort}&order=asc`, `${sort}&order=desc`]))(
    'sorted by %s it has every project once, in order, unknown last',
    async (sort) => {
      const { items } = await readAll(`&sort=${sort}`)
      expect(new Set(items.map(({ id }) => id)).size).toBe(planted.length)
      const letters = new Intl.Collator('nb')
      const compare: Record<string, (one: ProjectLine, other: ProjectLine) => number> = {
        updated: (one, other) =>
          one.updatedAt < other.updatedAt ? -1 : one.updatedAt > other.updatedAt ? 1 : 0,
        name: (one, other) => letters.compare(one.name[0]!, other.name[0]!),
        due: (one, other) =>
          one.checkDueOn! < other.checkDueOn! ? -1 : one.checkDueOn! > other.checkDueOn! ? 1 : 0,
        stage: (one, other) =>
          projectStages.codes.indexOf(one.check!.stage) - projectStages.codes.indexOf(other.check!.stage),
      }
      const [by = '', direction] = sort.split('&order=')
      const known = by === 'due' ? items.filter(({ checkDueOn }) => checkDueOn !== null) : items
      expect(items.slice(0, known.length)).toEqual(known)
      for (const [at, line] of known.slice(1).entries()) {
        const step = compare[by]!(known[at]!, line)
        expect(direction === 'asc' ? step : -step).toBeLessThanOrEqual(0)
      }
    },
  )

  it('tells readers nothing of checks, and lets them ask nothing by them', async () => {
    const { items, total } = await readAll('', reader)
    expect(total).toBe(planted.length)
    expect(items.every(({ check }) => check === null)).toBe(true)
    for (const query of ['stage=signed', 'due=overdue', 'sort=stage']) {
      expect((await reader.get(`${address}?${query}`)).status).toBe(400)
      expect((await reader.get(`${address}/export?${query}`)).status).toBe(400)
    }
  })

  it('refuses a cursor it has not given', async () => {
    expect((await planner.get(`${address}?cursor=abc`)).status).toBe(400)
  })
})

it('comes as a CSV file with every line, without formulas, and without checks for readers', async () => {
  const caught = await createProject(planner, '=HYPERLINK("x")', [0, 0], { responsible: 'Byutvikling' })
  const file = async (client: Client) =>
    (await (await client.fetch(`${address}/export?sort=name`)).text()).trimEnd()
  const lines = (await file(planner)).split('\r\n')
  expect(lines).toHaveLength(planted.length + 2)
  expect(lines[0]).toContain('Navn;Sakstype')
  const line = lines.find((one) => one.endsWith(caught.id))
  expect(line).toContain(`"'=HYPERLINK(""x"")"`)
  expect(line).toContain('Ikke sjekket;0;0;0;Venter')
  expect(await file(reader)).not.toMatch(/Ikke sjekket|Signert|Venter/)
  expect((await planner.get<{ items: string[] }>(`${address}/responsible`)).body.items).toEqual([
    'Byggesak',
    'Byutvikling',
  ])
})
