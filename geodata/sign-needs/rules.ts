import { geometryTypes } from '../model/geojson.ts'
import { text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import type { SignNeedContent } from '../model/signNeed.ts'
import { geometryErrors } from '../sign-plans/planErrors.ts'
import { textErrors } from '../sites/textCheck.ts'

type Errors = NonNullable<Problem['errors']>

interface Basis {
  /** As it was stored before; what stood there already is not remarked on again. */
  before: SignNeedContent | null
  /** The remarks on the texts have been read. Words of methods and identity numbers are refused all the same. */
  textConfirmed: boolean
  /** The date in Norway. */
  today: string
}

/** What is wrong with an assessment that its shape alone does not tell: its drawing, its days, and words that should stand nowhere. */
export function signNeedErrors(need: SignNeedContent, { before, textConfirmed, today }: Basis): Errors {
  const { place } = need
  return [
    ...(place.kind === 'drawn' ? geometryErrors('place.geometry', place.geometry, geometryTypes) : []),
    ...dayErrors(need, today),
    ...writtenErrors(need, before, textConfirmed),
  ]
}

function dayErrors({ assessedOn, nextAssessmentOn }: SignNeedContent, today: string): Errors {
  const errors: Errors = []
  if (assessedOn > today)
    errors.push({
      field: 'assessedOn',
      code: 'in-future',
      message: text('Dagen er ikke kommet ennå.', 'That day has not come yet.'),
    })
  if (nextAssessmentOn !== null && nextAssessmentOn <= assessedOn)
    errors.push({
      field: 'nextAssessmentOn',
      code: 'before-assessed',
      message: text('Må være etter dagen for vurderingen.', 'Must be after the day of the assessment.'),
    })
  return errors
}

/** All professionals read assessments, so the texts may not tell of sites either. */
function writtenErrors(need: SignNeedContent, before: SignNeedContent | null, confirmed: boolean): Errors {
  const then = before && textsOf(before)
  const written = Object.fromEntries(
    Object.entries(textsOf(need)).filter(([field, said]) => said !== then?.[field]),
  )
  const refused = textErrors(written, { confirmed: false }).filter(({ code }) => code === 'text-method')
  const remarked = textErrors(written, { forPlanners: true, confirmed }).filter(
    ({ code }) => code !== 'text-method',
  )
  return [...refused, ...remarked]
}

function textsOf({ place, reason, responsible }: SignNeedContent): Record<string, string> {
  return { reason, responsible, ...(place.kind === 'drawn' && { 'place.name': place.name }) }
}
