import type { Check, Finding } from '../../../geodata/model/check.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { Client } from '../client.ts'
import { squareAt } from '../town.ts'

export const projects = '/api/projects'
export const absent = '01890000-0000-7000-8000-000000000000'

/** A project on a square of 50 m with its corner there. */
export async function createProject(
  client: Client,
  name: string,
  [east, north]: [number, number],
  properties: Record<string, unknown> = {},
): Promise<Thing> {
  const { status, body } = await client.post<Thing>(projects, {
    geometry: squareAt(east, north),
    properties: { name, kind: 'zoning_plan', ...properties },
  })
  if (status !== 201) throw new Error(`project not created: ${status} ${JSON.stringify(body)}`)
  return body
}

export async function checkProject(client: Client, { id }: Thing): Promise<Check> {
  const { status, body } = await client.post<Check>(`${projects}/${id}/checks`)
  if (status !== 201) throw new Error(`not checked: ${status} ${JSON.stringify(body)}`)
  return body
}

export function findingAt({ findings }: Check, point: string): Finding {
  return findings.find((finding) => finding.point === point)!
}
