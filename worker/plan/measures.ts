import type { ActionPlan, PlanMeasure } from '../../geodata/model/actionPlan.ts'
import { type Measure, measureContentSchema, type StoredMeasure } from '../../geodata/model/measure.ts'
import type { Stored } from '../../geodata/model/record.ts'
import { findRecord, readRecords } from '../records/store.ts'
import { linkKey, measureKind, readLinkNames } from './measureStore.ts'
import { planInForce } from './planInForce.ts'

/** A measure as the plan has it, with what has been written of it. */
export interface FollowedMeasure {
  measure: PlanMeasure
  stored: Stored<StoredMeasure> | null
  inPlan: boolean
}

/** All measures of the plan in force in its order, then those followed up that it no longer has. */
export function readMeasures(sql: SqlStorage): Measure[] {
  return showMeasures(sql, followedMeasures(sql, planInForce(sql)))
}

/** The measure of the plan in force, or one that was followed up while a plan had it; null where there is none. */
export function findMeasure(sql: SqlStorage, code: string): FollowedMeasure | null {
  const measure = planInForce(sql).document.measures.find((one) => one.code === code)
  const stored = findRecord(sql, measureKind, code)
  if (measure) return { measure, stored, inPlan: true }
  return stored && { measure: stored.measure, stored, inPlan: false }
}

export function showMeasure(sql: SqlStorage, followed: FollowedMeasure): Measure {
  return showMeasures(sql, [followed])[0]!
}

/** As they are shown, with the names that linked things have now. */
export function showMeasures(sql: SqlStorage, followed: readonly FollowedMeasure[]): Measure[] {
  const names = readLinkNames(
    sql,
    followed.flatMap(({ stored }) => stored?.links ?? []),
  )
  return followed.map(({ measure, stored, inPlan }) => {
    const { id, revision, at, by, removed: _, measure: _then, ...content } = stored ?? unwritten(measure.code)
    const links = content.links.map((link) => ({ ...link, name: names.get(linkKey(link)) ?? null }))
    return { ...measure, ...content, links, id, revision, at, by, inPlan }
  })
}

function followedMeasures(sql: SqlStorage, { document }: ActionPlan): FollowedMeasure[] {
  const written = new Map(readRecords(sql, measureKind).map((stored) => [stored.id, stored]))
  const inPlan = document.measures.map((measure) => ({
    measure,
    stored: written.get(measure.code) ?? null,
    inPlan: true,
  }))
  const codes = new Set(document.measures.map(({ code }) => code))
  const beside = [...written.values()]
    .filter(({ id }) => !codes.has(id))
    .map((stored) => ({ measure: stored.measure, stored, inPlan: false }))
  return [...inPlan, ...beside]
}

function unwritten(id: string) {
  return {
    ...measureContentSchema.parse({}),
    id,
    revision: 0,
    at: null,
    by: null,
    removed: false,
    measure: null,
  }
}
