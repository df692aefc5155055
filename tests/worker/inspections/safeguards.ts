import { addDays, dateInNorway } from '../../../geodata/model/calendar.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { Client } from '../client.ts'
import { lineFrom } from '../town.ts'

export const today = dateInNorway(new Date())
/** The date so many days ago; ahead when negative. */
export const ago = (days: number) => addDays(today, -days)

/** A bridge in the sea, 100 m long, with its south-west end there. */
export async function createBridge(client: Client, name: string, north: number): Promise<Thing> {
  const geometry = lineFrom([0, north], [100, north])
  return created(await client.post<Thing>('/api/register/bridges', { geometry, properties: { name } }))
}

/** A higher parapet along all of the left side of a bridge, done a hundred days ago. */
export async function createSafeguard(
  client: Client,
  at: Thing,
  properties: Record<string, unknown> = {},
): Promise<Thing> {
  return created(
    await client.post<Thing>('/api/safeguards', {
      geometry: at.geometry,
      properties: {
        name: `Rekkverk på ${at.properties.name}`,
        kind: 'T01',
        status: 'done',
        doneOn: ago(100),
        at: { collection: 'bridges', id: at.id },
        extent: [{ edge: 'left', from: 0, to: 80 }],
        ...properties,
      },
    }),
  )
}

export function created<Body>({ status, body }: { status: number; body: Body }): Body {
  if (status !== 201) throw new Error(`not created: ${status} ${JSON.stringify(body)}`)
  return body
}

export const seen = (revision: number) => ({ 'If-Match': `"${revision}"` })
