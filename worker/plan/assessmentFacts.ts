import type { SignNeed, SignPlace } from '../../geodata/model/signNeed.ts'
import { assessmentsOf, untilNext } from '../../geodata/plan/indicators/assessments.ts'
import type { AssessmentFact } from '../../geodata/plan/indicators/placesAssessed.ts'
import { readAssessmentRows } from './assessmentFactStore.ts'
import type { Source } from './indicatorSource.ts'

/** Every assessment of signs that was made and holds, of what lies open in the register; places of concern have theirs in the vault. */
export function collectAssessments({ sql, districtOf, departmentOf }: Source): AssessmentFact[] {
  const records = Map.groupBy(readAssessmentRows(sql), ({ id }) => id)
  const made = [...records.values()].flatMap((versions) =>
    assessmentsOf(versions).map(({ outcome, assessedOn, reason, responsible, place, geometry }) => {
      const at = JSON.parse(place) as SignPlace
      const where = at.kind === 'drawn' ? at.geometry : geometry && JSON.parse(geometry)
      return {
        place: placeKey(at),
        assessedOn,
        outcome: outcome as SignNeed['outcome'],
        hasReason: reason.trim() !== '',
        district: where ? districtOf(where) : null,
        department: departmentOf(responsible),
      }
    }),
  )
  return untilNext(made)
}

/** Places that were drawn are the same where they are called the same. */
function placeKey(place: SignPlace): string {
  if (place.kind === 'thing') return `${place.collection}/${place.id}`
  return `drawn/${place.name.trim().toLocaleLowerCase('nb').replaceAll(/\s+/g, ' ')}`
}
