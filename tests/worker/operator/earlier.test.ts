import { expect, it } from 'vitest'
import type { BackupHead } from '../../../worker/operator/format.ts'
import { phonePng } from '../../geodata/attachments/pictures.ts'
import { attach } from '../attachments/files.ts'
import { checkProject, createProject } from '../checks/projects.ts'
import { signInAs } from '../client.ts'
import { asOperator } from './operatorKey.ts'

/** What a backup of this installation says it holds, without the objects named. */
async function headWithout(...names: string[]): Promise<BackupHead> {
  const { body } = await asOperator.post<{ id: string; head: BackupHead }>('/api/operations/backups')
  await asOperator.delete(`/api/operations/backups/${body.id}`)
  const objects = Object.entries(body.head.objects).filter(([name]) => !names.includes(name))
  return { ...body.head, objects: Object.fromEntries(objects) }
}

it('a backup from before there were attachments is taken in, and files can be attached afterwards', async () => {
  expect((await asOperator.post('/api/operations/restores', await headWithout('sites'))).status).toBe(409)
  const head = await headWithout('attachments')
  const { status, body } = await asOperator.post<{ id: string }>('/api/operations/restores', head)
  expect(status).toBe(201)
  const finish = () => asOperator.post<{ finished: boolean }>(`/api/operations/restores/${body.id}/finish`)
  while (!(await finish()).body.finished);
  const planner = await signInAs('planner')
  const check = await checkProject(planner, await createProject(planner, 'Etterpå', [0, 0]))
  const sent = { check: check.id, content: phonePng(1), type: 'image/png' }
  expect((await attach(planner, sent)).status).toBe(201)
})
