import { beforeAll, expect, it } from 'vitest'
import { makesStale } from '../../../geodata/checks/differences.ts'
import type { Edition } from '../../../geodata/model/checklistEdition.ts'
import type { VersionLine } from '../../../geodata/model/checklistVersion.ts'
import type { Draft } from '../../../worker/checklists/drafts.ts'
import { edition, localPoint } from '../../geodata/checklists/localPoint.ts'
import { checkProject } from '../checks/projects.ts'
import { type Client, signInAs } from '../client.ts'
import { type SignedProject, settledStaleness, signedProject } from './signed.ts'

let planner: Client
let coordinator: Client

beforeAll(async () => {
  ;[planner, coordinator] = await Promise.all([signInAs('planner'), signInAs('coordinator')])
})

/** Publishes an edition the way the coordinator does; returns its version. */
async function publish(document: Edition): Promise<string> {
  const address = '/api/checklists/draft'
  const started = await coordinator.post<Draft>(address)
  const saved = await coordinator.put<Draft>(address, document, `"${started.body.revision}"`)
  const seen = { 'If-Match': `"${saved.body.revision}"` }
  const validated = await coordinator.post<Draft>(`${address}/validate`, undefined, seen)
  const { status, body } = await coordinator.post<VersionLine>(
    `${address}/publish`,
    { summary: 'Prøvd' },
    { 'If-Match': `"${validated.body.revision}"` },
  )
  if (status !== 201) throw new Error(`not published: ${JSON.stringify([validated.body, body])}`)
  return body.version
}

async function found(signed: SignedProject): Promise<string> {
  const { state, differences } = await settledStaleness(planner, signed)
  const points = differences.flatMap((one) => (one.about === 'point' && makesStale(one) ? [one.point] : []))
  return `${state} ${points.join(' ')}`.trim()
}

const everywhere = localPoint('LOK-1', { appliesWhen: { test: 'always' } })
const elsewhere = localPoint('LOK-2', {
  appliesWhen: { test: 'attribute', attribute: 'contents', in: ['station'] },
})

it('a published edition makes a signed project stale where its new points apply, until it is withdrawn', async () => {
  const signed = await signedProject(planner, 'Etter den felles', [0, 0])
  await publish(edition({ points: [elsewhere] }))
  expect(await found(signed)).toBe('holds')
  const version = await publish(edition({ points: [elsewhere, everywhere] }))
  expect(await found(signed)).toBe('stale LOK-1')
  await coordinator.post(`/api/checklists/${version}/withdraw`, { reason: 'Prøvd ferdig' })
  expect(await found(signed)).toBe('holds')
})

it('what is asked otherwise makes it stale, and is answered anew while the rest is carried over', async () => {
  // The code of a withdrawn edition is never used again.
  const asks = { ...everywhere, code: 'LOK-3' }
  const version = await publish(edition({ points: [elsewhere, asks] }))
  const signed = await signedProject(planner, 'Etter utgaven', [1_000, 0])
  expect(signed.check.checklist.version).toBe(version)
  const helped = { ...asks, help: { nb: 'Se i tegningene.', en: 'See the drawings.' } }
  await publish(edition({ points: [elsewhere, helped] }))
  expect(await found(signed)).toBe('holds')

  const later = await checkProject(planner, signed.project)
  const asked = later.findings.filter(({ applies }) => applies !== 'no').map(({ point }) => point)
  for (const point of asked) {
    const answer = { value: 'clarify', reason: 'Avklares i neste fase' }
    expect((await planner.put(`/api/checks/${later.id}/answers/${point}`, answer, '"0"')).status).toBe(200)
  }
  const reworded = { ...helped, question: { nb: 'Et annet spørsmål?', en: 'Another question?' } }
  await publish(edition({ points: [elsewhere, reworded] }))
  const newest = await checkProject(planner, signed.project)
  const carried = newest.answers.map(({ point }) => point).sort()
  expect(carried).toEqual(asked.filter((point) => point !== 'LOK-3').sort())
})
