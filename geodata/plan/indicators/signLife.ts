import type { Shown, SignProperties, SignStatus } from '../../model/sign.ts'
import { stepOf } from '../../signs/life.ts'

/*
 * The life of a sign day by day. Its own days go before the day somebody wrote them down: a sign registered today that was put
 * up in March has stood since March.
 */

type SignDay = 'approvedOn' | 'orderedOn' | 'mountedOn' | 'removedOn'
type ShownService = Pick<Shown['helplines'][number], 'id' | 'number' | 'hours'>

/** A version of a sign, with the day in Norway it was stored. */
export interface SignVersion
  extends Pick<SignProperties, 'status' | 'inspectionMonths' | 'nextInspectionOn' | SignDay> {
  on: string
  shows: readonly ShownService[]
}

/** A status from a day until the next; `last` is the last version written while it had that status. */
interface Stretch {
  status: SignStatus
  from: string
  last: SignVersion
}

export interface SignLife {
  versions: readonly SignVersion[]
  stretches: readonly Stretch[]
}

const datedSteps: readonly (readonly [SignStatus, SignDay])[] = [
  ['approved', 'approvedOn'],
  ['ordered', 'orderedOn'],
  ['mounted', 'mountedOn'],
  ['removed', 'removedOn'],
]

/** From all versions of a sign, the first first. */
export function signLife(versions: readonly SignVersion[]): SignLife {
  const stretches: Stretch[] = []
  let before: SignVersion | null = null
  for (const run of runsOf(versions)) {
    const { on } = run[0]!
    const last = run.at(-1)!
    const { status } = last
    const reached = before ? stepOf[before.status] : 0
    for (const [passed, day] of datedSteps) {
      const isPassed = passed !== status && reached < stepOf[passed] && stepOf[passed] <= stepOf[status]
      if (isPassed && last[day] !== null) stretches.push({ status: passed, from: last[day], last })
    }
    stretches.push({ status, from: ownDay(last, before) ?? on, last })
    before = last
  }
  return { versions, stretches }
}

/** The day a status names itself; null where it names none, or only the day of an earlier time. */
function ownDay(version: SignVersion, before: SignVersion | null): string | null {
  const day = datedSteps.find(([status]) => status === version.status)?.[1]
  return day === undefined || version[day] === before?.[day] ? null : version[day]
}

/** Versions that follow each other with the same status. */
function runsOf(versions: readonly SignVersion[]): SignVersion[][] {
  const runs: SignVersion[][] = []
  for (const version of versions) {
    const run = runs.at(-1)
    if (run?.[0]?.status === version.status) run.push(version)
    else runs.push([version])
  }
  return runs
}

export type SignOnDay = Omit<SignVersion, 'on' | Exclude<SignDay, 'mountedOn'>>

/** The sign on a day, by what is known now; null before there was any. What has no day of its own is as it was written then. */
export function signOn({ versions, stretches }: SignLife, day: string): SignOnDay | null {
  const stretch = stretches.findLast(({ from }) => from <= day)
  if (!stretch) return null
  const { status, last } = stretch
  const written = versions.findLast(({ on }) => on <= day)
  const { inspectionMonths, nextInspectionOn, shows } = written?.status === status ? written : last
  return { status, mountedOn: last.mountedOn, inspectionMonths, nextInspectionOn, shows }
}

/** Whether a sign in this status is there to be read. */
export function isStanding(status: SignStatus): boolean {
  return status === 'mounted' || status === 'follow_up'
}
