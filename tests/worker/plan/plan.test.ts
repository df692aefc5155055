import { beforeAll, describe, expect, it } from 'vitest'
import type { ActionPlan, Actor, PlanDocument } from '../../../geodata/model/actionPlan.ts'
import { addDays, dateInNorway } from '../../../geodata/model/calendar.ts'
import type { CreatedCalendar } from '../../../geodata/model/calendarFeed.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Measure } from '../../../geodata/model/measure.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { trondheimPlan } from '../../../geodata/plan/trondheimPlan.ts'
import type { TaskList } from '../../../geodata/projects/task.ts'
import { anonymous, type Client, signInAs } from '../client.ts'
import { helplineContent } from '../recalls/made.ts'
import { lineFrom } from '../town.ts'

const measures = '/api/plan/measures'
const actors = '/api/plan/actors'
const today = dateInNorway(new Date())
let coordinator: Client
let roads: Client
let reader: Client

beforeAll(async () => {
  ;[coordinator, roads, reader] = await Promise.all([
    signInAs('coordinator'),
    signInAs('roads'),
    signInAs('reader'),
  ])
})
const faults = ({ errors }: ProblemBody) => errors!.map(({ field, code }) => `${field} ${code}`)
const itemsAt = async <Item>(path: string) => (await reader.get<Page<Item>>(path)).body.items
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

describe('how measures stand', () => {
  it('is told of all of them before anybody has written any, in the order of the plan', async () => {
    const items = await itemsAt<Measure>(measures)
    expect(items.map(({ code }) => code)).toEqual(trondheimPlan.measures.map(({ code }) => code))
    expect(items[7]).toMatchObject({
      ...{ id: '3.1.8', revision: 0, at: null, by: null, status: 'not_started', inPlan: true },
      ...{ departments: ['byutvikling'], milestones: [], links: [] },
    })
    expect((await reader.get(`${measures}/9.9`)).status).toBe(404)
  })

  it('is written over the version that was seen by those who work with it, and told of without what it says', async () => {
    const at = `${measures}/3.2.7`
    const content = { status: 'under_way', note: 'Rom er funnet i bydelshuset' }
    expect((await reader.put(at, content, '"0"')).status).toBe(403)
    expect((await roads.put(at, content)).status).toBe(428)
    const first = await roads.put<Measure>(at, content, '"0"')
    expect([first.status, first.etag, first.body.by]).toEqual([200, '"1"', 'Demo samferdsel'])
    const late = await coordinator.put<ProblemBody>(at, { status: 'delayed', reason: 'Venter' }, '"0"')
    expect([late.status, (late.body.current as Measure).note]).toEqual([412, content.note])
    await coordinator.put(at, { ...content, status: 'delayed', reason: 'Venter på nøkler' }, '"1"')
    const { items } = (await roads.get<Page<Measure>>(`${at}/history`)).body
    expect(items.map(({ status, revision }) => [status, revision])).toEqual([
      ['delayed', 2],
      ['under_way', 1],
    ])
    expect((await reader.get(`${at}/history`)).status).toBe(404)
    const feed = (await coordinator.get<Page<Event>>('/api/events?limit=50')).body.items
    const told = feed.filter(({ type }) => type === 'plan-measures.changed')
    expect(told.map(({ thingId, data }) => [thingId, data])).toEqual([
      ['3.2.7', { name: '3.2.7' }],
      ['3.2.7', { name: '3.2.7' }],
    ])
  })

  it('holds what the verb promises, and names the field where it does not', async () => {
    const milestones = [{ id: uuid(1), text: 'Mal i bruk', dueOn: '2027-01-01', doneOn: addDays(today, 1) }]
    const content = { status: 'done', milestones, links: [{ collection: 'bridges', id: uuid(2) }] }
    const { status, body } = await coordinator.put<ProblemBody>(`${measures}/3.1.8`, content, '"0"')
    expect([status, faults(body)]).toEqual([
      422,
      [
        'status not-by-verb',
        'reason reason-missing',
        'milestones.0.doneOn in-future',
        'links.0 unknown-thing',
      ],
    ])
  })

  it('names linked things as they are called now, and keeps the link to one that is gone', async () => {
    const input = { geometry: lineFrom([0, 0], [0, 60]), properties: { name: 'Lenkebrua' } }
    const bridge = (await coordinator.post<Thing>('/api/register/bridges', input)).body
    const links = [{ collection: 'bridges', id: bridge.id }]
    const at = `${measures}/3.1.9`
    const first = await coordinator.put<Measure>(at, { status: 'under_way', links }, '"0"')
    expect(first.body.links).toEqual([{ ...links[0], name: 'Lenkebrua' }])
    await coordinator.delete(`/api/register/bridges/${bridge.id}`, '"1"')
    expect((await reader.get<Measure>(at)).body.links).toEqual([{ ...links[0], name: null }])
    expect((await coordinator.put(at, { status: 'under_way', links, note: 'Mer' }, '"1"')).status).toBe(200)
  })

  it('gives the tasks and the calendar of those who are named, until it is over', async () => {
    const at = `${measures}/3.1.5`
    const milestones = [
      {
        id: uuid(3),
        text: 'Liste over nøkkelpersonell',
        dueOn: addDays(today, -3),
        responsible: 'Samferdsel',
      },
      { id: uuid(4), text: 'Møte i ledergruppa', dueOn: addDays(today, 10), doneOn: today },
      { id: uuid(5), text: 'Sak til byrådet', dueOn: addDays(today, 200) },
    ]
    const content = { status: 'under_way', milestones, dueOn: addDays(today, 14), unit: 'HR' }
    await coordinator.put(at, content, '"0"')
    const tasksOf = async (client: Client) => {
      const { groups } = (await client.get<TaskList>('/api/tasks')).body
      const { items = [] } = groups.find(({ kind }) => kind === 'milestone') ?? {}
      return items.filter(({ about }) => about?.id === '3.1.5').map(({ text, by }) => [text.slice(0, 22), by])
    }
    const listed = ['Liste over nøkkelperso', 'Samferdsel']
    expect([await tasksOf(roads), await tasksOf(coordinator)]).toEqual([
      [listed],
      [listed, ['Vurdere hvilke nøkkelp', 'HR']],
    ])
    const { address } = (await roads.post<CreatedCalendar>('/api/calendars', { subject: 'plan' })).body
    const linesOf = async () => {
      const { body } = await anonymous.get<string>(new URL(address).pathname)
      return body.split('\r\n').filter((line) => line.startsWith('SUMMARY') && line.includes('3.1.5'))
    }
    expect(await linesOf()).toEqual([
      'SUMMARY:Tiltak 3.1.5: Liste over nøkkelpersonell',
      'SUMMARY:Frist for tiltak 3.1.5',
      'SUMMARY:Tiltak 3.1.5: Sak til byrådet',
    ])
    await coordinator.put(at, { ...content, status: 'done', reason: 'Vurdert: ja' }, '"1"')
    expect([await tasksOf(roads), await linesOf()]).toEqual([[], []])
  })
})

describe('the directory of actors', () => {
  it('has those of the plan, and what is written of one goes before what the plan says', async () => {
    const made = await coordinator.post<{ id: string }>('/api/helplines', helplineContent('00 00 11 11'))
    const kirkensSos = (await itemsAt<Actor>(actors)).find(({ id }) => id === 'kirkens-sos')!
    expect(kirkensSos).toMatchObject({ ofPlan: true, revision: 0, group: 'voluntary', telephone: '' })
    const { id, revision: _r, at: _a, by: _b, ofPlan: _o, ...content } = kirkensSos
    const written = { ...content, contact: 'Daglig leder', helplineIds: [made.body.id] }
    expect((await roads.put(`${actors}/${id}`, written, '"0"')).status).toBe(403)
    const changed = await coordinator.put<Actor>(`${actors}/${id}`, written, '"0"')
    expect([changed.status, changed.body]).toMatchObject([200, { ...written, ofPlan: true, revision: 1 }])
    const unknown = { ...written, helplineIds: [uuid(6)] }
    const refused = await coordinator.put<ProblemBody>(`${actors}/${id}`, unknown, '"1"')
    expect(faults(refused.body)).toEqual(['helplineIds.0 unknown-helpline'])
    expect((await coordinator.delete(`${actors}/${id}`, '"1"')).status).toBe(422)
  })

  it('takes others, lets them go and takes them back', async () => {
    const content = { name: 'Eksempelvik frivilligsentral', group: 'voluntary' }
    const made = await coordinator.post<Actor>(actors, content)
    expect([made.status, made.body.ofPlan]).toEqual([201, false])
    const again = await coordinator.post<ProblemBody>(actors, content)
    expect(faults(again.body)).toEqual(['name repeated'])
    const at = `${actors}/${made.body.id}`
    expect((await coordinator.delete(at, '"1"')).status).toBe(204)
    expect((await itemsAt<Actor>(actors)).some(({ id }) => id === made.body.id)).toBe(false)
    expect((await coordinator.post(`${at}/restore`)).status).toBe(200)
    expect((await itemsAt<Actor>(actors)).at(-1)?.name).toBe(content.name)
  })
})

describe('the plan', () => {
  it('comes with the program, gives way to one’s own, and comes back; what was written of measures stays', async () => {
    const template = (await reader.get<PlanDocument>('/api/plan/document.json')).body
    expect(template).toEqual(trondheimPlan)
    const document: PlanDocument = {
      ...template,
      name: 'Eksempelviks plan',
      measures: template.measures.filter(({ code }) => code !== '3.2.7').slice(0, 12),
    }
    expect((await roads.put('/api/plan', { document }, '"0"')).status).toBe(403)
    const wrong = { ...document, measures: [{ ...document.measures[0]!, departments: ['ukjent'] }] }
    const refused = await coordinator.put<ProblemBody>('/api/plan', { document: wrong }, '"0"')
    expect(faults(refused.body)).toEqual(['document.measures.0.departments.0 unknown-department'])
    const loaded = await coordinator.put<ActionPlan>('/api/plan', { document }, '"0"')
    expect([loaded.status, loaded.body.own, loaded.body.document]).toEqual([200, true, document])
    expect((await coordinator.put('/api/plan', { document }, '"0"')).status).toBe(412)

    const items = await itemsAt<Measure>(measures)
    expect(items).toHaveLength(13)
    expect(items.at(-1)).toMatchObject({ code: '3.2.7', inPlan: false, status: 'delayed' })
    expect(items.at(-1)!.text).toMatch(/etterlattekafe/)
    expect((await reader.get(`${measures}/3.3.1`)).status).toBe(404)

    const back = await coordinator.delete<ActionPlan>('/api/plan', '"1"')
    expect(back.body).toMatchObject({ own: false, revision: 2, document: { name: trondheimPlan.name } })
    expect((await itemsAt<Measure>(measures)).map(({ inPlan }) => inPlan)).toEqual(Array(21).fill(true))
    const { items: versions } = (await coordinator.get<Page<ActionPlan>>('/api/plan/history')).body
    expect(versions.map(({ own, document: { name } }) => [own, name])).toEqual([
      [false, trondheimPlan.name],
      [true, 'Eksempelviks plan'],
    ])
  })
})
