import { text } from '../../geodata/model/language.ts'
import { failure } from '../../geodata/model/problem.ts'

/** A service that is out of use is taken back before anything else is done with it. */
export function refuseRetired({ removed }: { removed: boolean }) {
  return removed ? failure('gone-stale', { detail: retired }) : null
}

const retired = text(
  'Tjenesten er tatt ut av bruk. Ta den i bruk igjen først.',
  'The service is out of use. Take it into use again first.',
)
