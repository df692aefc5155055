import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import { createProject, projects } from '../checks/projects.ts'
import { type Client, signInAs, signInWithClearance } from '../client.ts'
import { inObject } from '../object.ts'
import { registerSite, signInAndOpen } from '../sites/people.ts'
import { squareAt } from '../town.ts'
import { minutesLater, resetClock, restoreClock } from './clock.ts'
import { advice, clarificationOf, give, none, open, questionAbout, questionsOf, special } from './desk.ts'

let planner: Client
let cleared: Client

beforeAll(async () => {
  resetClock()
  cleared = await signInAndOpen()
  await registerSite(cleared, { name: 'Prøvekaia', level: 'L3' }, [0, 0])
})
afterAll(restoreClock)
beforeEach(async () => {
  await inObject(({ sql }) => sql.exec('DELETE FROM clarification'))
  planner = await signInAs('planner')
})

const absent = '01890000-0000-7000-8000-000000000000'

describe('the queue', () => {
  it('holds every project in the order asked, near a site or not, and says the same of both', async () => {
    const far = await createProject(planner, 'Fjernkvartalet', [5000, 0])
    minutesLater(1)
    const near = await createProject(planner, 'Nærkvartalet', [0, 0])
    const items = await questionsOf(cleared)
    expect(items.map(({ project }) => project)).toEqual([
      { id: far.id, name: 'Fjernkvartalet', kind: 'zoning_plan' },
      { id: near.id, name: 'Nærkvartalet', kind: 'zoning_plan' },
    ])
    for (const item of items)
      expect(Object.keys(item)).toEqual(['id', 'askedAt', 'earliestAt', 'project', 'answered'])
    expect(items.map(({ answered }) => answered)).toEqual([null, null])
  })

  it('tells who has answered, for those who share it', async () => {
    await createProject(planner, 'Delekvartalet', [0, 0])
    const [question] = await questionsOf(cleared)
    await give(cleared, question!, none)
    expect((await questionsOf(cleared))[0]!.answered).toMatchObject({ by: 'Demo byplanlegger med klarering' })
  })

  it('can be seen before the sites are opened, but no question in it', async () => {
    await createProject(planner, 'Formålskvartalet', [0, 0])
    const other = await signInWithClearance('roads')
    const [question] = await questionsOf(other)
    const looked = await open<ProblemBody>(other, question!)
    expect([looked.status, looked.body.type]).toEqual([403, '/api/problems#purpose-required'])
    expect((await give(other, question!, none)).status).toBe(403)
  })
})

describe('a question', () => {
  it('shows the sites near, how the area came about, and a proposal with its reasons', async () => {
    const project = await createProject(planner, 'Kaikvartalet', [60, 0])
    await planner.patch(`${projects}/${project.id}`, { geometry: squareAt(90, 0) }, '"1"')
    const { body, etag } = await open(cleared, await questionAbout(cleared, project))
    expect(etag).toBe('"0"')
    expect(body.sites.map(({ site }) => site.properties.name)).toEqual(['Prøvekaia'])
    expect(body.sites[0]!.metres).toBeLessThan(100)
    expect(body.redraws).toMatchObject({ areas: 2, movedMetres: 30 })
    expect(body.proposal.outcome).toBe('special')
    expect(body.proposal.why[0]!.nb).toContain('Prøvekaia (nivå 3)')
    expect(body.answer).toBeNull()
  })

  it('far from every site proposes none, and says so', async () => {
    const project = await createProject(planner, 'Utkantkvartalet', [5000, 0])
    const { body } = await open(cleared, await questionAbout(cleared, project))
    expect(body).toMatchObject({ sites: [], proposal: { outcome: 'none' } })
  })

  it('leaves out sites that are closed', async () => {
    const site = await registerSite(cleared, { name: 'Lukkeplassen' }, [8000, 0])
    await cleared.post(`/api/sites/${site.id}/close`, { reason: 'no_longer' }, { 'If-Match': '"1"' })
    const project = await createProject(planner, 'Lukkekvartalet', [8000, 0])
    const { body } = await open(cleared, await questionAbout(cleared, project))
    expect(body.sites).toEqual([])
  })

  it('is put on record when it is opened', async () => {
    const follower = await signInAndOpen('health')
    const project = await createProject(planner, 'Loggkvartalet', [0, 0])
    await open(follower, await questionAbout(follower, project))
    const { body } = await follower.get<{ items: unknown[] }>('/api/site-log/looks')
    expect(body.items[0]).toMatchObject({ by: 'Demo folkehelse', what: 'near', shown: 1 })
  })

  it('names the same person’s other projects over this one, deleted ones too', async () => {
    const first = await createProject(planner, 'Førstekvartalet', [0, 0])
    await planner.delete(`${projects}/${first.id}`, '"1"')
    await createProject(await signInAs('coordinator'), 'Andres kvartal', [0, 0])
    const project = await createProject(planner, 'Gjentakskvartalet', [25, 0])
    const { body } = await open(cleared, await questionAbout(cleared, project))
    expect(body.redraws.overlapping).toMatchObject([{ name: 'Førstekvartalet', share: 0.5 }])
  })

  it('is not there once it no longer waits', async () => {
    const project = await createProject(planner, 'Trukketkvartalet', [0, 0])
    const question = await questionAbout(cleared, project)
    await planner.delete(`${projects}/${project.id}`, '"1"')
    expect(await questionsOf(cleared)).toEqual([])
    expect((await open(cleared, question)).status).toBe(404)
    expect((await give(cleared, question, none)).status).toBe(404)
    expect((await open(cleared, { id: absent })).status).toBe(404)
  })
})

describe('an answer', () => {
  it('stays in the vault, and can be changed by whoever has seen the one before', async () => {
    const project = await createProject(planner, 'Svarkvartalet', [0, 0])
    const question = await questionAbout(cleared, project)
    expect((await give(cleared, question, none)).body).toMatchObject({
      revision: 1,
      outcome: 'none',
      advice: null,
    })
    const changed = await give(cleared, question, special, 1)
    expect(changed.etag).toBe('"2"')
    expect((await open(cleared, question)).body.answer).toEqual(changed.body)
    expect((await clarificationOf(planner, project)).state).toBe('waiting')
  })

  it('needs the version that was seen, and shows both where two answer at once', async () => {
    const project = await createProject(planner, 'Samtidigkvartalet', [0, 0])
    const question = await questionAbout(cleared, project)
    const other = await signInAndOpen('health')
    expect((await give(cleared, question, none, null)).status).toBe(428)
    const answers = await Promise.all([give(cleared, question, none), give(other, question, special)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
    const [stored, late] = answers.sort((a, b) => a.status - b.status)
    expect(late!.body.current).toEqual(stored!.body)
    expect((await open(cleared, question)).body.answer).toEqual(stored!.body)
  })

  it.each<[string, object, string]>([
    ['no outcome', {}, 'outcome'],
    ['an outcome that is none', { outcome: 'perhaps' }, 'outcome'],
    ['a special assessment without advice', { outcome: 'special' }, 'advice-missing'],
    ['advice without a special assessment', { outcome: 'none', advice }, 'advice-without-reason'],
    [
      'a person’s name',
      { outcome: 'special', advice: 'Ta kontakt med Kari Nordmann om rekkverket.' },
      'text-name',
    ],
    [
      'words that give a place away',
      { outcome: 'special', advice: 'Dette er et kjent sted for oss.' },
      'text-site',
    ],
    ['a near site by name', { outcome: 'special', advice: 'Se på kantene ved prøvekaia.' }, 'text-site-name'],
  ])('with %s is refused', async (_, answer, told) => {
    const project = await createProject(planner, 'Ugyldigkvartalet', [0, 0])
    const { status, body } = await give(cleared, await questionAbout(cleared, project), answer)
    expect(status).toBe(422)
    expect(body.errors!.flatMap(({ field, code }) => [field, code])).toContain(told)
  })

  it('may be meant in spite of a remark, but never what gives a place away', async () => {
    const project = await createProject(planner, 'Bekreftkvartalet', [0, 0])
    const question = await questionAbout(cleared, project)
    const confirmed = (words: string) =>
      give(cleared, question, { outcome: 'special', advice: words, textConfirmed: true })
    expect((await confirmed('Dette er et kjent sted for oss.')).status).toBe(422)
    expect((await confirmed('Se på kantene ved Prøvekaia.')).status).toBe(422)
    expect((await confirmed('Ta kontakt med Kari Nordmann om rekkverket.')).status).toBe(200)
  })
})
