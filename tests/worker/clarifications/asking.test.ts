import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Clarification } from '../../../geodata/clarifications/clarification.ts'
import { areasByPerson, areasOfProject } from '../../../geodata/clarifications/limits.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { readClarification } from '../../../worker/clarifications/service.ts'
import { migrate } from '../../../worker/database/migrate.ts'
import { migrations } from '../../../worker/database/migrations.ts'
import { commitThing } from '../../../worker/history/commit.ts'
import { createProject, projects } from '../checks/projects.ts'
import { anonymous, type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { squareAt } from '../town.ts'
import { minutesLater, resetClock, restoreClock } from './clock.ts'

let planner: Client

beforeAll(resetClock)
afterAll(restoreClock)
beforeEach(async () => {
  await inObject(({ sql }) => sql.exec('DELETE FROM clarification'))
  planner = await signInAs('planner')
})

const clarificationOf = ({ id }: Thing, client = planner) =>
  client.get<Clarification>(`${projects}/${id}/clarification`)
const questions = () =>
  inObject(({ sql }) =>
    sql
      .exec<{ project_revision: number; state: string }>(
        'SELECT project_revision, state FROM clarification ORDER BY number',
      )
      .toArray()
      .map(({ project_revision, state }) => `${project_revision} ${state}`),
  )
const redraw = (project: Thing, east: number, revision: number) =>
  planner.patch<Thing & ProblemBody>(
    `${projects}/${project.id}`,
    { geometry: squareAt(east, 0) },
    `"${revision}"`,
  )

describe('a project is asked about', () => {
  it('when it is made, and waits for at least the time everyone waits', async () => {
    const project = await createProject(planner, 'Nykvartalet', [0, 0])
    const { status, body } = await clarificationOf(project)
    expect(status).toBe(200)
    expect(body).toEqual({
      askedAt: '2030-01-15T12:00:20.000Z',
      state: 'waiting',
      advice: null,
      answeredAt: null,
      earliestAt: '2030-01-15T12:03:00.000Z',
      answering: true,
    })
  })

  it('anew when its area changes, and the question before falls away', async () => {
    const project = await createProject(planner, 'Flyttekvartalet', [0, 0])
    minutesLater(5)
    await redraw(project, 40, 1)
    expect(await questions()).toEqual(['1 withdrawn', '2 waiting'])
    expect((await clarificationOf(project)).body.askedAt).toBe('2030-01-15T12:05:20.000Z')
  })

  it('not anew for its attributes, nor for the same area sent again', async () => {
    const project = await createProject(planner, 'Roligkvartalet', [0, 0])
    await planner.patch(`${projects}/${project.id}`, { properties: { name: 'Stillekvartalet' } }, '"1"')
    await redraw(project, 0, 2)
    expect(await questions()).toEqual(['1 waiting'])
  })

  it('anew when it comes back from being deleted', async () => {
    const project = await createProject(planner, 'Bortekvartalet', [0, 0])
    await planner.delete(`${projects}/${project.id}`, '"1"')
    expect(await questions()).toEqual(['1 withdrawn'])
    expect((await clarificationOf(project)).status).toBe(404)
    await planner.post(`${projects}/${project.id}/restore`, undefined, { 'If-Match': '"2"' })
    expect(await questions()).toEqual(['1 withdrawn', '3 waiting'])
    expect((await clarificationOf(project)).body.state).toBe('waiting')
  })

  it('or neither: where the question cannot be stored, the project is not changed', async () => {
    const project = await createProject(planner, 'Halvkvartalet', [0, 0])
    const thrown = await inObject((context) => {
      context.sql.exec(
        `CREATE TRIGGER refuse BEFORE INSERT ON clarification BEGIN SELECT RAISE(ABORT, 'refused by the test'); END`,
      )
      try {
        const next = { ...project, revision: 2, geometry: squareAt(40, 0) }
        commitThing(context, { collection: 'projects', event: 'changed', previous: project, next })
        return ''
      } catch (error) {
        return String(error)
      } finally {
        context.sql.exec('DROP TRIGGER refuse')
      }
    })
    expect(thrown).toContain('refused by the test')
    expect((await planner.get<Thing>(`${projects}/${project.id}`)).body).toEqual(project)
    expect(await questions()).toEqual(['1 waiting'])
  })

  it('and things that are no projects are not', async () => {
    const { status } = await planner.post('/api/register/structures', {
      geometry: squareAt(0, 0),
      properties: { name: 'Torgtrappa', kind: 'stairs' },
    })
    expect(status).toBe(201)
    expect(await questions()).toEqual([])
  })
})

describe('projects from before there were clarifications', () => {
  it('are asked about by the migration, in the order they were made', async () => {
    const first = await createProject(planner, 'Gammelkvartalet', [0, 0])
    const gone = await createProject(planner, 'Slettetkvartalet', [500, 0])
    const second = await createProject(planner, 'Eldrekvartalet', [900, 0])
    await planner.delete(`${projects}/${gone.id}`, '"1"')
    const asked = await inObject(({ sql, storage }) => {
      const migration = migrations.find(({ name }) => name === '0007-clarifications')!
      sql.exec('DROP TABLE clarification')
      sql.exec('DROP TABLE clarification_answer')
      sql.exec('DELETE FROM migration WHERE name = ?', migration.name)
      migrate(storage, [migration])
      return sql
        .exec<{ id: string; project_id: string; asked_at: string }>(
          'SELECT * FROM clarification ORDER BY number',
        )
        .toArray()
    })
    const kept = asked.filter(({ project_id }) => [first.id, gone.id, second.id].includes(project_id))
    expect(kept.map(({ project_id }) => project_id)).toEqual([first.id, second.id])
    for (const { id, asked_at } of kept) {
      expect(z.uuid().safeParse(id).success).toBe(true)
      expect(z.iso.datetime().safeParse(asked_at).success).toBe(true)
    }
    expect((await clarificationOf(second)).body.state).toBe('waiting')
  })
})

describe('those who read it', () => {
  it('are those who may read checks; to others it is not there', async () => {
    const project = await createProject(planner, 'Lesekvartalet', [0, 0])
    for (const account of ['planner', 'roads', 'health', 'coordinator'] as const)
      expect((await clarificationOf(project, await signInAs(account))).status).toBe(200)
    for (const account of ['reader', 'admin'] as const)
      expect((await clarificationOf(project, await signInAs(account))).status).toBe(404)
    expect((await clarificationOf(project, anonymous)).status).toBe(401)
  })

  it('get it with a tag of what it says, which does not change while nothing does', async () => {
    const project = await createProject(planner, 'Merkekvartalet', [0, 0])
    const { etag } = await clarificationOf(project)
    minutesLater(60)
    const again = await planner.get(`${projects}/${project.id}/clarification`, { 'If-None-Match': etag! })
    expect(again.status).toBe(304)
  })
})

it('says where nobody can answer, because the operator has set up no vault', async () => {
  const project = await createProject(planner, 'Oppsettkvartalet', [0, 0])
  const read = await inObject((context) => {
    const environment = { ...context.environment, REKKVERK_SITES_KEYS: '' }
    return readClarification.run({ ...context, environment }, { projectId: project.id, knownEtag: null })
  })
  const told = read.ok && !read.value.unchanged ? JSON.parse(read.value.json) : null
  expect(told).toEqual({ ...(await clarificationOf(project)).body, answering: false })
})

describe('areas', () => {
  it('of one project can be drawn so many times a week, and then again', async () => {
    const project = await createProject(planner, 'Tegnekvartalet', [0, 0])
    for (let drawn = 1; drawn < areasOfProject.areas; drawn += 1) {
      minutesLater(60)
      planner = await signInAs('planner')
      expect((await redraw(project, drawn * 10, drawn)).status).toBe(200)
    }
    const refused = await redraw(project, 500, areasOfProject.areas)
    expect(refused.status).toBe(429)
    expect(refused.body.detail).toContain('Området er tegnet 5 ganger')
    expect(refused.headers.get('Retry-After')).toBe(String(7 * 24 * 3600 - 4 * 3600))
    expect(refused.body.revision).toBeUndefined()
    expect((await planner.get<Thing>(`${projects}/${project.id}`)).body.revision).toBe(areasOfProject.areas)
    const named = { properties: { name: 'Navnekvartalet' } }
    expect((await planner.patch(`${projects}/${project.id}`, named, '"5"')).status).toBe(200)

    minutesLater(7 * 24 * 60)
    planner = await signInAs('planner')
    expect((await redraw(project, 500, areasOfProject.areas + 1)).status).toBe(200)
  })

  it('by one person are limited over all projects; others are not held up', async () => {
    for (let drawn = 0; drawn < areasByPerson.areas; drawn += 1)
      await createProject(planner, `Kvartal ${drawn}`, [drawn * 100, 0])
    const content = { geometry: squareAt(0, 500), properties: { name: 'Ett til', kind: 'zoning_plan' } }
    const refused = await planner.post<ProblemBody>(projects, content)
    expect(refused.status).toBe(429)
    expect(refused.body.detail).toContain('Du har tegnet 30 områder')
    const coordinator = await signInAs('coordinator')
    expect((await coordinator.post(projects, content)).status).toBe(201)
  })
})
