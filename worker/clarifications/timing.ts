import { type ReleaseTiming, releaseTiming } from '../../geodata/clarifications/release.ts'
import type { Environment } from '../environment.ts'
import { positiveSetting } from '../positiveSetting.ts'

/** A day, so that an answer given at once and one that took a day's thought look alike. */
const defaultMinutes = 1440

/** How long questions wait here, and when answers are let out. */
export function timingOf({ REKKVERK_CLARIFICATION_MINUTES: setting }: Environment): ReleaseTiming {
  return releaseTiming(positiveSetting(setting) ?? defaultMinutes)
}
