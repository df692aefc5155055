import { type OwnThreshold, ownThresholds, setThresholds } from '../../geodata/checks/ownThresholds.ts'
import { thresholdsInForce } from '../../geodata/checks/thresholds.ts'
import type { Threshold } from '../../geodata/model/check.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import { expectRevision } from '../expectRevision.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, operation } from '../operation.ts'
import { markAllDue } from '../staleness/store.ts'
import type { Representation } from '../things/service.ts'
import { insertThresholdValues, readThresholdValues } from './store.ts'

interface ThresholdSettings {
  /** Counts up at every change; 0 while the limits are as delivered. */
  revision: number
  thresholds: Threshold[]
  /** What the municipality has set, with its own source and note. */
  own: OwnThreshold[]
}

/** The limits in force, for whoever needs them inside the object. */
export function currentThresholds(sql: SqlStorage): ThresholdSettings {
  const { revision, values } = readThresholdValues(sql)
  return { revision, thresholds: thresholdsInForce(ownThresholds(values)), own: values }
}

export const readThresholds = operation(
  'settings:read',
  ({ sql }, { knownEtag }: { knownEtag: string | null }): Outcome<Representation> => {
    const settings = represent(currentThresholds(sql))
    return success(settings.etag === knownEtag ? { unchanged: true, etag: settings.etag } : settings)
  },
)

type ChangeInput = { values: OwnThreshold[]; expectedRevision: number | null }

/** Sets the limits that are named and leaves the others; checks that have run keep the limits they ran with. */
export const changeThresholds = operation(
  'settings:write',
  (context, { values, expectedRevision }: ChangeInput): Outcome<Representation> => {
    const { sql, storage, now } = context
    const previous = currentThresholds(sql)
    const seen = expectRevision(previous, expectedRevision, { thresholds: values })
    if (!seen.ok) return seen
    const revision = previous.revision + 1
    const changed = values.flatMap(({ code, value }) => {
      const before = previous.thresholds.find((threshold) => threshold.code === code)!.value
      return before === value ? [] : [{ code, before, after: value }]
    })
    storage.transactionSync(() => {
      insertThresholdValues(sql, {
        revision,
        values: setThresholds(previous.own, values),
        at: now.toISOString(),
        by: actorOf(context).name,
      })
      markAllDue(sql)
      recordEvent(context, {
        type: 'settings.thresholds-changed',
        collection: null,
        thingId: null,
        revision,
        data: { changed },
      })
    })
    return success(represent(currentThresholds(sql)))
  },
)

function represent(settings: ThresholdSettings): Representation {
  return { unchanged: false, etag: `"${settings.revision}"`, json: JSON.stringify(settings) }
}
