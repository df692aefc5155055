import type { ApiClient } from '../../worker/commands/apiClient.ts'
import { given, type Installation } from './installation.ts'
import { planPaths } from './planned.ts'
import { securingPaths } from './secured.ts'
import { signPaths } from './signed.ts'

/*
 * What people see of an installation, by everything there is to read in it.
 */

/** Where the town has streets, houses and water. */
const bbox = '6.15,64.75,6.35,64.87'
const collections = [
  'register/bridges',
  'register/buildings',
  'register/structures',
  'safeguards',
  'signs',
  'projects',
]

const common = [
  ...collections.flatMap((collection) => [
    `/api/${collection}?limit=1000`,
    `/api/${collection}?sort=name&order=desc&limit=20&count=true`,
    `/api/${collection}?bbox=${bbox}&limit=1000`,
    `/api/${collection}?q=br&limit=20`,
    `/api/${collection}?deleted=only`,
  ]),
  '/api/search?q=bru',
  '/api/search?q=1',
  '/api/context/layers',
  ...['water', 'rail', 'ways', 'institutions', 'schools'].map(
    (layer) => `/api/context/${layer}?bbox=${bbox}`,
  ),
  '/api/settings/thresholds',
  '/api/checklists',
]

const asSomebody: Record<string, string[]> = {
  reader: common,
  coordinator: [
    ...common,
    '/api/events?limit=1000',
    '/api/imports?limit=100',
    '/api/clearances',
    '/api/site-log',
  ],
  planner: ['/api/tokens'],
  cleared: ['/api/sites', '/api/site-reports', '/api/clarifications'],
}

/** The body of every answer by who asked and for what; ids that lists name are followed. */
export async function answersOf(installation: Installation): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>()
  const ask = async (account: string, api: ApiClient, path: string) => {
    const answer = await api.get<unknown>(path)
    answers.set(`${account} ${path}`, answer.ok ? answer.value : [answer.status, answer.problem?.title])
  }
  for (const [account, paths] of Object.entries(asSomebody)) {
    const api = await installation.signIn(account)
    if (account === 'cleared') given(await api.send('POST', '/api/sites/openings', { purpose: 'assessment' }))
    for (const path of paths) await ask(account, api, path)
    if (account !== 'coordinator') continue
    const more = [
      ...(await pathsWithin(api)),
      ...(await securingPaths(api)),
      ...(await signPaths(api)),
      ...(await planPaths(api)),
    ]
    for (const path of more) await ask(account, api, path)
  }
  return answers
}

/** Histories, checks and rows that belong to what the lists show. */
async function pathsWithin(api: ApiClient): Promise<string[]> {
  type Listed = { items?: { id: string }[]; features?: { id: string }[] }
  const ids = async (path: string) => {
    const { items, features } = given(await api.get<Listed>(path))
    return (items ?? features ?? []).map(({ id }) => id)
  }
  const bridges = await ids('/api/register/bridges?limit=1000')
  const projects = await ids('/api/projects?limit=1000')
  const checks = (await Promise.all(projects.map((id) => ids(`/api/projects/${id}/checks`)))).flat()
  const imports = await ids('/api/imports?limit=100')
  return [
    ...bridges.map((id) => `/api/register/bridges/${id}/history`),
    ...projects.flatMap((id) => [`/api/projects/${id}/checks`, `/api/projects/${id}/clarification`]),
    ...checks.map((id) => `/api/checks/${id}`),
    ...imports.flatMap((id) => [`/api/imports/${id}`, `/api/imports/${id}/rows?limit=1000`]),
  ]
}

/** The tiles around the middle of the town, as bytes. */
export async function tilesOf({ address }: Installation, cookie: string): Promise<string[]> {
  const zoom = 14
  const scale = 2 ** zoom
  const x = Math.floor(((6.25 + 180) / 360) * scale)
  const latitude = (64.81 * Math.PI) / 180
  const y = Math.floor(((1 - Math.asinh(Math.tan(latitude)) / Math.PI) / 2) * scale)
  const tiles: string[] = []
  for (const layer of ['buildings', 'bridges', 'water', 'ways'])
    for (const [dx, dy] of [
      [0, 0],
      [1, 0],
      [0, 1],
    ]) {
      const response = await fetch(`${address}/tiles/${layer}/${zoom}/${x + dx!}/${y + dy!}.mvt`, {
        headers: { Cookie: cookie },
      })
      tiles.push(
        `${layer} ${response.status} ${Buffer.from(await response.arrayBuffer()).toString('base64')}`,
      )
    }
  return tiles
}
