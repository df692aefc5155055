import type { Environment } from '../environment.ts'

/** An unused session ends after the idle time, any session after the whole time; both can be set by the operator. */
export interface SessionTimes {
  idleMs: number
  wholeMs: number
}

const minuteMs = 60_000
const idleMinutes = 120
const wholeHours = 12

export function sessionTimes(environment: Environment): SessionTimes {
  return {
    idleMs: (positive(environment.REKKVERK_SESSION_IDLE_MINUTES) ?? idleMinutes) * minuteMs,
    wholeMs: (positive(environment.REKKVERK_SESSION_HOURS) ?? wholeHours) * 60 * minuteMs,
  }
}

function positive(setting: string | undefined): number | null {
  const number = Number(setting)
  return setting && Number.isFinite(number) && number > 0 ? number : null
}
