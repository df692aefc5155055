import { inject } from 'vitest'

/** The server that no other file uses while this one runs: what a test changes, no other sees. */
export function ownAddress(): string {
  const addresses = inject('addresses')
  return addresses[Number(process.env.VITEST_POOL_ID) % addresses.length]!
}
