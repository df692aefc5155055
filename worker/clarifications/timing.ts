import { type ReleaseTiming, releaseTiming } from '../../geodata/clarifications/release.ts'
import type { Environment } from '../environment.ts'

/** A day, so that an answer given at once and one that took a day's thought look alike. */
const defaultMinutes = 1440

/** How long questions wait here, and when answers are let out. */
export function timingOf({ REKKVERK_CLARIFICATION_MINUTES: setting }: Environment): ReleaseTiming {
  const minutes = Number(setting)
  return releaseTiming(setting && Number.isFinite(minutes) && minutes > 0 ? minutes : defaultMinutes)
}
