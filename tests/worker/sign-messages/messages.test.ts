import { beforeAll, describe, expect, it } from 'vitest'
import type { Helpline } from '../../../geodata/model/helpline.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { MessageVersion, SignMessage } from '../../../geodata/model/signMessage.ts'
import { readShownNow } from '../../../worker/sign-messages/shownNow.ts'
import { type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { helplineContent, makeHelpline, messageContent, seen, step, today } from '../recalls/made.ts'

const all = '/api/sign-messages'
let health: Client
let roads: Client
let service: Helpline
let emergency: Helpline
beforeAll(async () => {
  ;[health, roads] = await Promise.all([signInAs('health'), signInAs('roads')])
  service = await makeHelpline(health, '00 00 00 11')
  emergency = await makeHelpline(health, '113', { kind: 'emergency' })
})
const shownNow = (id: string) => inObject(({ sql }) => readShownNow(sql, id, today))
const write = async (content: object) => (await roads.post<SignMessage>(all, content)).body

describe('a message', () => {
  it('is written by roads, sent back and approved by public health, and changed as a draft while signs go on with what was approved', async () => {
    const draft = await write(messageContent([service, emergency]))
    expect(draft).toMatchObject({ state: 'draft', revision: 1, approvedRevision: null, decision: null })
    expect(await shownNow(draft.id)).toMatchObject({ ok: false })
    const sent = await step(roads, draft, 'submit')
    expect((await roads.post(`${all}/${draft.id}/approve`, {}, seen(sent))).status).toBe(403)
    const silent = await health.post<ProblemBody>(`${all}/${draft.id}/return`, {}, seen(sent))
    expect([silent.status, silent.body.errors![0]!.field]).toEqual([422, 'comment'])
    const returned = await step(health, sent, 'return', 'Skriv kortere')
    expect(returned).toMatchObject({
      state: 'draft',
      decision: { by: 'Demo folkehelse', comment: 'Skriv kortere' },
    })
    const approved = await step(health, await step(roads, returned, 'submit'), 'approve')
    expect(approved).toMatchObject({ state: 'approved', revision: 5, approvedRevision: 5 })
    expect(approved.decision?.by).toBe('Demo folkehelse')
    expect(await shownNow(draft.id)).toMatchObject({
      ok: true,
      shown: {
        messageRevision: 5,
        helplines: [
          { id: service.id, number: '00 00 00 11', hours: 'Døgnåpent' },
          { id: emergency.id, number: '113' },
        ],
      },
    })

    const changed = await roads.put<SignMessage>(`${all}/${draft.id}`, messageContent([emergency]), '"5"')
    expect(changed.body).toMatchObject({ state: 'draft', revision: 6, approvedRevision: 5, decision: null })
    expect(await shownNow(draft.id)).toMatchObject({ ok: true, shown: { messageRevision: 5 } })
    const { body: versions } = await roads.get<Page<MessageVersion>>(`${all}/${draft.id}/history`)
    expect(versions.items.map(({ state }) => state)).toEqual([
      ...['draft', 'approved', 'submitted', 'draft', 'submitted', 'draft'],
    ])
    expect((await roads.put(`${all}/${draft.id}`, messageContent([service]), '"5"')).status).toBe(412)
  })

  it('is refused where it says what no sign may say, with the text named', async () => {
    const texts = [{ language: 'nb', heading: 'Ring 116 123!', body: '', leads: ['Ring'] }]
    const { status, body } = await roads.post<ProblemBody>(all, messageContent([service], { texts }))
    expect(status).toBe(422)
    expect(body.errors!.map(({ field, code }) => `${field}: ${code}`)).toEqual([
      'texts.0.heading: text-number',
      'texts.0.heading: text-shouting',
    ])
    const unknown = messageContent([{ id: '01890000-0000-7000-8000-000000000000' }])
    expect((await roads.post<ProblemBody>(all, unknown)).body.errors![0]!.field).toBe('helplines.0')
  })

  it('in South Sámi waits for a reader of it', async () => {
    const text = (more: object) => ({ language: 'sma', heading: 'Prøvetekst', leads: ['Prøve'], ...more })
    const draft = await write(messageContent([service], { texts: [text({})] }))
    expect((await roads.post(`${all}/${draft.id}/submit`, {}, seen(draft))).status).toBe(422)
    const content = messageContent([service], { texts: [text({ readBySpeaker: true })] })
    const read = await roads.put<SignMessage>(`${all}/${draft.id}`, content, '"1"')
    expect((await step(roads, read.body, 'submit')).state).toBe('submitted')
  })

  it('out of use makes no signs, and comes back as it was', async () => {
    const draft = await write(messageContent([service]))
    const approved = await step(health, await step(roads, draft, 'submit'), 'approve')
    const retired = await step(roads, approved, 'retire')
    expect(retired).toMatchObject({ state: 'retired', approvedRevision: null })
    expect((await roads.put(`${all}/${draft.id}`, messageContent([service]), '"4"')).status).toBe(409)
    expect(await shownNow(draft.id)).toMatchObject({ ok: false })
    expect(await step(roads, retired, 'restore')).toMatchObject({ state: 'approved', approvedRevision: 5 })
    expect((await shownNow(draft.id)).ok).toBe(true)
  })

  it('makes no sign with a service that is unverified, ended or out of use', async () => {
    const other = await makeHelpline(health, '00 00 00 12')
    const draft = await write(messageContent([other]))
    await step(health, await step(roads, draft, 'submit'), 'approve')
    const codes = async () => {
      const now = await shownNow(draft.id)
      return now.ok ? [] : now.refusals.map(({ code }) => code)
    }
    const at = `/api/helplines/${other.id}`
    const content = helplineContent('00 00 00 12', { agreement: { state: 'ended' } })
    await health.put(at, content, `"${other.revision}"`)
    expect(await codes()).toEqual(['agreement-ended'])
    await health.put(at, { ...content, number: '00 00 00 13' }, `"${other.revision + 1}"`)
    expect(await codes()).toEqual(['agreement-ended', 'helpline-unverified'])
    await health.post(`${at}/retire`, undefined, { 'If-Match': `"${other.revision + 2}"` })
    expect(await codes()).toEqual(['helpline-retired'])
  })
})
