import { readInForce } from '../checks/freshRun.ts'
import { markAllDue, markUncomparedDue, readUnwatched, watchSigned } from './store.ts'

const key = 'staleness-standard'

/**
 * Goes through what is watched when the object starts: with an update of the program may have come another checklist or other
 * limits, and a check may have been signed before there was anything to watch it.
 */
export function watchFromStart(storage: DurableObjectStorage): void {
  const { sql, kv } = storage
  const { checklist, thresholds } = readInForce(sql)
  const standard = JSON.stringify([checklist.version, thresholds.map(({ code, value }) => [code, value])])
  const isAnother = kv.get<string>(key) !== standard
  const unwatched = readUnwatched(sql)
  storage.transactionSync(() => {
    for (const checkId of unwatched) watchSigned(sql, checkId)
    markUncomparedDue(sql)
    if (!isAnother) return
    markAllDue(sql)
    kv.put(key, standard)
  })
}
