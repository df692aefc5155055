import { setTimeout as wait } from 'node:timers/promises'
import { type TownCheck, townChecks } from '../../geodata/eksempelvik/checks.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { answerQuestions } from './answerQuestions.ts'
import { type ApiClient, unwrap } from './apiClient.ts'
import { move, readLines, signedIn, signOut } from './seedChecks.ts'

const signed = townChecks.filter((check) => check.signed)
const names = new Set(signed.map(({ project }) => project))
const secondsBetween = 20
/** A trial lets answers out after two minutes; where it takes longer, the next start signs. */
const attempts = 12

/**
 * Signs the checks of the town that are to be signed, beside everything else: the questions of clarification in front of
 * them are answered first, and answers are let out when they are let out. What somebody has taken a hand in is left alone.
 */
export async function seedSignatures(address: string): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const coordinator = await signedIn(address, 'coordinator')
    const isOver = !(await areWaiting(coordinator)) || !(await answerQuestions(address, names))
    const left = isOver ? 0 : await signWhatIsReady(coordinator)
    await signOut(coordinator)
    if (left === 0) return
    await wait(secondsBetween * 1000)
  }
}

async function areWaiting(api: ApiClient): Promise<boolean> {
  const lines = await readLines(api)
  return signed.some(({ project }) =>
    lines.some(({ name, check }) => name === project && check?.stage === 'in_review'),
  )
}

/** Signs those with nothing left in the way; how many must wait. */
async function signWhatIsReady(coordinator: ApiClient): Promise<number> {
  const lines = await readLines(coordinator)
  let left = 0
  for (const plan of signed) {
    const line = lines.find(({ name }) => name === plan.project)
    if (line?.check?.stage !== 'in_review') continue
    if (line.check.clarification === 'waiting') left += 1
    else await sign(coordinator, line.id, plan)
  }
  return left
}

async function sign(coordinator: ApiClient, id: string, { changedAfter }: TownCheck): Promise<void> {
  const { items } = unwrap(await coordinator.get<{ items: { id: string }[] }>(`/api/projects/${id}/checks`))
  await move(coordinator, items[0]!.id, 'sign', { seen: 1 })
  if (!changedAfter) return
  const { revision } = unwrap(await coordinator.get<Thing>(`/api/projects/${id}`))
  unwrap(
    await coordinator.send('PATCH', `/api/projects/${id}`, { properties: changedAfter }, `"${revision}"`),
  )
}
