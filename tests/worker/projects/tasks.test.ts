import { beforeAll, expect, it } from 'vitest'
import { addDays, dateInNorway } from '../../../geodata/model/calendar.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { TaskList } from '../../../geodata/projects/task.ts'
import { checkProject, createProject } from '../checks/projects.ts'
import { type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'

const today = dateInNorway(new Date())
let planner: Client
let coordinator: Client
let project: Thing
let checkId: string

beforeAll(async () => {
  planner = await signInAs('planner')
  coordinator = await signInAs('coordinator')
  project = await createProject(planner, 'Prøvekvartalet', [0, 0], { checkDueOn: addDays(today, -3) })
  await createProject(planner, 'Langt frem', [200, 0], { checkDueOn: addDays(today, 100) })
  checkId = (await checkProject(planner, project)).id
})

/** A step between the two, put straight into the tables: the rules of steps are tested with the review. */
async function step(code: 'sent' | 'sent_back', by: Client, number: number): Promise<void> {
  const { accountId, name } = (await by.get<{ session: { accountId: string; name: string } }>('/api/session'))
    .body.session
  await inObject(({ sql }) => {
    sql.exec(
      `INSERT INTO check_review (check_id, number, step, comment, at, by, account_id) VALUES (?, ?, ?, 'Se VAN-1', ?, ?, ?)`,
      ...[checkId, number, code, new Date().toISOString(), name, accountId],
    )
    sql.exec(`UPDATE project_stage SET state = ?`, code === 'sent' ? 'in_review' : 'sent_back')
  })
}

/** The tasks as `kind: project`. */
async function tasksOf(client: Client): Promise<string[]> {
  const { total, groups } = (await client.get<TaskList>('/api/tasks')).body
  const told = groups.flatMap(({ kind, items }) => items.map((task) => `${kind}: ${task.about?.name}`))
  expect(told).toHaveLength(total)
  return told
}

it('follows the work from one person to the other', async () => {
  const overdue = ['finish: Prøvekvartalet']
  expect([await tasksOf(planner), await tasksOf(coordinator)]).toEqual([overdue, overdue])

  await step('sent', planner, 1)
  expect([await tasksOf(planner), await tasksOf(coordinator)]).toEqual([[], ['judge: Prøvekvartalet']])

  await step('sent_back', coordinator, 2)
  expect([await tasksOf(planner), await tasksOf(coordinator)]).toEqual([['mend: Prøvekvartalet'], overdue])
  const { groups } = (await planner.get<TaskList>('/api/tasks')).body
  expect(groups[0]!.items[0]).toMatchObject({ checkId, by: 'Demo plankoordinator', text: 'Se VAN-1' })

  await planner.delete(`/api/projects/${project.id}`, '"1"')
  expect([await tasksOf(planner), await tasksOf(coordinator)]).toEqual([[], []])
})
