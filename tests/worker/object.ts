import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { RateLimiter } from '../../worker/accounts/rateLimiter.ts'
import type { Environment } from '../../worker/environment.ts'
import type { Context } from '../../worker/operation.ts'
import { municipalityOf } from '../../worker/platform/objects.ts'

/** Runs inside the municipality's object, with its database, as a demo coordinator. */
export function inObject<Result>(work: (context: Context) => Result): Promise<Result> {
  return runInDurableObject(municipalityOf(env as unknown as Environment), (_object, { storage }) =>
    work({
      storage,
      sql: storage.sql,
      now: new Date('2026-11-22T12:00:00Z'),
      clock: new Date('2026-11-22T12:00:00Z'),
      environment: env as unknown as Environment,
      limiter: new RateLimiter(),
      caller: {
        sessionToken: null,
        accessToken: null,
        operator: false,
        requestId: 'test',
        demoAllowed: true,
        address: 'test',
      },
      actor: {
        accountId: 'test',
        name: 'Test',
        roles: ['coordinator'],
        demo: true,
        expiresAt: '2026-11-23T00:00:00Z',
        clearedUntil: null,
      },
    }),
  )
}
