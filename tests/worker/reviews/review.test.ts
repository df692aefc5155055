import { beforeAll, describe, expect, it } from 'vitest'
import type { Check } from '../../../geodata/model/check.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Review } from '../../../geodata/model/review.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { absent, checkProject, createProject, projects } from '../checks/projects.ts'
import { type Client, signInAs } from '../client.ts'
import { releaseClarification } from '../history/world.ts'
import { answerAll, move, reviewOf } from './signing.ts'

const point = 'FEL-1'
let planner: Client
let coordinator: Client
let project: Thing
let check: Check

beforeAll(async () => {
  planner = await signInAs('planner')
  coordinator = await signInAs('coordinator')
  project = await createProject(planner, 'Gjennomgått', [0, 0], { contents: ['building'], storeys: 6 })
  check = await checkProject(planner, project)
})

const codes = ({ errors }: ProblemBody) => [...new Set(errors?.map(({ code }) => code))]
const followUps = () => `${projects}/${project.id}/follow-ups`

/** One check goes through it all, in order. */
describe('a check between two people', () => {
  it('says what is left before it can be sent, point by point', async () => {
    const review = await reviewOf(planner, check)
    expect(review).toMatchObject({
      state: 'answering',
      round: 0,
      steps: [],
      mayReview: false,
      signature: null,
    })
    expect(review.obstacles.map(({ code }) => code)).toEqual(['unanswered', 'clarification-waiting'])
    const refused = await move(planner, check, 'send', 0)
    expect([refused.status, codes(refused.body)]).toEqual([409, ['unanswered']])
    expect(refused.body.errors!.map(({ field }) => field)).toEqual(review.obstacles[0]!.points)
  })

  it('takes «to be clarified» for an answer only where somebody follows it up', async () => {
    const clarify = { value: 'clarify', reason: 'Avventer ROS-analysen' }
    await planner.put(`/api/checks/${check.id}/answers/${point}`, clarify, '"0"')
    await answerAll(planner, check)
    const refused = await move(planner, check, 'send', 0)
    expect(codes(refused.body)).toEqual(['clarify-without-follow-up'])
    const input = { checkId: check.id, point, text: 'Ta opp sikring i ROS-analysen' }
    expect((await planner.post(followUps(), input)).status).toBe(201)
    const sent = await move(planner, check, 'send', 0, { comment: 'Klar' })
    expect([sent.status, sent.etag]).toEqual([200, '"1"'])
    expect(sent.body).toMatchObject({ state: 'in_review', round: 1, mayReview: false, mayWithdraw: true })
  })

  it('while it is in review the second person may answer, not the one who sent it', async () => {
    const answers = `/api/checks/${check.id}/answers/FEL-2`
    const input = { value: 'no', reason: 'Ikke vist på tegningene' }
    expect((await planner.put(answers, input, '"1"')).status).toBe(409)
    expect((await coordinator.put(answers, input, '"1"')).status).toBe(200)
    const { body } = await planner.get<Page<{ by: string }>>(`${answers}/history`)
    expect(body.items.map(({ by }) => by)).toEqual(['Demo plankoordinator', 'Demo byplanlegger'])
  })

  it('is not signed by the one who sent it, nor before the clarification is in', async () => {
    expect((await move(planner, check, 'sign', 1)).body.type).toContain('review-refused')
    expect((await reviewOf(coordinator, check)).mayReview).toBe(true)
    const early = await move(coordinator, check, 'sign', 1)
    expect([early.status, codes(early.body)]).toEqual([409, ['clarification-waiting']])
  })

  it('goes back with a comment, and comes again in a new round', async () => {
    const silent = await move(coordinator, check, 'send-back', 1)
    expect([silent.status, silent.body.errors![0]!.field]).toEqual([422, 'comment'])
    const comment = 'Begrunn FEL-3 bedre'
    expect((await move(coordinator, check, 'send-back', 1, { comment })).body.state).toBe('sent_back')
    const late = await move(planner, check, 'send', 1)
    expect(late.status).toBe(412)
    expect((late.body.current as Review).steps).toHaveLength(2)
    const again = await move(planner, check, 'send', 2)
    expect(again.body).toMatchObject({ state: 'in_review', round: 2 })
    expect(again.body.steps.map(({ step, comment: said }) => [step, said])).toEqual([
      ['sent', 'Klar'],
      ['sent_back', comment],
      ['sent', ''],
    ])
  })

  it('is signed as it was seen, or not at all', async () => {
    await releaseClarification(project.id)
    const { judged } = await reviewOf(coordinator, check)
    const health = await signInAs('health')
    await health.put(`/api/checks/${check.id}/answers/FEL-3`, { value: 'no', reason: 'Nytt' }, '"1"')
    expect((await move(coordinator, check, 'sign', 3, { judged })).status).toBe(412)
    const seen = await reviewOf(coordinator, check)
    const signed = await move(coordinator, check, 'sign', 3, { judged: seen.judged })
    expect(signed.status).toBe(200)
    expect(signed.body).toMatchObject({ state: 'signed', signature: { by: 'Demo plankoordinator' } })
    const { body } = await coordinator.get<Page<Event>>('/api/events?limit=1')
    expect(body.items[0]).toMatchObject({
      type: 'checks.signed',
      thingId: check.id,
      data: { projectId: project.id, round: 2, hash: signed.body.signature!.hash },
    })
  })

  it('and then nothing can be written to it, by anyone', async () => {
    const at = `/api/checks/${check.id}`
    for (const client of [planner, coordinator]) {
      const answers = await Promise.all([
        client.put(`${at}/answers/${point}`, { value: 'yes', reason: 'x' }, '"1"'),
        client.put(`${at}/measurements/${point}`, { items: [] }, '"0"'),
        client.post(`${at}/comments`, { point, text: 'Etterpå' }),
        ...(['send', 'withdraw', 'sign'] as const).map((name) => move(client, check, name, 4)),
        move(client, check, 'send-back', 4, { comment: 'Likevel ikke' }),
      ])
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 409))
      const file = await client.fetch(
        `/api/attachments?subject=checks&id=${check.id}&point=${point}&name=a.pdf`,
        {
          method: 'POST',
          headers: { 'Content-Type': 'application/pdf' },
          body: '%PDF-1.7\n%%EOF',
        },
      )
      expect(file.status).toBe(409)
    }
  })
})

describe('a check that cannot go on', () => {
  it('is one whose project has changed, or that is no longer the newest', async () => {
    const other = await createProject(planner, 'Endret', [500, 0], { contents: ['building'], storeys: 6 })
    const old = await checkProject(planner, other)
    await answerAll(planner, old)
    await planner.patch(`${projects}/${other.id}`, { properties: { storeys: 7 } }, '"1"')
    expect(codes((await move(planner, old, 'send', 0)).body)).toEqual(['project-changed'])
    await checkProject(planner, other)
    expect(codes((await move(planner, old, 'send', 0)).body)).toEqual(['not-newest', 'project-changed'])
  })

  it('is one that is not there, or not yours to review', async () => {
    expect((await move(planner, { id: absent }, 'send', 0)).status).toBe(404)
    expect((await move(await signInAs('health'), check, 'send', 0)).status).toBe(403)
    expect((await planner.post(`/api/checks/${check.id}/review/send`, {})).status).toBe(428)
    expect((await (await signInAs('reader')).get(`/api/checks/${check.id}/review`)).status).toBe(404)
  })
})
