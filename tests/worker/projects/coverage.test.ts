import { beforeAll, expect, it } from 'vitest'
import { addDays, dateInNorway } from '../../../geodata/model/calendar.ts'
import { type Duty, defaultDuty } from '../../../geodata/model/duty.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import { type Coverage, type CoveredProject, coverageParts } from '../../../geodata/projects/coverage.ts'
import { type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { type Planted, plantProjects } from './manyProjects.ts'

const today = dateInNorway(new Date())
const period = { from: addDays(today, -200), to: addDays(today, -10) }
const address = `/api/coverage?from=${period.from}&to=${period.to}`
const dutyAddress = '/api/settings/duty'
let coordinator: Client
let planted: Planted[]

beforeAll(async () => {
  coordinator = await signInAs('coordinator')
  planted = await plantProjects(400, today)
})

const figures = async () => (await coordinator.get<Coverage>(address)).body

/** Counted once more, by other SQL, from the signatures themselves; the hours in Norway are one or two ahead. */
function countAnew(kinds: readonly string[], { from, to }: typeof period): Promise<Record<string, number>> {
  return inObject(({ sql }) => {
    const rows = sql
      .exec<{ created: string; due: string | null; signed: string | null; runs: number }>(
        `SELECT p.created_at AS created, json_extract(p.properties, '$.checkDueOn') AS due, min(g.at) AS signed,
           count(c.id) AS runs
         FROM projects p LEFT JOIN project_check c ON c.project_id = p.id LEFT JOIN check_signature g ON g.check_id = c.id
         WHERE json_extract(p.properties, '$.kind') IN (${kinds.map(() => '?').join(', ')}) GROUP BY p.id`,
        ...kinds,
      )
      .toArray()
    const counts: Record<string, number> = {}
    for (const { created, due, signed, runs } of rows) {
      const registered = dateInNorway(new Date(created))
      if (registered < from || registered > to) continue
      const signedOn = signed && dateInNorway(new Date(signed))
      let part = 'undated'
      if (due && signedOn) part = signedOn > due ? 'late' : 'in_time'
      else if (due && due < today) part = 'overdue'
      else if (due) part = runs > 0 ? 'in_progress' : 'not_begun'
      counts[part] = (counts[part] ?? 0) + 1
    }
    return counts
  })
}

it('agrees with another way of counting, and each figure with the projects behind it', async () => {
  const { whole, parts } = await figures()
  expect(parts).toEqual(await countAnew(defaultDuty.kinds, period))
  for (const part of coverageParts.codes) {
    const { body } = await coordinator.get<Page<CoveredProject>>(
      `${address.replace('?', '/projects?')}&part=${part}&limit=1000`,
    )
    expect(body.items).toHaveLength(parts[part])
    expect(body.next).toBeNull()
    const known = new Map(planted.map((project) => [project.id, project]))
    for (const { id, kind, registeredOn } of body.items) {
      expect(known.get(id)!.kind).toBe(kind)
      expect(registeredOn >= period.from && registeredOn <= period.to).toBe(true)
    }
  }
  expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(whole)
})

it('is not changed by moving a due date after the signature', async () => {
  const before = await figures()
  await inObject(({ sql }) =>
    sql.exec(`UPDATE projects SET properties = json_set(properties, '$.checkDueOn', '2099-01-01')
      WHERE id IN (SELECT project_id FROM check_signature g JOIN project_check c ON c.id = g.check_id)`),
  )
  expect((await figures()).parts).toEqual(before.parts)
})

it('counts with the kinds the coordinator has chosen, guarded by version and told of in the history', async () => {
  const { body: delivered } = await coordinator.get<Duty>(dutyAddress)
  expect(delivered).toEqual(defaultDuty)
  const chosen = { kinds: ['operation', 'zoning_plan'], note: 'Byggesak følges i eget system.' }
  expect((await coordinator.put(dutyAddress, chosen)).status).toBe(428)
  const { status, body, etag } = await coordinator.put<Duty>(dutyAddress, chosen, '"0"')
  expect(status).toBe(200)
  expect(etag).toBe('"1"')
  expect(body).toMatchObject({
    kinds: ['zoning_plan', 'operation'],
    note: chosen.note,
    by: 'Demo plankoordinator',
  })
  const late = await coordinator.put<ProblemBody>(dutyAddress, chosen, '"0"')
  expect([late.status, (late.body.current as Duty).revision]).toEqual([412, 1])

  const { body: events } = await coordinator.get<Page<{ type: string; data: object }>>('/api/events?limit=1')
  expect(events.items[0]).toMatchObject({
    type: 'settings.duty-changed',
    data: { before: defaultDuty.kinds, after: ['zoning_plan', 'operation'] },
  })
  const { whole } = await figures()
  const wanted = planted.filter(({ kind, createdAt }) => {
    const registered = dateInNorway(new Date(createdAt))
    return ['zoning_plan', 'operation'].includes(kind) && registered >= period.from && registered <= period.to
  })
  expect(whole).toBe(wanted.length)

  for (const wrong of [
    { kinds: [], note: '' },
    { kinds: ['zoning_plan', 'zoning_plan'], note: '' },
  ])
    expect((await coordinator.put(dutyAddress, wrong, '"1"')).status).toBe(422)
})
