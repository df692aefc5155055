import type { RegisterCollection } from '../../geodata/model/collections.ts'
import { type FactCode, factsOf } from '../../geodata/worklist/facts.ts'
import { nameOrder } from '../database/nameOrder.ts'
import { isLatestFault } from '../inspections/faultStore.ts'

/*
 * Each fact of the working list as an SQL expression: `t` is the thing, `c` its reckoned coverage and `v` the survey in
 * force (both may be absent), `today` a table of one day, `due` one of when something at a thing is to be inspected.
 */

const property = (name: string) => `(t.properties ->> '$.${name}')`
const yesNo = (name: string) => `CASE ${property(name)} WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END`

/**
 * What each thing is seen with: its reckoned coverage, and the survey in force. Of those seen by today that is the latest,
 * the later revision of two from one day.
 */
export const around = `LEFT JOIN thing_coverage c ON c.thing_id = t.id
  LEFT JOIN survey v ON v.thing_id = t.id AND v.revision = (
    SELECT s.revision FROM survey s WHERE s.thing_id = t.id AND s.seen_on <= (SELECT day FROM today)
    ORDER BY s.seen_on DESC, s.revision DESC LIMIT 1)`

const measured = `json_each(v.content, '$.parapets')`

/** Metres along an edge where none is told: past the end of any. */
const beyond = 1e6
const from = (row: string) => `(${row}.value ->> '$.from')`
const to = (row: string) => `coalesce(${row}.value ->> '$.to', ${beyond})`

/** How much of a registered parapet `p` has been measured since, in metres; what was measured takes its place. */
const measuredOver = `(SELECT coalesce(sum(max(0,
    min(${to('m')}, coalesce(p.value ->> '$.stretch.to', ${beyond})) - max(${from('m')}, p.value ->> '$.stretch.from'))), 0)
  FROM ${measured} m WHERE m.value ->> '$.edge' = p.value ->> '$.stretch.edge')`

/**
 * Every parapet height known of a thing, with how it is known: those measured, those registered where nobody has measured
 * since, or with neither the attribute. One without a place counts only while none has been measured.
 */
function heights(collection: RegisterCollection): string {
  const parts = [
    `SELECT m.value ->> '$.heightMetres' AS metres, m.value ->> '$.basis' AS basis FROM ${measured} m`,
  ]
  if (collection === 'bridges')
    parts.push(`SELECT p.value ->> '$.heightMetres', 'registered' FROM json_each(t.properties, '$.parapets') p
      WHERE p.value ->> '$.heightMetres' IS NOT NULL AND CASE WHEN p.value ->> '$.stretch.edge' IS NULL
        THEN NOT EXISTS (SELECT 1 FROM ${measured})
        ELSE ${measuredOver} + 0.01 < coalesce(p.value ->> '$.stretch.to', ${beyond}) - (p.value ->> '$.stretch.from') END`)
  if (collection !== 'buildings')
    parts.push(`SELECT ${property('parapetHeightMetres')},
        CASE WHEN ${property('parapetMeasuredOn')} IS NULL THEN 'registered' ELSE 'measured' END
      WHERE ${property('parapetHeightMetres')} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${measured})
        AND NOT EXISTS (SELECT 1 FROM json_each(t.properties, '$.parapets') r WHERE r.value ->> '$.heightMetres' IS NOT NULL)`)
  return parts.join(' UNION ALL ')
}

/** Of the parapets in the survey the one furthest down the list of codes, else the attribute. */
function worstOf(attribute: string, inSurvey: string, worstFirst: readonly string[]): string {
  const ranks = worstFirst.map((code, rank) => `WHEN '${code}' THEN ${rank}`).join(' ')
  const codes = worstFirst.map((code, rank) => `WHEN ${rank} THEN '${code}'`).join(' ')
  const rank = `(SELECT min(CASE m.value ->> '$.${inSurvey}' ${ranks} END) FROM ${measured} m)`
  return `coalesce(CASE ${rank} ${codes} END, ${property(attribute)})`
}

/** The thing's safeguards as `g`. The index on what they are at has no affinity, so the id must have none to find it. */
const itsSafeguards = `safeguards g WHERE json_extract(g.properties, '$.at.id') = +t.id AND g.deleted_at IS NULL`
const status = `(g.properties ->> '$.status')`

export const safeguardCounts = `(SELECT json_group_object(status, n) FROM (SELECT ${status} AS status, count(*) AS n
  FROM ${itsSafeguards} GROUP BY 1) HAVING count(*) > 0)`
export const withoutCost = `(SELECT count(*) FROM ${itsSafeguards} AND ${status} IN ('proposed', 'decided')
  AND g.properties ->> '$.costKroner' IS NULL)`
export const stateFrom = `CASE WHEN c.state IS NOT NULL THEN 'reckoned' WHEN ${property('coverage')} IS NOT NULL THEN 'judged' END`

const openFaults = `(SELECT sum((SELECT count(*) FROM fault f WHERE f.safeguard_id = g.id AND f.state = 'open' AND ${isLatestFault}))
  FROM ${itsSafeguards})`

/** The last day the thing, its edges or a safeguard at it was changed. */
const changedOn = `substr(max(t.updated_at,
  coalesce((SELECT max(s.at) FROM survey s WHERE s.thing_id = t.id), ''),
  coalesce((SELECT max(g.updated_at) FROM safeguards g WHERE json_extract(g.properties, '$.at.id') = +t.id), '')), 1, 10)`

/** What the fact is of a thing; null is not registered. */
export function factExpression(collection: RegisterCollection, code: FactCode): string {
  const lowest = heights(collection)
  const access = collection === 'bridges' ? property('pedestrianAccess') : yesNo('publicAccess')
  const expressions: Record<FactCode, string> = {
    name: `coalesce(t.name, ${property('address')})`,
    kind: property(collection === 'buildings' ? 'use' : 'kind'),
    access,
    roofTerrace: property('roofTerrace'),
    state: `coalesce(c.state, ${property('coverage')})`,
    gapMetres: 'CASE WHEN c.state IS NOT NULL THEN c.gap_metres END',
    openParts: 'CASE WHEN c.state IS NOT NULL THEN c.open_parts END',
    parapetHeightMetres: `(SELECT min(metres) FROM (${lowest}))`,
    parapetBasis: `(SELECT basis FROM (SELECT min(metres), basis FROM (${lowest})))`,
    requiredHeightMetres: property('requiredHeightMetres'),
    condition: worstOf('parapetCondition', 'condition', ['damaged', 'worn', 'good']),
    climbResistant: worstOf('climbResistant', 'climbResistant', ['no', 'partly', 'yes']),
    rehabilitationYear: property('rehabilitationYear'),
    safeguards: safeguardCounts,
    plannedCostKroner: `(SELECT sum(g.properties ->> '$.costKroner') FROM ${itsSafeguards}
      AND ${status} IN ('proposed', 'decided'))`,
    nextInspectionOn: '(SELECT d.day FROM due d WHERE d.thing_id = t.id)',
    openFaults,
    changedOn,
  }
  return expressions[code]
}

/** What one sorts by: names as Norwegians do, codes in the order they are offered, safeguards by how many. */
export function sortExpression(collection: RegisterCollection, code: FactCode): string {
  if (code === 'name') return nameOrder(factExpression(collection, 'name'))
  if (code === 'safeguards') return `(SELECT nullif(count(*), 0) FROM ${itsSafeguards})`
  const expression = factExpression(collection, code)
  const fact = factsOf(collection).find((one) => one.code === code)
  if (!fact?.codes) return expression
  const ranks = Object.keys(fact.codes).map((one, rank) => `WHEN '${one}' THEN ${rank}`)
  return `CASE ${expression} ${ranks.join(' ')} END`
}

/** Those that safeguards stand at: made once, whatever the number of things. */
const withSafeguards = `SELECT json_extract(g.properties, '$.at.id') FROM safeguards g WHERE g.deleted_at IS NULL`

/** Whether a thing has a safeguard of one of so many statuses, each bound as a value. */
export function hasSafeguard(statuses: number): string {
  return `t.id IN (${withSafeguards} AND ${status} IN (${Array(statuses).fill('?').join(', ')}))`
}

/**
 * Buildings of which something is known that this list is about; a town has 200,000, and of most of them nobody has said
 * anything. Bridges and structures are listed whole.
 */
export const somethingKnown = `(c.thing_id IS NOT NULL OR ${[
  'publicAccess',
  'roofTerrace',
  'roofAccess',
  'windowRestrictors',
  'climbResistant',
  'coverage',
  'rehabilitationYear',
]
  .map((name) => `t.properties ->> '$.${name}' IS NOT NULL`)
  .join(' OR ')} OR t.id IN (SELECT thing_id FROM survey) OR t.id IN (${withSafeguards}))`
