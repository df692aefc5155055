import type { Check } from '../../geodata/model/check.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { given, type Installation } from './installation.ts'

/** A PDF of more than one part, with something of its own in every byte of it that matters. */
const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1_200_000, 'Rekkverk ')])

export async function cookieOf({ address }: Installation, account = 'planner'): Promise<string> {
  const response = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ account }),
  })
  return response.headers.getSetCookie()[0]!.split(';')[0]!
}

/** A file with a check, and one that has been removed again. */
export async function attachFiles(installation: Installation): Promise<void> {
  const { address } = installation
  const planner = await installation.signIn('planner')
  const check = await newestCheck(installation)
  const cookie = await cookieOf(installation)
  for (const name of ['snitt.pdf', 'feil.pdf']) {
    const path = `/api/attachments?subject=checks&id=${check}&name=${name}`
    const headers = { 'Content-Type': 'application/pdf', Cookie: cookie }
    const response = await fetch(address + path, { method: 'POST', headers, body: content })
    const { id } = (await response.json()) as { id: string }
    if (name === 'feil.pdf') given(await planner.send('DELETE', `/api/attachments/${id}`))
  }
}

/** What is told of each file in a check, and what comes when it is fetched. */
export async function filesOf(installation: Installation): Promise<{ file: unknown; bytes: Buffer }[]> {
  const planner = await installation.signIn('planner')
  const path = `/api/attachments?subject=checks&id=${await newestCheck(installation)}`
  const { items } = given(await planner.get<{ items: { id: string }[] }>(path))
  const headers = { Cookie: await cookieOf(installation) }
  return Promise.all(
    items.map(async (file) => {
      const response = await fetch(`${installation.address}/api/attachments/${file.id}`, { headers })
      return { file, bytes: Buffer.from(await response.arrayBuffer()) }
    }),
  )
}

async function newestCheck(installation: Installation): Promise<string> {
  const planner = await installation.signIn('planner')
  const { features } = given(await planner.get<{ features: Thing[] }>('/api/projects?limit=1'))
  const { items } = given(await planner.get<{ items: Check[] }>(`/api/projects/${features[0]!.id}/checks`))
  return items[0]!.id
}
