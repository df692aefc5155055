import { type TownCheck, townAnswers, townChecks } from '../../geodata/eksempelvik/checks.ts'
import { addDays, dateInNorway } from '../../geodata/model/calendar.ts'
import type { Check } from '../../geodata/model/check.ts'
import type { ReviewMove } from '../../geodata/model/review.ts'
import type { OverviewPage, ProjectLine } from '../../geodata/projects/overview.ts'
import { type ApiClient, apiClient, unwrap } from './apiClient.ts'

/**
 * Runs, answers, sends and sends back the checks of the town's projects as people would. A project that has a check
 * already is left alone, whoever ran it.
 */
export async function seedChecks(address: string): Promise<void> {
  const planner = await signedIn(address, 'planner')
  const lines = await readLines(planner)
  const unchecked = townChecks.flatMap((plan) => {
    const line = lines.find(({ name }) => name === plan.project)
    return line?.check?.stage === 'not_checked' ? [{ plan, line }] : []
  })
  if (unchecked.length > 0) {
    console.log(`Filling Eksempelvik: ${unchecked.length} checks ...`)
    const people = {
      planner,
      several: await signedIn(address, 'several'),
      coordinator: await signedIn(address, 'coordinator'),
    }
    for (const { plan, line } of unchecked) await seedCheck(people, plan, line)
    await signOut(people.several, people.coordinator)
  }
  await signOut(planner)
}

type People = Record<'planner' | 'several' | 'coordinator', ApiClient>

async function seedCheck(people: People, plan: TownCheck, { id }: ProjectLine): Promise<void> {
  const { planner, coordinator } = people
  const check = unwrap(await planner.send<Check>('POST', `/api/projects/${id}/checks`))
  const answers = townAnswers(check.findings, plan.answered)
  for (const { point, ...answer } of answers)
    unwrap(await planner.send('PUT', `/api/checks/${check.id}/answers/${point}`, answer, '"0"'))
  const today = dateInNorway(new Date())
  const followedUp = answers.find(({ value }) => value === 'partly') ?? answers[0]
  for (const { dueInDays, ...followUp } of plan.followUps ?? []) {
    const content = {
      ...followUp,
      checkId: check.id,
      point: followedUp?.point,
      dueOn: addDays(today, dueInDays),
    }
    unwrap(await planner.send('POST', `/api/projects/${id}/follow-ups`, content))
  }
  if (plan.sentBy) await move(people[plan.sentBy], check.id, 'send', { seen: 0 })
  if (plan.sentBack) await move(coordinator, check.id, 'send-back', { seen: 1, comment: plan.sentBack })
}

/** Takes a step of the review; `seen` is how many there are. */
export async function move(
  api: ApiClient,
  checkId: string,
  step: ReviewMove,
  { seen, comment = '' }: { seen: number; comment?: string },
): Promise<void> {
  unwrap(await api.send('POST', `/api/checks/${checkId}/review/${step}`, { comment }, `"${seen}"`))
}

/** Every project with where it stands. */
export async function readLines(api: ApiClient): Promise<ProjectLine[]> {
  return unwrap(await api.get<OverviewPage>('/api/projects/overview?limit=1000')).items
}

export async function signedIn(address: string, account: string): Promise<ApiClient> {
  const api = apiClient(address)
  unwrap(await api.signIn(account))
  return api
}

export async function signOut(...people: ApiClient[]): Promise<void> {
  for (const api of people) unwrap(await api.send('DELETE', '/api/session'))
}
