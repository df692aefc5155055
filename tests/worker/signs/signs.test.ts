import { beforeAll, describe, expect, it } from 'vitest'
import type { Helpline } from '../../../geodata/model/helpline.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { SignMessage } from '../../../geodata/model/signMessage.ts'
import type { Permission } from '../../../geodata/model/signPermission.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { SignMoves, SignPermissions } from '../../../geodata/signs/signAnswers.ts'
import { type Client, signInAs } from '../client.ts'
import { makeHelpline, makeMessage, shownBy } from '../recalls/made.ts'
import { pointAt } from '../town.ts'

const signs = '/api/signs'
let roads: Client
let health: Client
let planner: Client
let reader: Client
let service: Helpline
let message: SignMessage

beforeAll(async () => {
  ;[roads, health, planner, reader] = await Promise.all([
    signInAs('roads'),
    signInAs('health'),
    signInAs('planner'),
    signInAs('reader'),
  ])
  service = await makeHelpline(health, '00 00 00 41')
  message = await makeMessage(health, [service])
})

async function make(name: string, properties: object = {}): Promise<Thing> {
  const made = await roads.post<Thing>(signs, {
    geometry: pointAt(0, 0),
    properties: { name, status: 'proposed', ...properties },
  })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  return made.body
}

async function change(sign: Thing, properties: object): Promise<Thing> {
  const { body } = await roads.get<Thing>(`${signs}/${sign.id}`)
  const changed = await roads.patch<Thing>(`${signs}/${sign.id}`, { properties }, `"${body.revision}"`)
  if (changed.status !== 200) throw new Error(JSON.stringify(changed.body))
  return changed.body
}

async function refused(sign: Thing, properties: object): Promise<string[]> {
  const { body } = await roads.get<Thing>(`${signs}/${sign.id}`)
  const answer = await roads.patch<ProblemBody>(`${signs}/${sign.id}`, { properties }, `"${body.revision}"`)
  expect(answer.status).toBe(422)
  return answer.body.errors!.map(({ field, code }) => `${field} ${code}`)
}

const moves = async (sign: Thing) => (await planner.get<SignMoves>(`${signs}/${sign.id}/moves`)).body
const missingFor = async (sign: Thing, to: string) =>
  (await moves(sign)).moves
    .find((move) => move.to === to)!
    .missing.map(({ field, code }) => `${field} ${code}`)

describe('a sign goes through its life', () => {
  it('from proposed to removed, told at each step what is missing, with what it shows frozen when it is ordered', async () => {
    const sign = await make('Hele livet', { ground: 'road', roadAuthority: 'county', mounting: 'parapet' })
    expect(await missingFor(sign, 'approved')).toEqual(['approvedOn missing'])
    await change(sign, { status: 'approved', approvedOn: '2025-01-02' })
    const ordering = { status: 'ordered', orderedOn: '2025-02-03' }
    const wanting = ['size missing', 'messageId missing']
    expect(await missingFor(sign, 'ordered')).toEqual([
      'orderedOn missing',
      ...wanting,
      'permissions.road_county permission-missing',
    ])
    expect(await refused(sign, ordering)).toEqual([
      ...wanting.map((one) => `properties.${one}`),
      'properties.status permission-missing',
    ])
    const draft = (await health.post<SignMessage>('/api/sign-messages', draftOf(message))).body
    await change(sign, { size: 'medium', messageId: draft.id })
    const consent = `${signs}/${sign.id}/permissions/road_county`
    const given = { state: 'granted', caseNumber: '2025/7', on: '2025-01-20', decision: 'På vilkår.' }
    expect((await roads.put(consent, given, '"0"')).status).toBe(200)
    expect(await refused(sign, ordering)).toEqual(['properties.messageId message-not-approved'])
    await change(sign, { messageId: message.id })
    const ordered = await change(sign, ordering)
    expect(ordered.properties.shows).toMatchObject({
      messageId: message.id,
      messageRevision: message.revision,
      helplines: [{ id: service.id, number: '00 00 00 41', hours: 'Døgnåpent' }],
    })
    expect(await refused(sign, { shows: null })).toEqual(['properties.shows read-only'])
    await change(sign, { status: 'approved', orderedOn: null })
    expect((await shownBy(roads, sign)) ?? null).toBe(null)

    await change(sign, ordering)
    await change(sign, { status: 'mounted', mountedOn: '2025-03-04' })
    const shown = await shownBy(roads, sign)
    const taken = await roads.post<Thing>(`${signs}/${sign.id}/revert`, { revision: 2 }, await tagOf(sign))
    expect(taken.body.properties).toMatchObject({ status: 'approved' })
    await change(sign, {
      ...ordering,
      status: 'mounted',
      mountedOn: '2025-03-04',
      messageId: message.id,
      size: 'medium',
    })
    expect(await shownBy(roads, sign)).toEqual(shown)
    await change(sign, { status: 'follow_up' })
    const gone = await change(sign, { status: 'removed', removedOn: '2025-09-01' })
    expect(gone.properties).toMatchObject({ status: 'removed', shows: shown })
  })

  it('is told nothing of by those who do not work with signs', async () => {
    const sign = await make('Bare for fagfolk')
    for (const path of ['moves', 'permissions', 'permissions/landowner/history'])
      expect((await reader.get(`${signs}/${sign.id}/${path}`)).status).toBe(404)
    expect((await planner.get(`${signs}/${sign.id}/permissions`)).status).toBe(200)
  })
})

describe('a place code', () => {
  it('is the next free one where none is written, and never given twice', async () => {
    const [first, second] = [await make('En'), await make('To')]
    const numberOf = (sign: Thing) => Number(String(sign.properties.placeCode).replace('H-', ''))
    expect(numberOf(second)).toBe(numberOf(first) + 1)
    const own = await make('Egen kode', { placeCode: ' eks  07 ' })
    expect(own.properties.placeCode).toBe('EKS 07')
    expect(await refused(second, { placeCode: 'eks 07' })).toEqual(['properties.placeCode taken'])
    await change(own, { placeCode: 'EKS 08' })
    expect(await refused(second, { placeCode: 'EKS 07' })).toEqual(['properties.placeCode taken'])
    await change(own, { placeCode: 'EKS 07' })
    await roads.delete(`${signs}/${second.id}`, '"1"')
    expect(numberOf(await make('Tre'))).toBe(numberOf(second) + 1)
    expect(await refused(first, { placeCode: second.properties.placeCode })).toEqual([
      'properties.placeCode taken',
    ])
  })
})

describe('the permissions of a sign', () => {
  it('follow from where it stands, and keep what became of each, version after version', async () => {
    const sign = await make('Tillatelser', { ground: 'beside_road', mounting: 'wall' })
    const at = `${signs}/${sign.id}/permissions`
    const needed = async () =>
      (await planner.get<SignPermissions>(at)).body.items.map(
        (item) => `${item.code} ${item.rule?.need ?? '-'} ${item.case?.state ?? '-'}`,
      )
    expect(await needed()).toEqual([
      'beside_road likely -',
      'building_application check -',
      'landowner must -',
    ])
    const applied = { state: 'applied', on: '2025-05-05', caseNumber: '2025/9' }
    expect((await planner.put(`${at}/landowner`, applied, '"0"')).status).toBe(403)
    expect((await roads.put(`${at}/landowner`, applied)).status).toBe(428)
    expect((await roads.put(`${at}/landowner`, applied, '"0"')).etag).toBe('"1"')
    const late = await roads.put<ProblemBody>(`${at}/landowner`, { ...applied, on: '2025-05-06' }, '"0"')
    expect([late.status, late.body.current]).toEqual([412, expect.objectContaining({ revision: 1 })])
    const reason = await roads.put<ProblemBody>(`${at}/landowner`, { ...applied, state: 'refused' }, '"1"')
    expect(reason.body.errors).toMatchObject([{ field: 'decision', code: 'reason-missing' }])
    await roads.put(`${at}/landowner`, { ...applied, state: 'granted' }, '"1"')
    const { body } = await planner.get<Page<Permission>>(`${at}/landowner/history`)
    expect(body.items.map(({ state, revision }) => `${revision} ${state}`)).toEqual([
      '2 granted',
      '1 applied',
    ])
    await change(sign, { ground: 'railway', mounting: 'station' })
    expect(await needed()).toEqual(['railway must -', 'landowner - granted'])
  })

  it('have files of their own', async () => {
    const sign = await make('Med vedlegg')
    const pdf = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'
    const attach = (client: Client, point: string) =>
      client.fetch(`/api/attachments?subject=signs&id=${sign.id}&point=${point}&name=vedtak.pdf`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/pdf' },
        body: pdf,
      })
    expect((await attach(roads, 'landowner')).status).toBe(201)
    expect((await attach(roads, 'noe-annet')).status).toBe(404)
    const list = `/api/attachments?subject=signs&id=${sign.id}`
    const { body } = await planner.get<Page<{ point: string }>>(list)
    expect(body.items.map(({ point }) => point)).toEqual(['landowner'])
    expect((await reader.get(list)).status).toBe(404)
  })
})

async function tagOf(sign: Thing) {
  const { body } = await roads.get<Thing>(`${signs}/${sign.id}`)
  return { 'If-Match': `"${body.revision}"` }
}

function draftOf({ helplines, texts }: SignMessage) {
  return { name: 'Et utkast', helplines, texts }
}
