import { createHash } from 'node:crypto'

/** A session's or access token's secret: 32 random bytes, so its hash needs neither salt nor stretching. */
export function newSecret(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
}

/** Only the hash of a secret is stored, so that a copy of the database opens nothing. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
