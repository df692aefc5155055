import { ownAddress } from './ownAddress.ts'

export interface Ids {
  bridge: string
  project: string
  safeguard: string
  /** The bridge that the safeguard is at, with all there is to one. */
  secured: string
  /** A sign that stands, a plan for a bridge, a message, and a recall that is open. */
  sign: string
  plan: string
  message: string
  recall: string
  /** A report on the action plan that is being written. */
  report: string
}

/** Things of the town; the project has a check that has been run. */
export async function firstIds(): Promise<Ids> {
  const planner = await signedIn('planner')
  const roads = await signedIn('roads')
  const coordinator = await signedIn('coordinator')
  const { id: project } = await planner.first('projects')
  await planner.post(`projects/${project}/checks`)
  const safeguard = await planner.first('safeguards')
  const { id: bridge } = await planner.first('register/bridges')
  const { id: sign } = await planner.first('signs/overview')
  const { id: message } = await planner.first('sign-messages')
  const { id: recall } = await planner.first('recalls')
  const place = { kind: 'thing', collection: 'bridges', id: bridge }
  const { id: plan } = await roads.post('sign-plans', { name: 'Skilt', place, settings: {} })
  const { id: report } = await coordinator.post('plan-reports', {
    ...{ title: 'Året', audience: 'internal', from: '2026-01-01', to: '2026-11-01' },
  })
  const secured = safeguard.properties!.at!.id
  return { bridge, project, safeguard: safeguard.id, secured, sign, plan, message, recall, report }
}

interface Found {
  id: string
  properties?: { at?: { id: string } }
}

async function signedIn(account: string) {
  const address = ownAddress()
  const type = { 'Content-Type': 'application/json' }
  const session = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: type,
    body: JSON.stringify({ account }),
  })
  const headers = { ...type, Cookie: session.headers.getSetCookie()[0]!.split(';')[0]! }
  return {
    async first(path: string): Promise<Found> {
      const answer = await fetch(`${address}/api/${path}?limit=1`, { headers })
      const page = (await answer.json()) as { features?: Found[]; items?: Found[] }
      return (page.features ?? page.items)![0]!
    },
    async post(path: string, body: object = {}): Promise<Found> {
      const answer = await fetch(`${address}/api/${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      })
      return (await answer.json()) as Found
    },
  }
}
