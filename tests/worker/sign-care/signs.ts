import type { Thing } from '../../../geodata/model/thing.ts'
import type { Client } from '../client.ts'
import { ago, created } from '../inspections/safeguards.ts'
import { pointAt } from '../town.ts'

/** A sign in the sea that was mounted a hundred days ago. */
export async function createSign(
  client: Client,
  name: string,
  properties: Record<string, unknown> = {},
): Promise<Thing> {
  return created(
    await client.post<Thing>('/api/signs', {
      geometry: pointAt(name.length * 7, 2000),
      properties: { name, status: 'mounted', mountedOn: ago(100), notOnTrafficSign: true, ...properties },
    }),
  )
}
