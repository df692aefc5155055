import { beforeAll, describe, expect, it } from 'vitest'
import {
  accessTable,
  type Holding,
  may,
  type Right,
  type Role,
  refusal,
  roles,
} from '../../../geodata/model/access.ts'
import worker from '../../../worker/main.ts'
import { anonymous, type Client, type DemoAccountId, signInAs, signInWithClearance } from '../client.ts'
import { type DocumentedRoute, readRoutes, sendSample } from './everyRoute.ts'

/*
 * Walks every route of the API document as everybody there is, and holds it against the one table. A route without a
 * right, with one the table does not name, or whose operation asks for less than the route says, fails here.
 */

/** What must work before anyone is signed in. */
const publicRoutes = [
  'GET /api/session',
  'POST /api/session',
  'DELETE /api/session',
  // The page behind the code on a sign.
  'GET /api/help',
  // Figures of the action plan that the coordinator has opened.
  'GET /api/open/plan-figures',
  'GET /api/open/plan-figures/{file}',
  'GET /api/sign-in',
  'GET /api/sign-in/callback',
  // The secret in its address is the key.
  'GET /api/calendars/{file}',
]
/** Answered without being part of the API: the document itself, a sign of life, the explanation of problems, files. */
const undocumented = ['/openapi.json', '/api/health', '/api/problems', '/api/:rest{.+}', '*']

interface Person {
  who: string
  holding: Holding
  client: Client
}

let routes: DocumentedRoute[]
let people: Person[]

beforeAll(async () => {
  routes = await readRoutes(anonymous)
  const roleCodes = Object.keys(roles.labels) as Role[]
  people = await Promise.all([
    ...roleCodes.map((role) => personAs(role, [role])),
    personAs('several', ['planner', 'coordinator']),
    signInWithClearance('cleared').then((client) => ({
      who: 'a planner with clearance',
      holding: { roles: ['planner'] as const, clearedUntil: '9999-12-31' },
      client,
    })),
  ])
})

async function personAs(account: DemoAccountId, held: Role[]): Promise<Person> {
  return { who: account, holding: { roles: held, clearedUntil: null }, client: await signInAs(account) }
}

function guarded(): (DocumentedRoute & { right: Right })[] {
  return routes.filter((route): route is DocumentedRoute & { right: Right } => route.right !== 'public')
}

describe('the API document', () => {
  it('names for every route a right that is in the table', () => {
    const rights = Object.entries(accessTable).flatMap(([subject, actions]) =>
      Object.keys(actions).map((action) => `${subject}:${action}`),
    )
    const unnamed = guarded().filter(({ right }) => !rights.includes(right))
    expect(unnamed.map(({ name, right }) => `${name}: ${right}`)).toEqual([])
  })

  it('lets only these in before sign-in', () => {
    const open = routes.filter(({ right }) => right === 'public')
    expect(open.map(({ name }) => name).sort()).toEqual(publicRoutes.toSorted())
  })

  it('leaves no route of the app out', () => {
    const documented = new Set(routes.map(({ path }) => path.replace(/\{(\w+)\}/g, ':$1')))
    const present = new Set(worker.routes.map(({ path }) => path.replace(/(.)\/$/, '$1')))
    const hidden = [...present].filter(
      (path) => !documented.has(path) && !undocumented.includes(path) && !/\*$/.test(path),
    )
    expect(hidden).toEqual([])
  })

  it('covers the table: every right that roles or clearance give opens some route', () => {
    const used = new Set(guarded().map(({ right }) => right))
    const unused = Object.entries(accessTable).flatMap(([subject, actions]) =>
      Object.keys(actions)
        .map((action) => `${subject}:${action}` as Right)
        .filter((right) => !used.has(right)),
    )
    expect(unused).toEqual([])
  })
})

it('every guarded route answers 401 to whoever is not signed in, whatever is sent', async () => {
  const wrong: string[] = []
  for (const { name, method, wellFormed, malformed } of guarded())
    for (const request of [wellFormed, ...(malformed ? [malformed] : [])]) {
      const { status } = await sendSample(anonymous, method, request)
      if (status !== 401) wrong.push(`${name}: ${status}`)
    }
  expect(wrong).toEqual([])
})

it('every route answers everyone as the table says', async () => {
  const wrong: string[] = []
  let asked = 0
  for (const { name, method, right, wellFormed, malformed } of guarded())
    for (const { who, holding, client } of people) {
      const allowed = may(holding, right)
      for (const request of [wellFormed, ...(malformed ? [malformed] : [])]) {
        const { status, body } = await sendSample(client, method, request)
        const code = String(body?.type ?? '').split('#')[1]
        asked += 1
        if (allowed ? status === 401 || code === 'not-allowed' : code !== refusal(holding, right))
          wrong.push(`${who}: ${name} (${right}) answered ${status} ${code}`)
        // What cannot be read is told to those who may ask, so this tells that the route's own fence let them in.
        if (allowed && request === malformed && status !== 400 && status !== 422)
          wrong.push(`${who}: ${name} (${right}) did not read the request: ${status}`)
      }
    }
  expect(wrong).toEqual([])
  expect(asked).toBeGreaterThan(1000)
})
