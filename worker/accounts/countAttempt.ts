import type { Problem } from '../../geodata/model/problem.ts'
import { actorOf, type Context } from '../operation.ts'
import type { RateLimit } from './rateLimiter.ts'

/** Counts an attempt by whoever is signed in; the problem to answer with when there have been too many. */
export function countAttempt(context: Context, what: string, limit: RateLimit): Problem | null {
  const { limiter, clock } = context
  const wait = limiter.take(`${what} ${actorOf(context).accountId}`, limit, clock)
  return wait === null ? null : { code: 'too-many', retryAfterSeconds: wait }
}
