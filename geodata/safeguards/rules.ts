import { sameValue } from '../imports/same.ts'
import { type Text, text } from '../model/language.ts'
import type { SafeguardProperties } from '../model/safeguard.ts'
import type { LaidEdge } from '../securing/layout.ts'
import { type FieldErrors, stretchErrors } from '../securing/stretchErrors.ts'
import { dayRules } from './dayRules.ts'

/** What a safeguard is judged against. */
export interface SafeguardBasis {
  /** Its attributes until now; null for a new one. What has not changed is not judged again. */
  previous: Record<string, unknown> | null
  /** The edges of the thing it is at; null where it is at none in the register. */
  edges: readonly LaidEdge[] | null
  isKnownType: boolean
  /** Whether the project it is at has been asked about the point; false where it is at none. */
  isAskedPoint: boolean
  /** The date in Norway. */
  today: string
}

/** What is wrong between the attributes of a safeguard, by their paths; each of them is sound by itself. */
export function safeguardErrors(next: SafeguardProperties, basis: SafeguardBasis): FieldErrors {
  const { previous, today } = basis
  const changed = (...names: (keyof SafeguardProperties)[]) =>
    previous === null || names.some((name) => !sameValue(stored(next[name]), stored(previous[name])))
  return [
    ...(changed('kind') ? typeErrors(basis) : []),
    ...(changed('at') ? placeErrors(next, basis) : []),
    ...(changed('at', 'extent') ? extentErrors(next, basis) : []),
    ...dayRules
      .filter(({ between, isBroken }) => changed(...between) && isBroken(next, today))
      .map(({ field, code, message }) => wrong(field, code, message)),
    ...(changed('measures') ? measureErrors(next, today) : []),
  ]
}

/** As it is stored, where what is unknown or empty is absent. */
function stored(value: unknown): unknown {
  return value === null || (Array.isArray(value) && value.length === 0) ? undefined : value
}

function wrong(field: string, code: string, message: Text): FieldErrors[number] {
  return { field: `properties.${field}`, code, message }
}

function typeErrors({ isKnownType }: SafeguardBasis): FieldErrors {
  const message = text(
    'Typen finnes ikke. Velg en fra oversikten over tiltakstyper.',
    'There is no such type. Choose one from the catalogue of types.',
  )
  return isKnownType ? [] : [wrong('kind', 'unknown-type', message)]
}

function placeErrors({ at }: SafeguardProperties, { isAskedPoint }: SafeguardBasis): FieldErrors {
  if (!at) return []
  const { collection, point } = at
  if (collection !== 'projects') {
    const message = text(
      'Bare tiltak som er vilkår i et prosjekt, hører til et sjekkpunkt.',
      'Only safeguards that are conditions of a project belong to a checklist point.',
    )
    return point === undefined ? [] : [wrong('at.point', 'not-asked', message)]
  }
  if (!point) {
    const message = text('Velg sjekkpunktet som krever det.', 'Choose the point that asks for it.')
    return [wrong('at.point', 'missing', message)]
  }
  const message = text(
    'Prosjektet har ingen sjekk med dette punktet.',
    'The project has no check with this point.',
  )
  return isAskedPoint ? [] : [wrong('at.point', 'unknown-point', message)]
}

function extentErrors({ extent }: SafeguardProperties, { edges }: SafeguardBasis): FieldErrors {
  if (extent.length === 0) return []
  if (edges) return extent.flatMap((stretch, at) => stretchErrors(stretch, edges, `properties.extent.${at}`))
  const message = text(
    'Utstrekning måles langs kantene på en bru, en bygning eller en annen konstruksjon. Velg hvor tiltaket står først.',
    'Extent is measured along the edges of a bridge, a building or another structure. Choose where the safeguard is first.',
  )
  return [wrong('extent', 'no-thing', message)]
}

function measureErrors({ measures }: SafeguardProperties, today: string): FieldErrors {
  const message = text('Dagen er ikke kommet ennå.', 'That day has not come yet.')
  return measures.flatMap(({ on }, at) =>
    on > today ? [wrong(`measures.${at}.on`, 'in-future', message)] : [],
  )
}
