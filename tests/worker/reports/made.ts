import type { Check } from '../../../geodata/model/check.ts'
import type { Client } from '../client.ts'
import { unzip } from './unzip.ts'

/** Everything that is made of a check, as bytes by name: the content, the map, the Word file and each file in it. */
export async function madeOf(client: Client, { id }: Pick<Check, 'id'>): Promise<Map<string, Buffer>> {
  const paths = ['report', 'map.svg', 'report.docx']
  const made = new Map<string, Buffer>()
  for (const path of paths) {
    const response = await client.fetch(`/api/checks/${id}/${path}`)
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    made.set(path, Buffer.from(await response.arrayBuffer()))
  }
  for (const [name, content] of unzip(made.get('report.docx')!)) made.set(name, content)
  return made
}
