import { type Text, text } from '../model/language.ts'
import type { SiteProperties } from './site.ts'

type Assessment = Pick<SiteProperties, 'signOutcome' | 'signReason' | 'signAssessedOn' | 'signNextOn'>

/**
 * What is wrong with the assessment of help signs at a site, as errors on fields: an outcome has a reason and a day, and
 * without an outcome there is nothing to say. `today` is the date in Norway.
 */
export function judgeSignAssessment(
  { signOutcome, signReason, signAssessedOn, signNextOn }: Assessment,
  today: string,
): { field: keyof Assessment; code: string; message: Text }[] {
  const errors: ReturnType<typeof judgeSignAssessment> = []
  const wrong = (field: keyof Assessment, code: string, message: Text) =>
    errors.push({ field, code, message })
  if (signOutcome === null) {
    if (signReason || signAssessedOn !== null || signNextOn !== null)
      wrong('signOutcome', 'missing', noOutcome)
    return errors
  }
  if (!signReason) wrong('signReason', 'missing', noReason)
  if (signAssessedOn === null) wrong('signAssessedOn', 'missing', noDay)
  if (signAssessedOn !== null && signAssessedOn > today) wrong('signAssessedOn', 'in-future', inFuture)
  if (signAssessedOn !== null && signNextOn !== null && signNextOn <= signAssessedOn)
    wrong('signNextOn', 'too-early', tooEarly)
  return errors
}

const noOutcome = text(
  'Velg utfallet av skiltvurderingen, eller tøm resten av den.',
  'Choose the outcome of the assessment of signs, or empty the rest of it.',
)
const noReason = text('Skriv kort hvorfor.', 'Write briefly why.')
const noDay = text('Skriv dagen skilt ble vurdert.', 'Write the day signs were assessed.')
const inFuture = text(
  'Vurderingen kan ikke være gjort fram i tid.',
  'The assessment cannot have been made in the future.',
)
const tooEarly = text(
  'Neste vurdering må komme etter denne.',
  'The next assessment must come after this one.',
)
