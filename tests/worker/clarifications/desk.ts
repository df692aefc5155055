import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type {
  Clarification,
  ClarificationAnswer,
  ClarificationAnswerInput,
} from '../../../geodata/clarifications/clarification.ts'
import type { OpenedQuestion, Question, QueuedQuestion } from '../../../geodata/clarifications/question.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { Environment } from '../../../worker/environment.ts'
import { vaultOf } from '../../../worker/platform/objects.ts'
import type { Client } from '../client.ts'
import { inObject } from '../object.ts'

export const queue = '/api/clarifications'
export const advice = 'Ta opp sikring av kanter tidlig, før utforming og materialer er valgt.'

export const vault = () => vaultOf(env as unknown as Environment)

/** Rings the vault's alarm, as the clock would. */
export async function ring(): Promise<void> {
  if (!(await runDurableObjectAlarm(vault()))) throw new Error('no alarm was set')
}

export async function questionsOf(client: Client): Promise<QueuedQuestion[]> {
  const { status, body } = await client.get<{ items: QueuedQuestion[] }>(queue)
  if (status !== 200) throw new Error(`no queue: ${status}`)
  return body.items
}

export async function questionAbout(client: Client, { id }: Pick<Thing, 'id'>): Promise<QueuedQuestion> {
  const found = (await questionsOf(client)).find(({ project }) => project.id === id)
  if (!found) throw new Error('the project is not asked about')
  return found
}

export function open<Body = OpenedQuestion>(client: Client, { id }: Pick<Question, 'id'>) {
  return client.get<Body>(`${queue}/${id}`)
}

export const none: Partial<ClarificationAnswerInput> = { outcome: 'none' }
export const special: Partial<ClarificationAnswerInput> = { outcome: 'special', advice }

export function give(
  client: Client,
  { id }: Pick<Question, 'id'>,
  answer: Partial<ClarificationAnswerInput>,
  revision: number | null = 0,
) {
  const seen = revision === null ? undefined : `"${revision}"`
  return client.put<ClarificationAnswer & ProblemBody>(`${queue}/${id}/answer`, answer, seen)
}

/** What a planner is answered, to the byte; the request's own number is drawn anew each time. */
export async function seenBy(client: Client, { id }: Pick<Thing, 'id'>) {
  const response = await client.fetch(`/api/projects/${id}/clarification`)
  const headers = [...response.headers].filter(([name]) => name !== 'x-request-id').sort()
  return { status: response.status, headers, text: await response.text() }
}

export async function clarificationOf(client: Client, { id }: Pick<Thing, 'id'>): Promise<Clarification> {
  return (await client.get<Clarification>(`/api/projects/${id}/clarification`)).body
}

/** Everything in the municipality's database but when sessions were last used. */
export function dump(): Promise<Record<string, unknown[]>> {
  return inObject(({ sql }) => {
    const tables = sql
      .exec<{ name: string }>(
        `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '_cf_%' ORDER BY name`,
      )
      .toArray()
      .map(({ name }) => name)
      .filter((name) => name !== 'session')
    return Object.fromEntries(
      tables.map((name) => [
        name,
        [...sql.exec(`SELECT * FROM "${name}"`).raw()].map((row) => row.map(shown)),
      ]),
    )
  })
}

const shown = (value: unknown) => (value instanceof ArrayBuffer ? Buffer.from(value).toString('hex') : value)
