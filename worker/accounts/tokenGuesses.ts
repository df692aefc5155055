import type { Problem } from '../../geodata/model/problem.ts'
import type { RateLimiter } from './rateLimiter.ts'
import { hashSecret } from './secret.ts'

/** A secret that somebody sent from an address: an access token, or that of a calendar. */
export interface Guess {
  address: string
  secret: string | null
}

/** Different wrong secrets from one address before it must wait; nobody has so many old ones. */
const guesses = { limit: 20, windowSeconds: 600 }

const addressKey = ({ address }: Guess) => `wrong-token ${address}`

/**
 * Whether the address has guessed too often. Asked before the secret is looked up, so that even a right guess is told
 * nothing then; sessions from the same address are not touched by it.
 */
export function refuseGuesser(limiter: RateLimiter, guess: Guess, now: Date): Problem | null {
  if (guess.secret === null) return null
  const wait = limiter.peek(addressKey(guess), guesses, now)
  return wait === null ? null : { code: 'too-many', retryAfterSeconds: wait }
}

/**
 * Counts a token that let nobody in. A program that sends the same old token with every tile is no guesser, and must
 * not shut its whole office out: each wrong token counts once.
 */
export function countWrongToken(limiter: RateLimiter, guess: Guess, now: Date): void {
  if (guess.secret === null) return
  const tokenKey = `${addressKey(guess)} ${hashSecret(guess.secret)}`
  const seen = limiter.take(tokenKey, { ...guesses, limit: 1 }, now) !== null
  if (!seen) limiter.take(addressKey(guess), guesses, now)
}
