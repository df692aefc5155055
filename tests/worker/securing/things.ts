import type { SecuringAnswer } from '../../../geodata/model/securingAnswer.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { Answer, Client } from '../client.ts'

/** A line in the open sea, east along the parallel: one step is about 47 metres. */
export const lineAt = (lat: number, steps = 2) => ({
  type: 'LineString' as const,
  coordinates: Array.from({ length: steps + 1 }, (_, i): [number, number] => [6.2 + i * 0.001, lat]),
})

export async function createThing(
  client: Client,
  path: 'register/bridges' | 'register/buildings' | 'register/structures' | 'safeguards' | 'projects',
  properties: Record<string, unknown>,
  geometry: unknown,
): Promise<Thing> {
  const { status, body } = await client.post<Thing>(`/api/${path}`, { geometry, properties })
  if (status !== 201) throw new Error(`could not create in ${path}: ${status} ${JSON.stringify(body)}`)
  return body
}

let bridges = 0

/** A bridge of its own, two steps long. */
export function createBridge(client: Client, properties: Record<string, unknown> = {}): Promise<Thing> {
  bridges += 1
  return createThing(
    client,
    'register/bridges',
    { name: `Prøvebrua ${bridges}`, ...properties },
    lineAt(64.8 + bridges / 1000),
  )
}

/** A safeguard of type T01 along the bridge that stands since 2020, unless told otherwise. */
export function createSafeguard(
  client: Client,
  bridge: Thing,
  properties: Record<string, unknown>,
): Promise<Thing> {
  const at = { collection: 'bridges', id: bridge.id }
  const standing = { name: 'Skjerm', kind: 'T01', status: 'done', doneOn: '2020-05-01', at }
  return createThing(client, 'safeguards', { ...standing, ...properties }, bridge.geometry)
}

export const securingPath = ({ id }: Thing, collection = 'bridges') => `/api/securing/${collection}/${id}`

export async function securingOf(client: Client, thing: Thing, date?: string): Promise<SecuringAnswer> {
  const { status, body } = await client.get<SecuringAnswer>(
    `${securingPath(thing)}${date ? `?date=${date}` : ''}`,
  )
  if (status !== 200) throw new Error(`no securing: ${status} ${JSON.stringify(body)}`)
  return body
}

/** Both sides and ends, which people can reach all of. */
export const surveyOfAll = {
  seenOn: '2019-06-01',
  edges: ['left', 'right', 'start', 'end'].map((code) => ({
    code,
    access: 'all',
    ...(code === 'start' || code === 'end' ? { lengthMetres: 4 } : {}),
  })),
}

export function survey<Body>(
  client: Client,
  thing: Thing,
  content: unknown,
  ifMatch = '"0"',
  collection = 'bridges',
): Promise<Answer<Body>> {
  return client.put<Body>(`${securingPath(thing, collection)}/survey`, content, ifMatch)
}
