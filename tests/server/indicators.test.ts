import type { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Figure, IndicatorCode, Indicators } from '../../geodata/model/indicator.ts'
import { seedIfEmpty } from '../../worker/commands/seed.ts'
import { seedHistory } from '../../worker/commands/seedHistory.ts'
import { trialSettings } from '../../worker/commands/settings.ts'
import { openDatabase } from './databaseFiles.ts'
import { given, Installation } from './installation.ts'

/*
 * Every figure of the plan counted a second time: past the service, straight from the file, by queries that share nothing with
 * the program but the definitions in geodata/plan/indicators.
 */

const installation = new Installation({ ...trialSettings(), REKKVERK_CLARIFICATION_MINUTES: '0.05' })
let told: Indicators
let types: Map<string, Interval | null>
let database: DatabaseSync

type Interval = { months?: number; days?: number }
type Row = Record<string, string | number | null>

beforeAll(async () => {
  await installation.start()
  await seedIfEmpty(installation.address, { history: true })
  await seedHistory(installation.address)
  const coordinator = await installation.signIn('coordinator')
  told = given(await coordinator.get<Indicators>('/api/plan/indicators'))
  type Catalogue = { entries: { code: string; inspectEvery: Interval | null }[] }
  const { entries } = given(await coordinator.get<Catalogue>('/api/catalogue'))
  types = new Map(entries.map(({ code, inspectEvery }) => [code, inspectEvery]))
  await installation.stop()
  database = openDatabase(installation.dataFolder, 'municipality')
  database.function('norway', (at) => at && norway.format(new Date(String(at))))
  database.function('interval_end', (from, kind, months) => {
    const every = months === null ? types.get(String(kind)) : { months: Number(months) }
    return every ? after(String(from), every) : null
  })
})
afterAll(async () => {
  database?.close()
  await installation.remove()
})

const norway = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' })

/** The same day so many months on, or the last of a shorter month. */
function after(from: string, { months = 0, days = 0 }: Interval): string {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const end = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last) + days))
  return end.toISOString().slice(0, 10)
}

/** The last day of a step that has not ended is today. */
const dayTold = (on: string) => [on, told.today].toSorted()[0]!

const figure = (code: IndicatorCode): Figure => told.items.find((item) => item.code === code)!
const parts = (code: IndicatorCode) =>
  Object.fromEntries(figure(code).now.parts.map(({ code: part, count }) => [part, count]))

/** Rows of a query over the period that was told of. */
function query(sql: string): Row[] {
  const named = Object.fromEntries(
    Object.entries({ from: told.from, to: told.to, today: told.today }).filter(([name]) =>
      new RegExp(`:${name}\\b`).test(sql),
    ),
  )
  return database.prepare(sql).all(named) as Row[]
}
const one = (sql: string): Row => query(sql)[0]!
/** What came of `SELECT code, count(*)`, with the codes that nothing has filled in. */
function counted(code: IndicatorCode, sql: string): Record<string, number> {
  const found = new Map(query(sql).map((row) => [String(row.code), Number(row.count)]))
  return Object.fromEntries(figure(code).now.parts.map(({ code: part }) => [part, found.get(part) ?? 0]))
}

const p = (name: string) => `properties ->> '$.${name}'`
const signed = `(SELECT norway(min(g.at)) FROM project_check c JOIN check_signature g ON g.check_id = c.id WHERE c.project_id = p.id)`
const kinds = `(SELECT kinds FROM check_duty_setting ORDER BY revision DESC LIMIT 1)`

it('has a year to tell of: no figure is right for being empty', () => {
  for (const { code, now, series } of told.items) {
    expect({ code, parts: now.parts.some(({ count }) => count > 0) }).toEqual({ code, parts: true })
    expect({ code, steps: series.length }).toEqual({ code, steps: 12 })
    const seen = new Set(series.map(({ reading }) => JSON.stringify(reading)))
    expect({ code, moves: seen.size > 1 }).toEqual({ code, moves: true })
  }
})

it('projects checked before the decision', () => {
  const duty = one(`SELECT ${kinds} AS kinds`).kinds
  const needed = duty === null ? '' : `AND ${p('kind')} IN (SELECT value FROM json_each(${kinds}))`
  const {
    before,
    after: late,
    never,
  } = one(
    `SELECT count(*) FILTER (WHERE signed <= decided) AS before, count(*) FILTER (WHERE signed > decided) AS after,
       count(*) FILTER (WHERE signed IS NULL) AS never
     FROM (SELECT ${p('decidedOn')} AS decided, ${signed} AS signed FROM projects p
           WHERE deleted_at IS NULL AND decided BETWEEN :from AND min(:to, :today) ${needed})`,
  ) as Record<string, number>
  expect(parts('checked_before_decision')).toEqual({ before, after: late, never })
  const whole = before! + late! + never!
  expect(figure('checked_before_decision').now).toMatchObject({ value: before! / whole, of: whole })
})

it('the median of days to a signed check', () => {
  const days = query(
    `SELECT julianday(signed) - julianday(norway(created_at)) AS days
     FROM (SELECT created_at, ${signed} AS signed FROM projects p WHERE deleted_at IS NULL)
     WHERE signed BETWEEN :from AND :to ORDER BY days`,
  ).map((row) => Number(row.days))
  const middle = (days[(days.length - 1) >> 1]! + days[days.length >> 1]!) / 2
  expect(figure('days_to_signature').now).toMatchObject({ value: middle, of: days.length })
  const within = (least: number, most: number) => days.filter((one) => one >= least && one <= most).length
  expect(parts('days_to_signature')).toEqual({
    two_weeks: within(0, 14),
    one_month: within(15, 30),
    two_months: within(31, 60),
    longer: within(61, 1e9),
  })
})

it('what was promised, now and at the end of every month', () => {
  for (const { on, reading } of figure('conditions').series) {
    const day = dayTold(on)
    const sql = `SELECT CASE WHEN state = 'closed' THEN 'closed' WHEN due_on < '${day}' THEN 'overdue' ELSE 'open' END AS code,
        count(*) AS count
      FROM follow_up f WHERE norway(at) <= '${day}'
        AND revision = (SELECT max(revision) FROM follow_up WHERE id = f.id AND norway(at) <= '${day}')
        AND (SELECT deleted_at FROM projects WHERE id = f.project_id) IS NULL
      GROUP BY 1`
    const found = counted('conditions', sql)
    expect({ on, parts: Object.fromEntries(reading.parts.map(({ code, count }) => [code, count])) }).toEqual({
      on,
      parts: found,
    })
    expect(reading.value).toBe(found.open! + found.overdue!)
  }
})

it.each([
  ['bridge_coverage', 'bridges'],
  ['building_coverage', 'buildings'],
] as const)('%s', (code, collection) => {
  const sql = `SELECT coalesce(state, written, 'unknown') AS code, count(*) AS count
    FROM (SELECT c.state, ${p('coverage')} AS written, c.notes FROM ${collection} t
          LEFT JOIN thing_coverage c ON c.thing_id = t.id
          WHERE deleted_at IS NULL AND coalesce(${p('status')}, '') NOT IN ('planned', 'demolished')
            AND coalesce(${p('builtYear')}, 0) <= substr(:today, 1, 4) + 0)
    WHERE NOT (state IS NULL AND written IS NULL AND coalesce(notes, '') LIKE '%nothing_reachable%') GROUP BY 1`
  const found = counted(code, sql)
  expect(parts(code)).toEqual(found)
  const known = found.full! + found.partial! + found.none!
  expect(figure(code).now).toMatchObject({ value: found.full! / known, of: known })
})

const standing = `${p('status')} IN ('done', 'temporary') AND coalesce(${p('doneOn')}, '') <= :today
  AND coalesce(${p('removedOn')}, '9999') > :today AND (${p('status')} = 'done' OR coalesce(${p('untilOn')}, '9999') >= :today)`

it('safeguards by state and by type', () => {
  expect(parts('safeguards_by_state')).toEqual(
    counted(
      'safeguards_by_state',
      `SELECT CASE WHEN ${p('status')} = 'temporary' AND ${p('untilOn')} < :today THEN 'expired' ELSE ${p('status')} END AS code,
         count(*) AS count
       FROM safeguards WHERE deleted_at IS NULL GROUP BY 1`,
    ),
  )
  expect(parts('safeguards_by_type')).toEqual(
    counted(
      'safeguards_by_type',
      `SELECT iif(${p('kind')} LIKE 'K-%', 'own', ${p('kind')}) AS code, count(*) AS count
       FROM safeguards WHERE deleted_at IS NULL AND ${standing} GROUP BY 1`,
    ),
  )
})

it('inspections of safeguards past their day', () => {
  const due = query(
    `SELECT CASE WHEN set_on IS NOT NULL AND (last_on IS NULL OR set_on IS NOT planned) THEN set_on
        ELSE interval_end(coalesce(last_on, done_on, norway(created_at)), kind, months) END AS due
     FROM (SELECT s.created_at, ${p('kind')} AS kind, ${p('inspectionMonths')} AS months, ${p('doneOn')} AS done_on,
         ${p('nextInspectionOn')} AS set_on, i.inspected_on AS last_on,
         (SELECT r.state ->> '$.properties.nextInspectionOn' FROM revision r
          WHERE r.collection = 'safeguards' AND r.thing_id = s.id AND r.at <= i.at ORDER BY r.revision DESC LIMIT 1) AS planned
       FROM safeguards s LEFT JOIN inspection i ON i.id = (SELECT id FROM inspection
         WHERE safeguard_id = s.id AND outcome <> 'not_inspected' ORDER BY inspected_on DESC, at DESC LIMIT 1)
       WHERE deleted_at IS NULL AND ${standing})`,
  ).flatMap(({ due: day }) => (day === null ? [] : [String(day)]))
  const overdue = due.filter((day) => day < told.today).length
  expect(parts('inspections_overdue')).toEqual({ in_time: due.length - overdue, overdue })
  expect(figure('inspections_overdue').now).toMatchObject({ value: overdue / due.length, of: due.length })
})

it('places assessed for signs', () => {
  const found = counted(
    'places_assessed',
    `SELECT outcome AS code, count(*) AS count FROM (
       SELECT outcome, max(assessed_on) FROM sign_need n
       WHERE removed = 0 AND assessed_on <= :today AND revision = (SELECT max(revision) FROM sign_need WHERE id = n.id)
       GROUP BY coalesce(thing_id, content ->> '$.place.name'))
     GROUP BY outcome`,
  )
  expect(parts('places_assessed')).toEqual(found)
  expect(figure('places_assessed').now.value).toBe(Object.values(found).reduce((sum, count) => sum + count))
})

it('signs by state, and those that stood at the end of every month', () => {
  const sql = `SELECT ${p('status')} AS code, count(*) AS count FROM signs WHERE deleted_at IS NULL GROUP BY 1`
  expect(parts('signs_by_state')).toEqual(counted('signs_by_state', sql))
  for (const { on, reading } of figure('signs_by_state').series) {
    const day = dayTold(on)
    const { count } = one(
      `SELECT count(*) AS count FROM signs WHERE deleted_at IS NULL AND ${p('mountedOn')} <= '${day}'
         AND ${p('status')} IN ('mounted', 'follow_up', 'removed') AND coalesce(${p('removedOn')}, '9999') > '${day}'`,
    )
    const stood = reading.parts.filter(({ code }) => code === 'mounted' || code === 'follow_up')
    expect({ on, stood: stood.reduce((sum, part) => sum + part.count, 0) }).toEqual({ on, stood: count })
  }
})

it('signs inspected in time', () => {
  const rows = query(
    `SELECT CASE WHEN set_on IS NOT NULL AND (last_on IS NULL OR set_on IS NOT planned) THEN set_on
        ELSE interval_end(coalesce(last_on, mounted_on, norway(created_at)), '', coalesce(months, 6)) END AS due,
       changed_on, last_on
     FROM (SELECT s.created_at, ${p('inspectionMonths')} AS months, ${p('mountedOn')} AS mounted_on,
         ${p('nextInspectionOn')} AS set_on, i.inspected_on AS last_on,
         (SELECT r.state ->> '$.properties.nextInspectionOn' FROM revision r
          WHERE r.collection = 'signs' AND r.thing_id = s.id AND r.at <= i.at ORDER BY r.revision DESC LIMIT 1) AS planned,
         (SELECT max(day) FROM (
            SELECT handled_on AS day FROM recall_handling h WHERE sign_id = s.id AND outcome = 'replaced' AND revision =
              (SELECT max(revision) FROM recall_handling WHERE recall_id = h.recall_id AND sign_id = h.sign_id)
            UNION ALL SELECT mended_on FROM sign_deviation d WHERE sign_id = s.id AND state = 'closed'
              AND point IN ('in_place', 'readable', 'right_number', 'undamaged')
              AND revision = (SELECT max(revision) FROM sign_deviation WHERE id = d.id))) AS changed_on
       FROM signs s LEFT JOIN sign_inspection i ON i.id = (SELECT id FROM sign_inspection
         WHERE sign_id = s.id AND outcome <> 'not_inspected' ORDER BY inspected_on DESC, at DESC LIMIT 1)
       WHERE deleted_at IS NULL AND ${p('status')} IN ('mounted', 'follow_up'))`,
  )
  const overdue = rows.filter(({ due, changed_on: changed, last_on: last }) => {
    const isSoon = changed !== null && (last === null || String(last) < String(changed))
    return String(due) < told.today || (isSoon && after(String(changed), { days: 14 }) < told.today)
  }).length
  expect(parts('signs_inspected')).toEqual({ in_time: rows.length - overdue, overdue })
  expect(figure('signs_inspected').now.value).toBe((rows.length - overdue) / rows.length)
})

it('telephone numbers verified in time', () => {
  const shown = query(
    `SELECT DISTINCT h.id, h.removed, h.content ->> '$.verified.on' AS verified
     FROM signs s, json_each(s.properties, '$.shows.helplines') one JOIN helpline h ON h.id = one.value ->> 'id'
     WHERE s.deleted_at IS NULL AND s.properties ->> '$.status' IN ('mounted', 'follow_up')
       AND h.revision = (SELECT max(revision) FROM helpline WHERE id = h.id)`,
  )
  const verified = shown.filter(
    ({ removed, verified: on }) =>
      removed === 0 && on !== null && told.today < after(String(on), { months: 6 }),
  ).length
  expect(parts('numbers_verified')).toEqual({ verified, not_verified: shown.length - verified })
})

it('recalls of signs', () => {
  const recalls = query(
    `SELECT i.recall_id, count(*) AS signs, count(*) FILTER (WHERE
         NOT EXISTS (SELECT 1 FROM recall_handling h WHERE h.recall_id = i.recall_id AND h.sign_id = i.sign_id)
         AND s.deleted_at IS NULL AND s.properties ->> '$.status' IN ('ordered', 'mounted', 'follow_up')
         AND EXISTS (SELECT 1 FROM json_each(s.properties, '$.shows.helplines') one
           WHERE one.value ->> 'id' = r.helpline_id AND one.value ->> 'number' = i.shown ->> '$.number'
             AND one.value ->> 'hours' = i.shown ->> '$.hours')) AS left_over
     FROM recall_item i JOIN recall r ON r.id = i.recall_id JOIN signs s ON s.id = i.sign_id
     WHERE s.deleted_at IS NULL GROUP BY 1`,
  ).filter(({ left_over: left }) => Number(left) > 0)
  const left = recalls.reduce((sum, row) => sum + Number(row.left_over), 0)
  const all = recalls.reduce((sum, row) => sum + Number(row.signs), 0)
  expect(figure('recalls_open').now.value).toBe(recalls.length)
  expect(parts('recalls_open')).toEqual({ signs_left: left, signs_done: all - left })
})

it('the districts and the departments add up to the whole', () => {
  for (const { code, now, districts, departments } of told.items) {
    for (const groups of [districts, departments]) {
      // The same recall may have signs in several districts.
      if (!groups || code === 'recalls_open' || code === 'days_to_signature') continue
      for (const [index, { code: part, count }] of now.parts.entries()) {
        const sum = groups.reduce((total, { reading }) => total + reading.parts[index]!.count, 0)
        expect({ code, part, sum }).toEqual({ code, part, sum: count })
      }
    }
  }
})
