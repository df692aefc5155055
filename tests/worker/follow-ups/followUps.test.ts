import { beforeAll, describe, expect, it } from 'vitest'
import type { Check } from '../../../geodata/model/check.ts'
import type { FollowUp } from '../../../geodata/model/followUp.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { absent, checkProject, createProject, projects } from '../checks/projects.ts'
import { type Client, signInAs } from '../client.ts'

const all = '/api/follow-ups'
const point = 'FEL-1'
let planner: Client
let health: Client
let project: Thing
let check: Check

beforeAll(async () => {
  planner = await signInAs('planner')
  health = await signInAs('health')
  project = await createProject(planner, 'Fulgt opp', [0, 0], { contents: ['building'], storeys: 6 })
  check = await checkProject(planner, project)
})

async function add(text: string, more: object = {}, of = project, at = check): Promise<FollowUp> {
  const content = { checkId: at.id, point, text, ...more }
  const { status, body } = await planner.post<FollowUp>(`${projects}/${of.id}/follow-ups`, content)
  if (status !== 201) throw new Error(`not added: ${status} ${JSON.stringify(body)}`)
  return body
}
const seen = (revision: number) => ({ 'If-Match': `"${revision}"` })

describe('a follow-up', () => {
  it('is changed only as it was seen, closed with a note, and opened again', async () => {
    const made = await add('Vis rekkverk', { phase: 'outline', responsible: 'Byplan', dueOn: '2027-02-01' })
    expect(made).toMatchObject({
      revision: 1,
      state: 'open',
      projectName: 'Fulgt opp',
      by: 'Demo byplanlegger',
    })
    const at = `${all}/${made.id}`
    expect((await health.patch(at, { text: 'Vis rekkverk på kaikanten' }, '"1"')).status).toBe(200)
    const late = await planner.patch<ProblemBody>(at, { responsible: 'Veg' }, '"1"')
    expect(late.status).toBe(412)
    expect(late.body.current).toMatchObject({ text: 'Vis rekkverk på kaikanten', by: 'Demo folkehelse' })
    expect(late.body.yours).toEqual({ responsible: 'Veg' })
    expect((await planner.patch(at, { responsible: 'Veg' })).status).toBe(428)

    const silent = await planner.post<ProblemBody>(`${at}/close`, { note: ' ' }, seen(2))
    expect([silent.status, silent.body.errors![0]!.field]).toEqual([422, 'note'])
    const closed = await planner.post<FollowUp>(`${at}/close`, { note: 'Vist i revidert plan' }, seen(2))
    expect(closed.body).toMatchObject({ state: 'closed', note: 'Vist i revidert plan', revision: 3 })
    expect((await planner.patch(at, { text: 'For seint' }, '"3"')).status).toBe(409)
    expect((await planner.post(`${at}/close`, { note: 'Igjen' }, seen(3))).status).toBe(409)
    const reopened = await health.post<FollowUp>(`${at}/reopen`, {}, seen(3))
    expect(reopened.body).toMatchObject({
      state: 'open',
      responsible: 'Byplan',
      phase: 'outline',
      revision: 4,
    })
  })

  it('belongs to a point of a check of the project', async () => {
    const other = await createProject(planner, 'Annet', [500, 0])
    for (const content of [
      { checkId: check.id, point: 'XXX-9', text: 'Ukjent punkt' },
      { checkId: absent, point, text: 'Ukjent sjekk' },
    ])
      expect((await planner.post(`${projects}/${project.id}/follow-ups`, content)).status).toBe(422)
    const content = { checkId: check.id, point, text: 'Feil prosjekt' }
    expect((await planner.post(`${projects}/${other.id}/follow-ups`, content)).status).toBe(422)
  })

  it('is told of in the events without what it says', async () => {
    await add('Hemmelig vilkår', { responsible: 'Hemmelig enhet' })
    const { body } = await (await signInAs('coordinator')).get<Page<Event>>('/api/events?limit=1')
    expect(body.items[0]).toMatchObject({
      type: 'follow-ups.created',
      data: { projectId: project.id, project: 'Fulgt opp', point },
    })
    expect(JSON.stringify(body)).not.toContain('Hemmelig')
  })
})

describe('follow-ups of all projects', () => {
  it('come due soonest first, a page at a time, filtered; those of a deleted project are gone', async () => {
    const second = await createProject(planner, 'Nummer to', [1000, 0], { contents: ['building'] })
    const secondCheck = await checkProject(planner, second)
    const unit = { responsible: 'Eiendom' }
    await add('Uten frist', unit, second, secondCheck)
    await add('I mars', { ...unit, dueOn: '2027-03-01' }, second, secondCheck)
    const closed = await add('I januar', { ...unit, dueOn: '2027-01-01' }, second, secondCheck)
    await add('I februar', { ...unit, dueOn: '2027-02-01' })
    await planner.post(`${all}/${closed.id}/close`, { note: 'Gjort' }, seen(1))

    const read = async (query: string) => {
      const texts: string[] = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const address: string = `${all}?responsible=Eiendom&limit=1&${query}${cursor && `&cursor=${cursor}`}`
        const page: Page<FollowUp> = (await health.get<Page<FollowUp>>(address)).body
        texts.push(...page.items.map(({ text }) => text))
        cursor = page.next
      }
      return texts
    }
    expect(await read('')).toEqual(['I januar', 'I februar', 'I mars', 'Uten frist'])
    expect(await read('state=open')).toEqual(['I februar', 'I mars', 'Uten frist'])
    expect(await read('due=2027-02-01')).toEqual(['I januar', 'I februar'])
    expect((await health.get<Page<string>>(`${all}/responsible`)).body.items).toContain('Eiendom')

    await planner.delete(`${projects}/${second.id}`, '"1"')
    expect(await read('')).toEqual(['I februar'])
    expect((await planner.patch(`${all}/${closed.id}`, { text: 'x' }, '"2"')).status).toBe(404)
    expect((await planner.get(`${projects}/${second.id}/follow-ups`)).status).toBe(404)
  })
})
