import { z } from 'zod'
import { explainReason } from '../../geodata/geometry/reasons.ts'
import { sameValue } from '../../geodata/imports/same.ts'
import { fieldErrors } from '../../geodata/model/issues.ts'
import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome, type Problem, success } from '../../geodata/model/problem.ts'
import { type Generalisation, generalise } from '../../geodata/sites/generalise.ts'
import { judgeDates, withNextAssessment } from '../../geodata/sites/review.ts'
import { judgeSignAssessment } from '../../geodata/sites/signAssessment.ts'
import { type SiteProperties, siteProperties } from '../../geodata/sites/site.ts'
import { textErrors } from '../../geodata/sites/textCheck.ts'
import type { Reference } from '../things/references.ts'
import type { StoredSite } from './entry.ts'

/** What a client sends; a change may leave out the geometry and any property. */
export interface SiteInput {
  geometry?: unknown
  properties?: Record<string, unknown>
  textConfirmed?: boolean
}

export interface SiteDraft {
  input: SiteInput
  /** Those of the things, safeguards and signs it is linked to that are not there. */
  missing: Reference[]
  /** Today in Norway. */
  today: string
}

export interface CheckedSite extends Pick<StoredSite, 'geometry' | 'cells' | 'properties'> {
  widened: boolean
}

type Errors = NonNullable<Problem['errors']>

/** The site as it may be stored, or every reason it may not: area, attributes, dates and texts together. */
export function checkSite(
  { input, missing, today }: SiteDraft,
  previous: StoredSite | null,
): Outcome<CheckedSite> {
  const area = checkArea(input.geometry, previous)
  const properties = z
    .strictObject(siteProperties.shape)
    .safeParse({ ...previous?.properties, ...input.properties })
  const errors: Errors = [
    ...(area.valid ? [] : areaErrors(area)),
    ...(properties.success
      ? propertyErrors(properties.data, { input, missing, today }, previous)
      : fieldErrors(properties.error, 'properties')),
  ]
  if (!area.valid || !properties.success || errors.length > 0) return failure('invalid', { errors })
  const { geometry, cells, widened } = area
  return success({ geometry, cells, widened, properties: withNextAssessment(properties.data) })
}

function checkArea(drawing: unknown, previous: StoredSite | null): Generalisation {
  if (drawing === undefined && previous)
    return { valid: true, geometry: previous.geometry, cells: previous.cells, widened: false }
  return generalise(drawing)
}

/** Why a drawing cannot become an area, as errors on the field `geometry`. */
export function areaErrors({ reasons }: Generalisation & { valid: false }): Errors {
  return reasons.map((reason) => ({ field: 'geometry', code: reason.code, message: explainReason(reason) }))
}

function propertyErrors(
  properties: SiteProperties,
  { input, missing, today }: SiteDraft,
  previous: StoredSite | null,
): Errors {
  const before = previous?.properties
  // What was remarked on and kept before is not asked about again.
  const written = {
    'properties.name': properties.name === before?.name ? null : properties.name,
    'properties.note': properties.note === before?.note ? null : properties.note,
    'properties.signReason': properties.signReason === before?.signReason ? null : properties.signReason,
  }
  // What was there when it was linked may have been deleted since.
  const isNew = ({ collection, id }: Reference) =>
    collection === 'safeguards' || collection === 'signs'
      ? !before?.[collection].includes(id)
      : !before?.linked.some((kept) => sameValue(kept, { collection, id }))
  const unknown = new Set(missing.filter(isNew).map(({ collection }) => toldAs(collection)))
  return [
    ...[...judgeDates(properties, today), ...judgeSignAssessment(properties, today)].map(
      ({ field, ...error }) => ({
        field: `properties.${field}`,
        ...error,
      }),
    ),
    ...textErrors(written, { confirmed: input.textConfirmed ?? false }),
    ...unknown,
  ]
}

function toldAs(collection: Reference['collection']): Errors[number] {
  if (collection === 'safeguards') return unknownSafeguard
  return collection === 'signs' ? unknownSign : unknownThing
}

const unknownThing: Errors[number] = {
  field: 'properties.linked',
  code: 'unknown-thing',
  message: text(
    'Noe av det stedet er knyttet til, finnes ikke i registeret.',
    'Something the site is linked to is not in the register.',
  ),
}

const unknownSafeguard: Errors[number] = {
  field: 'properties.safeguards',
  code: 'unknown-safeguard',
  message: text(
    'Et av tiltakene stedet er knyttet til, finnes ikke.',
    'One of the safeguards the site is linked to does not exist.',
  ),
}

const unknownSign: Errors[number] = {
  field: 'properties.signs',
  code: 'unknown-sign',
  message: text(
    'Et av skiltene stedet er knyttet til, finnes ikke.',
    'One of the signs the site is linked to does not exist.',
  ),
}
