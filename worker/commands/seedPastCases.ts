import { townAnswers } from '../../geodata/eksempelvik/checks.ts'
import type { PastCase, PastPromise } from '../../geodata/eksempelvik/history/case.ts'
import { addDays } from '../../geodata/model/calendar.ts'
import type { Check } from '../../geodata/model/check.ts'
import type { FollowUp } from '../../geodata/model/followUp.ts'
import type { Page } from '../../geodata/model/page.ts'
import type { Review } from '../../geodata/model/review.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { type ApiClient, unwrap } from './apiClient.ts'
import { idsByName } from './findByName.ts'
import { dayAgo, momentAgo, type PastStep } from './pastDays.ts'

export type PastPeople = Record<'planner' | 'several' | 'coordinator', ApiClient>

/** So long after it was registered the check of a project is due. */
const dueAfterDays = 45

/**
 * Registers the projects of the year gone by, each on its day. They come before the town's own, so that the questions of
 * clarification about them stand first in the queue.
 */
export async function registerPastProjects(
  planner: ApiClient,
  cases: readonly PastCase[],
  today: string,
): Promise<void> {
  const known = await idsByName(planner, 'projects')
  for (const { project, registered, check } of cases) {
    if (known.has(project.properties.name)) continue
    const checkDueOn = check && addDays(dayAgo(today, registered), dueAfterDays)
    const content = { ...project, properties: { ...project.properties, checkDueOn } }
    unwrap(await planner.asOf(momentAgo(today, registered)).send('POST', '/api/projects', content))
  }
}

/** What became of the projects, step by step; those whose question waits for its answer are not signed yet. */
export function pastCaseSteps(
  people: PastPeople,
  past: PastCase,
  { id, isAnswered, today }: { id: string; isAnswered: boolean; today: string },
): PastStep[] {
  const { planner, coordinator } = people
  const decide: PastStep = { ago: past.decided, run: () => decideProject(planner, id, past, today) }
  const { check } = past
  if (!check) return [decide]
  const sender = people[check.sentBy]
  const close = check.promises.flatMap((promise) =>
    promise.closed ? [{ ago: promise.closed.ago, run: () => closePromise(planner, id, promise, today) }] : [],
  )
  const sign: PastStep = {
    ago: check.signed,
    run: () => takeStep(coordinator, id, { move: 'sign', seen: 1, at: momentAgo(today, check.signed) }),
  }
  return [
    { ago: check.run, run: () => runCheck(planner, id, check, today) },
    {
      ago: check.sent,
      run: () => takeStep(sender, id, { move: 'send', seen: 0, at: momentAgo(today, check.sent) }),
    },
    ...(isAnswered ? [sign] : []),
    decide,
    ...close,
  ]
}

async function newestCheck(api: ApiClient, projectId: string): Promise<{ id: string } | undefined> {
  return unwrap(await api.get<Page<{ id: string }>>(`/api/projects/${projectId}/checks`)).items[0]
}

/** Runs the check, answers it and writes down what is promised; goes on with one that was begun. */
async function runCheck(
  api: ApiClient,
  projectId: string,
  { run, promises }: NonNullable<PastCase['check']>,
  today: string,
): Promise<void> {
  const then = api.asOf(momentAgo(today, run))
  const begun = await newestCheck(api, projectId)
  if (begun && unwrap(await api.get<Review>(`/api/checks/${begun.id}/review`)).steps.length > 0) return
  const check = unwrap(
    begun
      ? await api.get<Check>(`/api/checks/${begun.id}`)
      : await then.send<Check>('POST', `/api/projects/${projectId}/checks`),
  )
  const answers = townAnswers(check.findings, 1)
  for (const { point, ...answer } of answers) {
    const path = `/api/checks/${check.id}/answers/${point}`
    const sent = await then.send('PUT', path, answer, '"0"')
    if (!sent.ok && sent.status !== 412) unwrap(sent)
  }
  const written = new Set((await followUpsOf(api, projectId)).map(({ text }) => text))
  for (const [index, { text, phase, responsible, due }] of promises.entries()) {
    if (written.has(text)) continue
    const point = answers[(index * 5 + 2) % answers.length]!.point
    const promise = { checkId: check.id, point, text, phase, responsible, dueOn: dayAgo(today, due) }
    unwrap(await then.send('POST', `/api/projects/${projectId}/follow-ups`, promise))
  }
}

async function takeStep(
  api: ApiClient,
  projectId: string,
  { move, seen, at }: { move: 'send' | 'sign'; seen: number; at: string },
): Promise<void> {
  const check = await newestCheck(api, projectId)
  if (!check) return
  const review = unwrap(await api.get<Review>(`/api/checks/${check.id}/review`))
  if (review.steps.length !== seen) return
  unwrap(
    await api.asOf(at).send('POST', `/api/checks/${check.id}/review/${move}`, { comment: '' }, `"${seen}"`),
  )
}

async function decideProject(
  api: ApiClient,
  id: string,
  { decided }: PastCase,
  today: string,
): Promise<void> {
  const { revision, properties } = unwrap(await api.get<Thing>(`/api/projects/${id}`))
  if (properties.decidedOn) return
  const change = { decidedOn: dayAgo(today, decided), status: 'done' }
  const then = api.asOf(momentAgo(today, decided))
  unwrap(await then.send('PATCH', `/api/projects/${id}`, { properties: change }, `"${revision}"`))
}

async function followUpsOf(api: ApiClient, projectId: string): Promise<FollowUp[]> {
  return unwrap(await api.get<Page<FollowUp>>(`/api/projects/${projectId}/follow-ups`)).items
}

async function closePromise(
  api: ApiClient,
  projectId: string,
  { text, closed }: PastPromise,
  today: string,
): Promise<void> {
  const found = (await followUpsOf(api, projectId)).find((one) => one.text === text)
  if (found?.state !== 'open' || !closed) return
  const then = api.asOf(momentAgo(today, closed.ago, 3))
  const path = `/api/follow-ups/${found.id}/close`
  unwrap(await then.send('POST', path, { note: closed.note }, `"${found.revision}"`))
}
