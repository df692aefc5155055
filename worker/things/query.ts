import { z } from 'zod'
import { type Collection, collections, securingFields } from '../../geodata/model/collections.ts'
import { describeField } from '../../geodata/model/field.ts'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { text } from '../../geodata/model/language.ts'
import { defaultLimit, maximumLimit } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'

/** A list request, checked: everything in it may be put into SQL by name or bound by value. */
export interface ThingQuery {
  collection: Collection
  bbox: Bbox | null
  words: string | null
  /** Attribute -> wanted codes; null among them means "unknown". */
  filters: { attribute: string; values: (string | number | null)[] }[]
  sort: { by: 'created' | 'name' | 'updated' } | { by: 'attribute'; attribute: string }
  descending: boolean
  limit: number
  cursor: Cursor | null
  deleted: boolean
  at: string | null
  count: boolean
}

/** Where a page ended: the sort value and the row, so that inserts in between neither repeat nor skip a row. */
export interface Cursor {
  value: string | number | null
  fid: number
}

const reserved = new Set(['bbox', 'q', 'limit', 'cursor', 'sort', 'order', 'deleted', 'at', 'count'])
const cursorSchema = z.tuple([z.union([z.string(), z.number(), z.null()]), z.number().int()])

export function encodeCursor({ value, fid }: Cursor): string {
  return Buffer.from(JSON.stringify([value, fid])).toString('base64url')
}

export function decodeCursor(encoded: string): Cursor | null {
  try {
    const [value, fid] = cursorSchema.parse(JSON.parse(Buffer.from(encoded, 'base64url').toString()))
    return { value, fid }
  } catch {
    return null
  }
}

/** The cursor among the parameters of a list; null on the first page. */
export function readCursor(parameters: Readonly<Record<string, string>>): Outcome<Cursor | null> {
  if (parameters.cursor === undefined) return success(null)
  const cursor = decodeCursor(parameters.cursor)
  return cursor
    ? success(cursor)
    : wrongParameter(
        'cursor',
        'Ukjent cursor. Begynn på første side.',
        'Unknown cursor. Start from the first page.',
      )
}

/** Says what is wrong with a parameter in the address. */
export function wrongParameter(field: string, nb: string, en: string): Outcome<never> {
  return failure('bad-request', { errors: [{ field, code: 'invalid-parameter', message: text(nb, en) }] })
}

/** Four comma-separated degrees, west < east and south < north; null when it is anything else. */
export function parseBbox(value: string): Bbox | null {
  const numbers = value.split(',').map(Number)
  if (numbers.length !== 4 || !numbers.every(Number.isFinite)) return null
  const [west, south, east, north] = numbers as Bbox
  const inRange = west >= -180 && east <= 180 && south >= -90 && north <= 90 && west <= east && south <= north
  return inRange ? [west, south, east, north] : null
}

/** Reads the query string of a list. An attribute the caller may not see is as unknown as one that does not exist. */
export function parseThingQuery(
  collection: Collection,
  parameters: Record<string, string>,
  showsSecuring: boolean,
): Outcome<ThingQuery> {
  const hidden = showsSecuring ? [] : securingFields(collection)
  const shape = collections[collection].properties.shape as Record<string, z.ZodType>
  const isAttribute = (name: string) => Object.hasOwn(shape, name) && !hidden.includes(name)

  const bbox = parameters.bbox === undefined ? null : parseBbox(parameters.bbox)
  if (parameters.bbox !== undefined && !bbox)
    return wrongParameter(
      'bbox',
      'Skriv bbox som vest,sør,øst,nord i grader.',
      'Write bbox as west,south,east,north in degrees.',
    )

  const limit = parameters.limit === undefined ? defaultLimit : Number(parameters.limit)
  if (!Number.isInteger(limit) || limit < 1)
    return wrongParameter(
      'limit',
      'limit må være et helt tall fra 1.',
      'limit must be a whole number from 1.',
    )

  const cursor = readCursor(parameters)
  if (!cursor.ok) return cursor

  const sortName = parameters.sort ?? 'created'
  const builtIn = sortName === 'created' || sortName === 'name' || sortName === 'updated'
  if (!builtIn && !isAttribute(sortName))
    return wrongParameter('sort', `Kan ikke sortere på ${sortName}.`, `Cannot sort by ${sortName}.`)

  const filters: ThingQuery['filters'] = []
  for (const [name, value] of Object.entries(parameters)) {
    if (reserved.has(name)) continue
    if (!isAttribute(name))
      return wrongParameter(name, `Kjenner ikke parameteren ${name}.`, `Unknown parameter ${name}.`)
    const schema = shape[name]!
    // A comma means "or" among codes and numbers; in free text it is a comma.
    const values = schema.safeParse(value).success ? [value] : value.split(',')
    filters.push({ attribute: name, values: values.map((one) => filterValue(schema, one)) })
  }

  return success({
    collection,
    bbox,
    words: parameters.q?.trim() || null,
    filters,
    sort: builtIn ? { by: sortName } : { by: 'attribute', attribute: sortName },
    descending: parameters.order === 'desc',
    limit: Math.min(limit, maximumLimit),
    cursor: cursor.value,
    deleted: parameters.deleted === 'only',
    at: parameters.at ?? null,
    count: parameters.count === 'true',
  })
}

/** SQLite's JSON gives booleans as 1 and 0. */
function filterValue(schema: z.ZodType, code: string): string | number | null {
  if (code === 'unknown') return null
  if (describeField(schema)?.codes) return code
  if (code === 'true') return 1
  if (code === 'false') return 0
  return Number.isFinite(Number(code)) && code !== '' ? Number(code) : code
}
