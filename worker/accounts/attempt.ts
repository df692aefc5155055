import { z } from 'zod'

/** A sign-in under way, kept in a cookie of the browser that began it and nowhere else. */
const attemptSchema = z.strictObject({
  state: z.string().min(32),
  nonce: z.string().min(32),
  verifier: z.string().min(43),
  /** The page to come back to. */
  returnTo: z.string().startsWith('/'),
})
export type Attempt = z.infer<typeof attemptSchema>

export const attemptSeconds = 600

/** Each attempt has a cookie of its own, so that two windows can sign in at a time. */
export function attemptName(state: string): string {
  return state.replace(/[^\w-]/g, '').slice(0, 12)
}

export function writeAttempt(attempt: Attempt): string {
  return Buffer.from(JSON.stringify(attempt)).toString('base64url')
}

/** The attempt in the cookie, if it is the one that the answer is about. */
export function readAttempt(cookie: string | undefined, state: string): Attempt | null {
  if (!cookie) return null
  try {
    const read = attemptSchema.safeParse(JSON.parse(Buffer.from(cookie, 'base64url').toString('utf8')))
    return read.success && read.data.state === state ? read.data : null
  } catch {
    return null
  }
}
