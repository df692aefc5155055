import { beforeAll, expect, it } from 'vitest'
import { all, any, has, near } from '../../../geodata/checks/condition.ts'
import type { Trial } from '../../../geodata/model/checklistVersion.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import { createProject } from '../checks/projects.ts'
import { type Client, signInAs } from '../client.ts'
import { lineFrom } from '../town.ts'

const address = '/api/checklists/trial'
let coordinator: Client

beforeAll(async () => {
  coordinator = await signInAs('coordinator')
})

const tryIt = async (appliesWhen: unknown) => (await coordinator.post<Trial>(address, { appliesWhen })).body

it('tells how many projects a condition applies to, which, and where it cannot be told', async () => {
  await createProject(coordinator, 'Torget', [0, 0], { contents: ['public_space'], staffed: true })
  await createProject(coordinator, 'Kaia', [400, 0], { contents: ['waterfront'], staffed: false })
  await createProject(coordinator, 'Uten opplysninger', [800, 0])
  const gone = await createProject(coordinator, 'Slettet', [1200, 0], { contents: ['public_space'] })
  await coordinator.delete(`/api/projects/${gone.id}`, '"1"')

  const square = await tryIt(has('contents', 'public_space'))
  expect(square).toMatchObject({ applies: 1, unknown: 1, not: 1, total: 3, existing: 3 })
  expect(square.projects.map(({ name, applies }) => [name, applies])).toEqual([
    ['Torget', 'yes'],
    ['Uten opplysninger', 'unknown'],
    ['Kaia', 'no'],
  ])
  expect(await tryIt({ test: 'always' })).toMatchObject({ applies: 3, unknown: 0, not: 0 })
})

it('measures distances with the limits in force, and knows nothing of what is not mapped', async () => {
  // Nothing is imported here, and no bridge is registered: not near is not the same as not known.
  expect(await tryIt(near('bridges', 30))).toMatchObject({ applies: 0, unknown: 3, not: 0 })
  await coordinator.post('/api/register/bridges', {
    geometry: lineFrom([60, -20], [60, 80]),
    properties: { name: 'Prøvebrua' },
  })
  expect(await tryIt(near('bridges', 9.5))).toMatchObject({ applies: 0, unknown: 0, not: 3 })
  const close = await tryIt(near('bridges', 'bridge_metres'))
  expect(close).toMatchObject({ applies: 1, unknown: 0, not: 2 })
  expect(close.projects[0]!.name).toBe('Torget')
  expect(await tryIt(near('rail', 1000))).toMatchObject({ unknown: 3 })
  expect(await tryIt(all(near('rail', 1000), has('staffed', true)))).toMatchObject({ not: 1, unknown: 2 })
})

it('refuses what is no condition, with the part named', async () => {
  const wrong: [unknown, string][] = [
    [
      any(has('staffed', true), { test: 'attribute', attribute: 'kind', in: ['moon'] }),
      'appliesWhen.of.1.in.0',
    ],
    [{ test: 'near', target: 'sites', within: 100 }, 'appliesWhen.target'],
    [{ test: 'near', target: 'rail', within: -1 }, 'appliesWhen.within'],
  ]
  for (const [appliesWhen, field] of wrong) {
    const { status, body } = await coordinator.post<ProblemBody>(address, { appliesWhen })
    expect([status, body.errors?.[0]?.field]).toEqual([422, field])
  }
})

it('what an edition looks like in a file is published, for everyone who may read the checklists', async () => {
  const reader = await signInAs('reader')
  const { body, headers } = await reader.get<{ $schema: string; required: string[] }>(
    '/api/checklists/schema',
  )
  expect(headers.get('Content-Type')).toBe('application/schema+json')
  expect(body).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['base', 'hidden', 'points'],
  })
})
