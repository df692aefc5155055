import type { Check } from '../../../geodata/model/check.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Review, ReviewMove } from '../../../geodata/model/review.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { checkProject } from '../checks/projects.ts'
import type { Answer, Client } from '../client.ts'
import { releaseClarification } from '../history/world.ts'

export async function reviewOf(client: Client, { id }: Pick<Check, 'id'>): Promise<Review> {
  return (await client.get<Review>(`/api/checks/${id}/review`)).body
}

/** Asks for a step, as somebody who has seen so many. */
export function move(
  client: Client,
  { id }: Pick<Check, 'id'>,
  name: ReviewMove,
  seen: number,
  content: object = {},
): Promise<Answer<Review & ProblemBody>> {
  return client.post(`/api/checks/${id}/review/${name}`, content, { 'If-Match': `"${seen}"` })
}

/** Answers every point that is asked, and not answered, with yes. */
export async function answerAll(client: Client, { id }: Pick<Check, 'id'>): Promise<void> {
  const { body: check } = await client.get<Check>(`/api/checks/${id}`)
  for (const { point, applies } of check.findings) {
    const revision = check.answers.find((answer) => answer.point === point)?.revision ?? 0
    if (applies === 'no' || revision > 0) continue
    const answer = { value: 'yes', reason: `Vist i planen, ${point}` }
    const { status } = await client.put(`/api/checks/${id}/answers/${point}`, answer, `"${revision}"`)
    if (status !== 200) throw new Error(`${point} not answered: ${status}`)
  }
}

/** A check that one has run, answered and sent, and the other has signed. */
export async function signedCheck(first: Client, second: Client, project: Thing): Promise<Check> {
  const check = await checkProject(first, project)
  await answerAll(first, check)
  await releaseClarification(project.id)
  for (const [client, name, seen] of [
    [first, 'send', 0],
    [second, 'sign', 1],
  ] as const) {
    const { status, body } = await move(client, check, name, seen)
    if (status !== 200) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`)
  }
  return check
}
