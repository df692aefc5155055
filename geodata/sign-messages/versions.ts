import type { MessageVersion } from '../model/signMessage.ts'

/**
 * The version that signs are ordered with, of all versions newest first: the last that was approved, also while a newer one
 * is being written. None where nothing is approved, or the message is out of use.
 */
export function approvedVersion(versions: readonly MessageVersion[]): MessageVersion | null {
  const [latest] = versions
  if (!latest || latest.removed || latest.state === 'retired') return null
  return versions.find(({ state }) => state === 'approved') ?? null
}
