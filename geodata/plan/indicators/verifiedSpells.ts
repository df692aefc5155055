import { lapsesOn } from '../../helplines/verification.ts'

/** A version of a service, with the day in Norway it was stored. */
export interface ServiceVersion {
  on: string
  removed: boolean
  verified: { on: string } | null
}

/**
 * Whether the number of a service counted as verified at the end of a day: from the day it was held against its source until
 * that lapses, or the number or hours become others. Not while the service is out of use. Versions with the first first.
 */
export function isVerifiedOn(versions: readonly ServiceVersion[], day: string): boolean {
  if (versions.findLast(({ on }) => on <= day)?.removed) return false
  return versions.some(({ verified }, index) => {
    if (!verified || day < verified.on || day >= lapsesOn(verified)) return false
    const end = versions.slice(index).find((later) => later.verified?.on !== verified.on)
    return end === undefined || day < end.on
  })
}
