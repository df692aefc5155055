import type { CoverRole } from '../catalogue/safeguardEntry.ts'
import type { BridgeProperties } from '../model/bridge.ts'
import { dateInNorway } from '../model/calendar.ts'
import type { LineString, MultiLineString } from '../model/geojson.ts'
import type { SafeguardProperties } from '../model/safeguard.ts'
import type { SecuringParapet } from '../model/securingAnswer.ts'
import type { Survey } from '../model/survey.ts'
import type { Thing } from '../model/thing.ts'
import { runsAbreast } from './abreast.ts'
import { axisMetres } from './axis.ts'
import type { CoverageFacts } from './coverageOn.ts'
import { type Edged, layout } from './layout.ts'
import type { Breach, SafeguardFacts } from './standing.ts'

/*
 * From what is stored of a thing to the facts that its coverage on a day is worked out from. A past day is told with what
 * is known now: what has been corrected since is told as corrected (worker/decisions/0016-coverage-is-reckoned-beside-the-thing.md).
 */

/** A thing with every survey of it and every safeguard at it. */
export interface SecuredThing {
  thing: Edged
  surveys: readonly Survey[]
  safeguards: readonly SafeguardFacts[]
}

/** A line drawn anew may differ by so much without having moved. */
const sameLineMetres = 0.1

/** The survey in force on a day: the latest seen by then, and of two from the same day the one written last. */
export function surveyOn(surveys: readonly Survey[], date: string): Survey | null {
  const seen = surveys.filter(({ seenOn }) => seenOn <= date)
  return seen.toSorted((a, b) => b.seenOn.localeCompare(a.seenOn) || b.revision - a.revision)[0] ?? null
}

/** What the coverage on a day is worked out from. */
export function factsOn({ thing, surveys, safeguards }: SecuredThing, date: string): CoverageFacts {
  const survey = surveyOn(surveys, date)
  return {
    edges: layout(thing, survey),
    surveyed: survey !== null,
    lineMoved: survey !== null && hasMoved(thing, survey),
    linesAbreast: runsAbreast(survey?.axis ?? thing.geometry),
    safeguards,
    parapets: parapetsOf(thing, survey),
    requiredHeightMetres: requirementOf(thing).requiredHeightMetres,
  }
}

/** What an edge of the thing has to be as high as, in metres, and who says so; null where nobody has stated it. */
export function requirementOf({ properties }: Edged) {
  const { requiredHeightMetres = null, requiredHeightSource = null } = properties as Partial<BridgeProperties>
  return { requiredHeightMetres, requiredHeightSource }
}

/** The line that measures run along; null where the thing has none. */
export function axisOf({ geometry }: Edged, survey: Survey | null): LineString | MultiLineString | null {
  if (survey?.axis) return survey.axis
  return geometry.type === 'LineString' || geometry.type === 'MultiLineString' ? geometry : null
}

/** Parapets whose place is known: those measured at the survey, then those a register tells of. */
export function parapetsOf({ properties }: Edged, survey: Survey | null): SecuringParapet[] {
  const measured = (survey?.parapets ?? []).map(
    ({ edge, from, to, heightMetres, condition, measuredOn }): SecuringParapet => ({
      stretch: { edge, from, to },
      heightMetres,
      condition,
      measured: true,
      kind: null,
      measuredOn,
      externalId: null,
    }),
  )
  const registered = ((properties as Partial<BridgeProperties>).parapets ?? []).flatMap(
    ({ stretch, heightMetres, kind, externalId }): SecuringParapet[] =>
      stretch
        ? [{ stretch, heightMetres, condition: null, measured: false, kind, measuredOn: null, externalId }]
        : [],
  )
  return [...measured, ...registered]
}

/** A stored safeguard as its coverage is reckoned; attributes that are unknown are not stored. */
export function safeguardFacts(
  { id, createdAt, properties }: Pick<Thing, 'id' | 'createdAt' | 'properties'>,
  role: CoverRole,
  breaches: readonly Breach[],
): SafeguardFacts {
  const { status, extent, heightMetres, doneOn, untilOn, removedOn } =
    properties as Partial<SafeguardProperties>
  return {
    id,
    role,
    breaches,
    registeredOn: dateInNorway(new Date(createdAt)),
    status: status!,
    extent: extent ?? [],
    heightMetres: heightMetres ?? null,
    doneOn: doneOn ?? null,
    untilOn: untilOn ?? null,
    removedOn: removedOn ?? null,
  }
}

function hasMoved(thing: Edged, { axis, axisMetres: before }: Survey): boolean {
  const now = axisMetres(axis ?? thing.geometry)
  if (now === null || before === null) return now !== before
  return Math.abs(now - before) > sameLineMetres
}
