import { ownAddress } from './ownAddress.ts'

export interface Ids {
  bridge: string
  project: string
  safeguard: string
  /** The bridge that the safeguard is at, with all there is to one. */
  secured: string
}

/** Things of the town; the project has a check that has been run. */
export async function firstIds(): Promise<Ids> {
  const address = ownAddress()
  const signedIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ account: 'planner' }),
  })
  const headers = { Cookie: signedIn.headers.getSetCookie()[0]!.split(';')[0]! }
  const first = async (path: string) => {
    const page = (await (await fetch(`${address}/api/${path}?limit=1`, { headers })).json()) as {
      features: { id: string; properties: { at?: { id: string } } }[]
    }
    return page.features[0]!
  }
  const { id: project } = await first('projects')
  await fetch(`${address}/api/projects/${project}/checks`, { method: 'POST', headers })
  const safeguard = await first('safeguards')
  const { id: bridge } = await first('register/bridges')
  return { bridge, project, safeguard: safeguard.id, secured: safeguard.properties.at!.id }
}
