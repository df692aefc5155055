import { explainReason } from '../geometry/reasons.ts'
import { validateGeometry } from '../geometry/validate.ts'
import { type GeometryType, geometryTypes } from '../model/geojson.ts'
import { text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import type { SignPlanContent } from '../model/signPlan.ts'
import { textErrors } from '../sites/textCheck.ts'

type Errors = NonNullable<Problem['errors']>

/** What is wrong with a plan that its shape alone does not tell: geometries, a sign twice, texts that should not stand anywhere. */
export function planErrors(plan: SignPlanContent): Errors {
  const { place, addedWays, forbidden, signs, name, note } = plan
  const ids = signs.map(({ id }) => id)
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index)
  return [
    ...(place.kind === 'drawn' ? geometryErrors('place.geometry', place.geometry, geometryTypes) : []),
    ...addedWays.flatMap((way, index) => geometryErrors(`addedWays.${index}`, way, ['LineString'])),
    ...forbidden.flatMap((area, index) =>
      geometryErrors(`forbidden.${index}`, area, ['Polygon', 'MultiPolygon']),
    ),
    ...(plan.settings.outsideMetres <= plan.settings.reachMetres ? [outsideWithinReach] : []),
    ...(twice < 0 ? [] : [{ ...signTwice, field: `signs.${twice}` }]),
    ...textErrors(
      { name, note, ...(place.kind === 'drawn' && { 'place.name': place.name }) },
      { confirmed: true },
    ),
  ]
}

/** Why a geometry cannot be stored, as errors on its field; none for one that can. */
export function geometryErrors(field: string, geometry: unknown, types: readonly GeometryType[]): Errors {
  const judged = validateGeometry(geometry, { types })
  if (judged.valid) return []
  return judged.reasons.map((reason) => ({ field, code: reason.code, message: explainReason(reason) }))
}

const outsideWithinReach: Errors[number] = {
  field: 'settings.outsideMetres',
  code: 'outside-within-reach',
  message: text(
    'Avstanden ut må være større enn avstanden som regnes som ved stedet.',
    'The distance to outside must be greater than the distance that counts as at the place.',
  ),
}

const signTwice = {
  code: 'twice',
  message: text('Skiltet står to ganger i planen.', 'The sign is in the plan twice.'),
}
