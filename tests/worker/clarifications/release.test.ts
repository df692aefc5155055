import { evictDurableObject, reset, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Session } from '../../../geodata/model/access.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { Environment } from '../../../worker/environment.ts'
import { municipalityOf } from '../../../worker/platform/objects.ts'
import { createProject, projects } from '../checks/projects.ts'
import { type Client, signInAs } from '../client.ts'
import { verify } from '../history/verdicts.ts'
import { inObject } from '../object.ts'
import { registerSite, signInAndOpen } from '../sites/people.ts'
import { squareAt } from '../town.ts'
import { minutesLater, resetClock, restoreClock } from './clock.ts'
import {
  advice,
  clarificationOf,
  dump,
  give,
  none,
  open,
  questionAbout,
  questionsOf,
  ring,
  seenBy,
  special,
  vault,
} from './desk.ts'

/*
 * Everybody waits two minutes here, and answers are let out on the minute; the clock starts at twenty seconds past noon.
 */

let planner: Client
let cleared: Client

beforeAll(resetClock)
afterAll(restoreClock)
beforeEach(async () => {
  resetClock()
  await reset()
  planner = await signInAs('planner')
  cleared = await signInAndOpen()
})

async function answered(project: Thing, answer = none): Promise<void> {
  const { status } = await give(cleared, await questionAbout(cleared, project), answer)
  expect(status).toBe(200)
}
const stateOf = async (project: Thing) => (await clarificationOf(planner, project)).state
const releases = async () => {
  const coordinator = await signInAs('coordinator')
  const { body } = await coordinator.get<Page<Event>>('/api/events?subject=clarifications')
  return body.items.reverse()
}

describe('an answer is let out', () => {
  it('at the first instant of the grid after the wait, and not before', async () => {
    const project = await createProject(planner, 'Ventekvartalet', [0, 0])
    await answered(project, special)
    minutesLater(2)
    await ring()
    expect(await stateOf(project)).toBe('waiting')
    minutesLater(40 / 60)
    await ring()
    expect(await clarificationOf(planner, project)).toEqual({
      askedAt: '2030-01-15T12:00:20.000Z',
      state: 'special',
      advice,
      answeredAt: '2030-01-15T12:03:00.000Z',
      earliestAt: '2030-01-15T12:03:00.000Z',
      answering: true,
    })
  })

  it('dated at the instant, also where the alarm rang late', async () => {
    const project = await createProject(planner, 'Seinkvartalet', [0, 0])
    await answered(project)
    minutesLater(7.5)
    await ring()
    expect(await clarificationOf(planner, project)).toMatchObject({ answeredAt: '2030-01-15T12:07:00.000Z' })
  })

  it('not while one that was asked earlier waits, however soon it was answered', async () => {
    const first = await createProject(planner, 'Førstekvartalet', [0, 0])
    const second = await createProject(planner, 'Andrekvartalet', [500, 0])
    await answered(second)
    minutesLater(30)
    await ring()
    expect([await stateOf(first), await stateOf(second)]).toEqual(['waiting', 'waiting'])
    await answered(first, special)
    minutesLater(1)
    await ring()
    const [one, two] = [await clarificationOf(planner, first), await clarificationOf(planner, second)]
    expect([one.state, two.state]).toEqual(['special', 'none'])
    expect(one.answeredAt).toBe(two.answeredAt)
  })

  it('when the one before it is withdrawn', async () => {
    const first = await createProject(planner, 'Bortekvartalet', [0, 0])
    const second = await createProject(planner, 'Blirkvartalet', [500, 0])
    await answered(second)
    await planner.delete(`${projects}/${first.id}`, '"1"')
    minutesLater(3)
    await ring()
    expect(await stateOf(second)).toBe('none')
  })

  it('never to a question that was withdrawn; the new one waits anew', async () => {
    const project = await createProject(planner, 'Omkvartalet', [0, 0])
    await answered(project, special)
    minutesLater(1)
    await planner.patch(`${projects}/${project.id}`, { geometry: squareAt(50, 0) }, '"1"')
    minutesLater(3)
    await ring()
    expect(await clarificationOf(planner, project)).toMatchObject({
      state: 'waiting',
      askedAt: '2030-01-15T12:01:20.000Z',
    })
    expect(await releases()).toEqual([])
  })

  it('as it was last changed, without the change having moved it', async () => {
    const project = await createProject(planner, 'Endrekvartalet', [0, 0])
    const question = await questionAbout(cleared, project)
    await give(cleared, question, none)
    minutesLater(2)
    await give(cleared, question, special, 1)
    minutesLater(40 / 60)
    await ring()
    expect(await clarificationOf(planner, project)).toMatchObject({
      state: 'special',
      answeredAt: '2030-01-15T12:03:00.000Z',
    })
  })

  it('once: not to be changed after, and told of in one event that does not say what it was', async () => {
    const project = await createProject(planner, 'Énkvartalet', [0, 0])
    const question = await questionAbout(cleared, project)
    await give(cleared, question, special)
    minutesLater(3)
    await ring()
    await ring()
    const again = [{ id: question.id, outcome: 'none' as const, advice: null }]
    await municipalityOf(env as unknown as Environment).releaseAnswers('2030-01-15T13:00:00.000Z', again)
    expect((await give(cleared, question, none, 1)).status).toBe(404)
    expect((await open(cleared, question)).status).toBe(404)
    expect(await questionsOf(cleared)).toEqual([])
    expect(await stateOf(project)).toBe('special')
    await planner.patch(`${projects}/${project.id}`, { geometry: squareAt(50, 0) }, '"1"')
    expect((await open(cleared, await questionAbout(cleared, project))).body.previous).toEqual({
      outcome: 'special',
      advice,
      answeredAt: '2030-01-15T12:03:00.000Z',
    })
    const told = await releases()
    expect(told).toMatchObject([
      {
        at: '2030-01-15T12:03:00.000Z',
        by: 'Rekkverk',
        type: 'clarifications.released',
        collection: 'projects',
        thingId: project.id,
        data: { name: 'Énkvartalet' },
      },
    ])
    expect(JSON.stringify(told)).not.toMatch(/special|none|kanter/)
  })

  it('never to be changed behind the history’s back', async () => {
    const project = await createProject(planner, 'Fastkvartalet', [0, 0])
    await answered(project, special)
    minutesLater(3)
    await ring()
    const coordinator = await signInAs('coordinator')
    expect((await verify(coordinator)).firstBreak).toBeNull()
    const change = "UPDATE clarification_answer SET outcome = 'none', advice = NULL"
    const refused = await inObject(({ sql }) => {
      try {
        sql.exec(change)
        return ''
      } catch (error) {
        return String(error)
      }
    })
    expect(refused).toContain('append-only')
    await inObject(({ sql }) => {
      sql.exec('DROP TRIGGER clarification_answer_refuses_update')
      sql.exec(change)
    })
    expect((await verify(coordinator)).firstBreak).toMatchObject({ sequence: expect.any(Number) })
  })

  it('for good, also for one whose request was on its way in while it was let out', async () => {
    const project = await createProject(planner, 'Forseintkvartalet', [0, 0])
    const { id } = await questionAbout(cleared, project)
    await give(cleared, { id }, none)
    minutesLater(3)
    await ring()
    const { session } = (await cleared.get<{ session: Session }>('/api/session')).body
    const late = {
      id,
      area: squareAt(0, 0),
      input: { ...special, textConfirmed: false },
      expectedRevision: 1,
    }
    const answer = await vault().perform({ actor: session, requestId: 'test' }, 'answerQuestion', late)
    expect(answer).toMatchObject({ ok: false, problem: { code: 'gone-stale' } })
  })

  it('also where the vault was stopped between the answer and the alarm', async () => {
    const project = await createProject(planner, 'Stoppkvartalet', [0, 0])
    await answered(project, special)
    await evictDurableObject(vault())
    minutesLater(3)
    await ring()
    expect(await stateOf(project)).toBe('special')
  })

  it('shortly after a backup that was being read has finished', async () => {
    const project = await createProject(planner, 'Kopikvartalet', [0, 0])
    await answered(project)
    const caller = {
      sessionToken: null,
      accessToken: null,
      operator: true,
      requestId: 'test',
      demoAllowed: false,
      address: 'test',
    }
    const municipality = municipalityOf(env as unknown as Environment)
    await municipality.keep(caller, 'takeLease', { lease: 'test' })
    minutesLater(3)
    const complained = vi.spyOn(console, 'error').mockImplementation(() => {})
    await ring()
    expect(complained).toHaveBeenCalledOnce()
    complained.mockRestore()
    await municipality.keep(caller, 'endLease', { lease: 'test' })
    expect(await stateOf(project)).toBe('waiting')
    minutesLater(0.5)
    await ring()
    expect((await clarificationOf(planner, project)).answeredAt).toBe('2030-01-15T12:03:00.000Z')
  })
})

describe('until then', () => {
  it('nothing in the municipality’s database changes, whatever is answered and changed', async () => {
    await registerSite(cleared, { level: 'L3' }, [0, 0])
    const [near, far] = [
      await createProject(planner, 'Nærkvartalet', [0, 0]),
      await createProject(planner, 'Fjernkvartalet', [5000, 0]),
    ]
    const before = await dump()
    expect(before.clarification).toHaveLength(2)
    for (const [project, answer] of [
      [near, special],
      [far, none],
    ] as const) {
      const question = await questionAbout(cleared, project)
      await open(cleared, question)
      await give(cleared, question, answer === special ? none : special)
      await give(cleared, question, answer, 1)
    }
    minutesLater(2)
    await ring()
    expect(await dump()).toEqual(before)
    minutesLater(1)
    await ring()
    const after = await dump()
    const changed = Object.keys(after).filter(
      (table) => JSON.stringify(after[table]) !== JSON.stringify(before[table]),
    )
    expect(changed).toEqual(['clarification', 'clarification_answer', 'event'])
  })
})

/** One world: what the planner is answered at each step about a project, and when and in which order answers came. */
async function liveIn(world: 'a site near' | 'no site near') {
  resetClock()
  await reset()
  planner = await signInAs('planner')
  cleared = await signInAndOpen()
  if (world === 'a site near') await registerSite(cleared, { name: 'Nesten', level: 'L3' }, [0, 0])
  const mine = await createProject(planner, 'Mittkvartalet', [0, 0])
  const other = await createProject(planner, 'Naboen', [3000, 0])
  const steps = [await seenBy(planner, mine)]
  const look = async () => steps.push(await seenBy(planner, mine))

  const question = await questionAbout(cleared, mine)
  const { body } = await open(cleared, question)
  await look()
  minutesLater(0.5)
  await give(cleared, question, body.proposal.outcome === 'special' ? special : none)
  await answered(other)
  await look()
  for (const minutes of [1, 0.5, 0.5]) {
    minutesLater(minutes)
    await ring()
    await look()
  }
  minutesLater(0.5)
  await ring()
  const mineNow = await clarificationOf(planner, mine)
  const events = (await releases()).map(({ sequence, at, by, type, revision, data }) => {
    return { sequence, at, by, type, revision, data }
  })
  const tag = (await planner.get(`${projects}/${mine.id}/clarification`)).etag
  return {
    steps,
    released: mineNow,
    otherAt: (await clarificationOf(planner, other)).answeredAt,
    events,
    tag,
  }
}

it('a planner is answered the same, byte for byte, with and without a site near, until all are let out at the same instant', async () => {
  const [near, away] = [await liveIn('a site near'), await liveIn('no site near')]
  expect(near.steps).toHaveLength(6)
  expect(near.steps.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
  expect(near.steps).toEqual(away.steps)
  expect(new Set(near.steps.map(({ text }) => text)).size).toBe(1)
  expect([near.released.state, away.released.state]).toEqual(['special', 'none'])
  expect(near.released.answeredAt).toBe('2030-01-15T12:03:00.000Z')
  expect(near.released.answeredAt).toBe(away.released.answeredAt)
  expect(near.otherAt).toBe(away.otherAt)
  expect(near.events).toHaveLength(2)
  expect(near.events).toEqual(away.events)
})

it('the alarm is set for the same instant whatever has been answered', async () => {
  const project = await createProject(planner, 'Alarmkvartalet', [0, 0])
  const alarm = () => runInDurableObject(vault(), (_vault, { storage }) => storage.getAlarm())
  const before = await alarm()
  await answered(project, special)
  expect(await alarm()).toBe(before)
  expect(before).toBe(Date.parse('2030-01-15T12:01:00Z'))
})
