import { sameValue } from '../../geodata/imports/same.ts'
import { collectionCodes } from '../../geodata/model/collections.ts'
import type { HistoryBreak } from '../../geodata/model/history.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { compact } from '../things/store.ts'
import type { Stretch } from './verifyChain.ts'
import type { Progress } from './verifyProgress.ts'
import { findWithoutVersions, type LatestState, readLatestStates } from './verifyStore.ts'

const thingsAtOnce = 500

/** Holds every thing against the newest of its versions, collection by collection, until the budget is spent. */
export function compareStates(sql: SqlStorage, progress: Progress, budget: number): Stretch {
  let left = budget
  while (left > 0 && progress.collection < collectionCodes.length) {
    const collection = collectionCodes[progress.collection]!
    const limit = Math.min(left, thingsAtOnce)
    const states = readLatestStates(sql, collection, progress.thing, limit)
    const last = states.length < limit ? null : states.at(-1)!.id
    const at = (kind: HistoryBreak['kind'], thingId: string, revision: number | null): Stretch => ({
      left,
      firstBreak: { kind, sequence: null, collection, thingId, revision },
    })
    const without = findWithoutVersions(sql, collection, progress.thing, last)
    if (without !== null) return at('no-history', without, null)
    for (const state of states) {
      if (state.feature === null) return at('lost', state.id, state.revision)
      if (!isAsWritten(state, state.feature)) return at('state', state.id, state.revision)
    }
    progress.checked.things += states.length
    left -= Math.max(states.length, 1)
    if (last === null) progress.collection += 1
    progress.thing = last ?? ''
  }
  return { left, firstBreak: null }
}

/** Whether the thing says what its newest version says; imports write the very text, other writes their own order of keys. */
function isAsWritten({ state, name }: LatestState, feature: string): boolean {
  try {
    const thing = JSON.parse(feature) as Thing
    if ((thing.properties.name ?? null) !== name) return false
    return state === feature || sameValue(written(JSON.parse(state) as Thing), thing)
  } catch {
    return false
  }
}

/** A version as it is stored in the thing's row, where unknown is absent. */
function written(thing: Thing): Thing {
  return { ...thing, properties: compact(thing.properties) }
}
