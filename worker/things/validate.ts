import { z } from 'zod'
import { explainReason } from '../../geodata/geometry/reasons.ts'
import { validateGeometry } from '../../geodata/geometry/validate.ts'
import { sameValue } from '../../geodata/imports/same.ts'
import { type Collection, collections } from '../../geodata/model/collections.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { fieldErrors } from '../../geodata/model/issues.ts'
import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome, type Problem, success } from '../../geodata/model/problem.ts'
import type { SafeguardPlace, SafeguardProperties } from '../../geodata/model/safeguard.ts'
import type { SignProperties } from '../../geodata/model/sign.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import type { Context } from '../operation.ts'
import { checkSafeguard } from '../securing/checkSafeguard.ts'
import { checkSign, completeSign } from '../signs/checkSign.ts'
import { compact, thingExists } from './store.ts'

/** What a client sends to create or change a thing; a change may leave either out. */
export interface ThingInput {
  geometry?: unknown
  properties?: Record<string, unknown>
}

type Errors = NonNullable<Problem['errors']>

/** An SQLite row is at most 2 MB, and a revision holds a thing whole. */
const largestThingBytes = 1_800_000

/** The thing as it may be stored, or every reason it may not, geometry and attributes together. */
export function checkThing(
  context: Pick<Context, 'sql' | 'now'>,
  collection: Collection,
  input: ThingInput,
  previous: Thing | null,
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
      ? attributeErrors(context, collection, properties.data, previous)
      : fieldErrors(properties.error, 'properties')),
  ]
  if (!geometry.valid || !properties.success || errors.length > 0) return failure('invalid', { errors })
  const complete =
    collection === 'signs'
      ? completeSign(context, properties.data as SignProperties, previous)
      : properties.data
  const checked = { geometry: geometry.geometry, properties: compact(complete) }
  if (Buffer.byteLength(JSON.stringify(checked)) > largestThingBytes)
    return failure('invalid', { errors: [tooDetailed] })
  return success(checked)
}

/** What is wrong between attributes that are each sound by themselves, and with what they refer to. */
function attributeErrors(
  context: Pick<Context, 'sql' | 'now'>,
  collection: Collection,
  properties: Record<string, unknown>,
  previous: Thing | null,
): Errors {
  const dangling = danglingReference(context.sql, properties, previous)
  if (dangling.length > 0) return dangling
  if (collection === 'signs') return checkSign(context, properties as SignProperties, previous)
  if (collection !== 'safeguards') return []
  return checkSafeguard(context, properties as SafeguardProperties, previous)
}

const tooDetailed: Errors[number] = {
  field: 'geometry',
  code: 'too-detailed',
  message: text(
    'Geometrien har for mange punkter eller desimaler til å lagres. Forenkle den.',
    'The geometry has too many points or decimals to be stored. Simplify it.',
  ),
}

/** A safeguard or sign is placed at something that is there; one whose thing went away later can still be changed. */
function danglingReference(
  sql: SqlStorage,
  properties: Record<string, unknown>,
  previous: Thing | null,
): Errors {
  const at = properties.at as SafeguardPlace | null | undefined
  if (!at || sameValue(at, previous?.properties.at) || thingExists(sql, at.collection, at.id)) return []
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
  return thing.external.flatMap(({ source, fields }) =>
    fields
      .filter((field) => !isUnchanged(thing, input, field))
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

function isUnchanged(thing: Thing, { geometry, properties = {} }: ThingInput, field: string): boolean {
  if (field === 'geometry') return geometry === undefined || sameValue(geometry, thing.geometry)
  if (!Object.hasOwn(properties, field)) return true
  // Both as they are stored, where unknown is absent.
  const [sent, stored] = [properties, thing.properties].map((all) => compact({ [field]: all[field] ?? null }))
  return sameValue(sent, stored)
}
