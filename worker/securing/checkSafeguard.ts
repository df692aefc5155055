import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { SafeguardPlace, SafeguardProperties } from '../../geodata/model/safeguard.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { safeguardErrors } from '../../geodata/safeguards/rules.ts'
import { surveyOn } from '../../geodata/securing/facts.ts'
import { type LaidEdge, layout } from '../../geodata/securing/layout.ts'
import type { FieldErrors } from '../../geodata/securing/stretchErrors.ts'
import { typesByCode } from '../catalogue/types.ts'
import { asksPoint } from '../checks/answerStore.ts'
import type { Context } from '../operation.ts'
import { readThing } from '../things/store.ts'
import { readSurveys } from './store.ts'

/** What is wrong between a safeguard's attributes, and between it and the thing or project it is at. */
export function checkSafeguard(
  { sql, now }: Pick<Context, 'sql' | 'now'>,
  properties: SafeguardProperties,
  previous: Thing | null,
): FieldErrors {
  const { at, kind } = properties
  const today = dateInNorway(now)
  return safeguardErrors(properties, {
    previous: previous?.properties ?? null,
    edges: at && edgesOf(sql, at, today),
    isKnownType: typesByCode(sql).has(kind),
    isAskedPoint: at?.collection === 'projects' && asksPoint(sql, at.id, at.point ?? ''),
    today,
  })
}

/** The edges that the thing has as it was last surveyed, or as assumed; null for what is no thing in the register. */
function edgesOf(sql: SqlStorage, { collection, id }: SafeguardPlace, today: string): LaidEdge[] | null {
  if (collection === 'projects') return null
  const thing = readThing(sql, collection, id)
  return thing && layout({ ...thing, collection }, surveyOn(readSurveys(sql, id), today))
}
