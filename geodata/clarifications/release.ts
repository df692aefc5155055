/*
 * When answers are let out. Order and time follow from when questions were asked and answered and from nothing else:
 * what the answer was is not among the arguments of anything here (worker/decisions/0007).
 */

/** How long every question waits at least, and how far apart the instants are at which answers are let out. */
export interface ReleaseTiming {
  waitMs: number
  gridMs: number
}

const minuteMs = 60_000
const gridSteps = 24

/** The timing for a wait in minutes: twenty-four instants in a wait, but at least a minute apart where the wait is as long. */
export function releaseTiming(minutes: number): ReleaseTiming {
  const waitMs = Math.round(minutes * minuteMs)
  return { waitMs, gridMs: Math.max(Math.round(waitMs / gridSteps), Math.min(minuteMs, waitMs)) }
}

/** The last instant of the grid no later than a moment. The grid is counted from 1970, the same for every question. */
export function gridAtOrBefore(moment: Date, { gridMs }: ReleaseTiming): Date {
  return new Date(Math.floor(moment.getTime() / gridMs) * gridMs)
}

/** The first instant of the grid after a moment. */
export function gridAfter(moment: Date, timing: ReleaseTiming): Date {
  return new Date(gridAtOrBefore(moment, timing).getTime() + timing.gridMs)
}

/** The earliest an answer can be let out: the same rule for every question. */
export function earliestRelease(askedAt: string, timing: ReleaseTiming): Date {
  return new Date(Math.ceil((Date.parse(askedAt) + timing.waitMs) / timing.gridMs) * timing.gridMs)
}

/** A question that waits; `answeredAt` is when it was first answered, so that changing an answer moves nothing. */
export interface Waiting {
  id: string
  askedAt: string
  answeredAt: string | null
}

export interface Due {
  /** The instant of the grid they are let out at. */
  at: Date
  ids: string[]
}

/**
 * What is let out now, of the questions that wait in the order they were asked: those from the front that had waited
 * long enough and were answered at the last instant of the grid. The first that was not holds back all behind it.
 */
export function dueNow(queue: readonly Waiting[], now: Date, timing: ReleaseTiming): Due {
  const at = gridAtOrBefore(now, timing)
  const held = queue.findIndex((question) => !isReady(question, at, timing))
  return { at, ids: queue.slice(0, held === -1 ? queue.length : held).map(({ id }) => id) }
}

function isReady({ askedAt, answeredAt }: Waiting, at: Date, timing: ReleaseTiming): boolean {
  if (answeredAt === null) return false
  return Date.parse(answeredAt) <= at.getTime() && earliestRelease(askedAt, timing) <= at
}
