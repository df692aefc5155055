import type { Environment } from '../environment.ts'
import { positiveSetting } from '../positiveSetting.ts'

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
    idleMs: (positiveSetting(environment.REKKVERK_SESSION_IDLE_MINUTES) ?? idleMinutes) * minuteMs,
    wholeMs: (positiveSetting(environment.REKKVERK_SESSION_HOURS) ?? wholeHours) * 60 * minuteMs,
  }
}

/** Now, and since when a session may have lain unused and still let somebody in. */
export interface SessionMoment {
  now: Date
  idleSince: Date
}

export function sessionMoment(environment: Environment, now: Date): SessionMoment {
  return { now, idleSince: new Date(now.getTime() - sessionTimes(environment).idleMs) }
}
