import type { Problem } from '../../geodata/model/problem.ts'
import type { Caller } from '../operation.ts'
import type { RateLimiter } from './rateLimiter.ts'
import { hashSecret } from './secret.ts'

/** Different wrong tokens from one address before it must wait; nobody has so many old ones. */
const guesses = { limit: 20, windowSeconds: 600 }

const addressKey = ({ address }: Caller) => `wrong-token ${address}`

/**
 * Whether the address has guessed too often. Asked before the token is looked up, so that even a right guess is told
 * nothing then; sessions from the same address are not touched by it.
 */
export function refuseGuesser(limiter: RateLimiter, caller: Caller, now: Date): Problem | null {
  if (!caller.accessToken) return null
  const wait = limiter.peek(addressKey(caller), guesses, now)
  return wait === null ? null : { code: 'too-many', retryAfterSeconds: wait }
}

/**
 * Counts a token that let nobody in. A program that sends the same old token with every tile is no guesser, and must
 * not shut its whole office out: each wrong token counts once.
 */
export function countWrongToken(limiter: RateLimiter, caller: Caller, now: Date): void {
  if (!caller.accessToken) return
  const tokenKey = `${addressKey(caller)} ${hashSecret(caller.accessToken)}`
  const seen = limiter.take(tokenKey, { ...guesses, limit: 1 }, now) !== null
  if (!seen) limiter.take(addressKey(caller), guesses, now)
}
