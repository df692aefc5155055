import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { Environment } from '../../worker/environment.ts'
import type { Context } from '../../worker/operation.ts'
import { municipalityOf } from '../../worker/platform/municipality.ts'

/** Runs inside the municipality's object, with its database, as a demo coordinator. */
export function inObject<Result>(work: (context: Context) => Result): Promise<Result> {
  return runInDurableObject(municipalityOf(env as unknown as Environment), (_object, { storage }) =>
    work({
      storage,
      sql: storage.sql,
      now: new Date('2026-11-22T12:00:00Z'),
      caller: { sessionToken: null, requestId: 'test', demoAllowed: true },
      actor: {
        accountId: 'test',
        name: 'Test',
        roles: ['coordinator'],
        demo: true,
        expiresAt: '2026-11-23T00:00:00Z',
      },
    }),
  )
}
