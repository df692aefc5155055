import type { Verdict } from '../../../geodata/model/history.ts'
import type { Client } from '../client.ts'

/** The verdict of a whole verification, asked for slice by slice. */
export async function verify(client: Client, head = ''): Promise<Verdict> {
  let query = head && `?head=${head}`
  for (;;) {
    const { status, body } = await client.get<Verdict>(`/api/events/verify${query}`)
    if (status !== 200) throw new Error(`answered ${status}: ${JSON.stringify(body)}`)
    if (body.next === null) return body
    query = `?cursor=${body.next}`
  }
}
