import { z } from 'zod'
import { explainReason } from '../../geodata/geometry/reasons.ts'
import { validateGeometry } from '../../geodata/geometry/validate.ts'
import { type Collection, collections } from '../../geodata/model/collections.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { fieldErrors } from '../../geodata/model/issues.ts'
import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome, type Problem, success } from '../../geodata/model/problem.ts'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import type { Thing } from '../../geodata/model/thing.ts'

/** What a client sends to create or change a thing; a change may leave either out. */
export interface ThingInput {
  geometry?: unknown
  properties?: Record<string, unknown>
}

type Errors = NonNullable<Problem['errors']>

/** The thing as it may be stored, or every reason it may not, geometry and attributes together. */
export function checkThing(
  sql: SqlStorage,
  collection: Collection,
  input: ThingInput,
): Outcome<{ geometry: Geometry; properties: Record<string, unknown> }> {
  const { properties: schema, geometryTypes } = collections[collection]
  const geometry = validateGeometry(input.geometry, { types: geometryTypes })
  const properties = z.strictObject(schema.shape).safeParse(input.properties ?? {})
  const errors: Errors = [
    ...(geometry.valid
      ? []
      : geometry.reasons.map((reason) => ({
          field: 'geometry',
          code: reason.code,
          message: explainReason(reason),
        }))),
    ...(properties.success
      ? danglingReference(sql, properties.data)
      : fieldErrors(properties.error, 'properties')),
  ]
  if (!geometry.valid || !properties.success || errors.length > 0) return failure('invalid', { errors })
  return success({ geometry: geometry.geometry, properties: properties.data })
}

/** A safeguard or sign must stand at something that is there. */
function danglingReference(sql: SqlStorage, properties: Record<string, unknown>): Errors {
  const at = properties.at as ThingReference | null | undefined
  if (!at) return []
  const found = sql
    .exec(`SELECT 1 FROM ${at.collection} WHERE id = ? AND deleted_at IS NULL`, at.id)
    .toArray()
  if (found.length > 0) return []
  return [
    {
      field: 'properties.at',
      code: 'unknown-thing',
      message: text('Tingen finnes ikke i registeret.', 'The thing is not in the register.'),
    },
  ]
}

/** Attributes an outside register owns are changed there, not here; sending them unchanged is fine. */
export function readOnlyErrors(thing: Thing, input: ThingInput): Errors {
  const sent: Record<string, unknown> = {
    ...input.properties,
    ...(input.geometry !== undefined && { geometry: input.geometry }),
  }
  return thing.external.flatMap(({ source, fields }) =>
    fields
      .filter((field) => Object.hasOwn(sent, field))
      .filter((field) => {
        const stored = field === 'geometry' ? thing.geometry : thing.properties[field]
        return JSON.stringify(sent[field] ?? null) !== JSON.stringify(stored ?? null)
      })
      .map((field) => ({
        field: field === 'geometry' ? field : `properties.${field}`,
        code: 'read-only',
        message: text(
          `Kommer fra et annet register (${source}) og rettes der.`,
          `Comes from another register (${source}) and is corrected there.`,
        ),
      })),
  )
}
