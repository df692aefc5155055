import { evaluationAsked } from '../../geodata/inspections/evaluations.ts'
import { addDays } from '../../geodata/model/calendar.ts'
import type { GapReason } from '../../geodata/model/coverage.ts'
import type { GoneFacts, SafeguardTaskFacts } from '../../geodata/projects/safeguardTasks.ts'
import { coverageOn } from '../../geodata/securing/coverageOn.ts'
import { factsOn } from '../../geodata/securing/facts.ts'
import { isSecuredMeanwhile } from '../../geodata/securing/standing.ts'
import { readDueSafeguards } from '../inspections/due.ts'
import { withPlaceNames } from '../safeguards/placeStore.ts'
import { readSecured } from '../securing/secured.ts'
import { readDoneSafeguards, readEnded, readOpenFaults } from './safeguardTaskStore.ts'

/** What may wait to be done with safeguards; of what has a day, that until `until`. */
export function readSafeguardTaskFacts(sql: SqlStorage, today: string, until: string): SafeguardTaskFacts {
  return {
    faults: readOpenFaults(sql, today).map(({ breach, securing, ...fault }) => ({
      ...fault,
      isOpenPlace: breach && !isSecuredMeanwhile({ securing }, today),
    })),
    gone: readGone(sql, today),
    inspections: withPlaceNames(sql, readDueSafeguards(sql, today, { until })).map(
      ({ safeguardId, name, atName, operator, dueOn }) => ({
        ...{ safeguardId, safeguard: name, at: atName },
        operator,
        dueOn,
      }),
    ),
    evaluations: withPlaceNames(sql, readAsked(sql, until)).map(({ atName, ...asked }) => ({
      ...asked,
      at: atName,
    })),
  }
}

function readAsked(sql: SqlStorage, until: string) {
  return readDoneSafeguards(sql).flatMap(({ doneOn, written, ...about }) => {
    const asked = evaluationAsked({ status: 'done', doneOn }, written, until)
    return asked ? [{ ...about, ...asked }] : []
  })
}

/** A barrier gone longer than this is no news: the place is found in the list of where to begin. */
const newsDays = 180
const leftOpen: ReadonlySet<GapReason | null> = new Set(['removed', 'expired'])

/** Barriers that are gone, where people can reach what they covered and nothing has come in their place. */
function readGone(sql: SqlStorage, today: string): GoneFacts[] {
  const ended = readEnded(sql, addDays(today, -newsDays), today)
  const things = new Map(ended.map(({ thing }) => [thing.id, thing]))
  const open = new Set(
    [...things.values()].flatMap((thing) => {
      const secured = readSecured(sql, thing)
      if (!secured) return []
      const pieces = coverageOn(factsOn(secured, today), today).edges.flatMap((edge) => edge.pieces)
      return pieces.filter(({ reason }) => leftOpen.has(reason)).flatMap(({ by }) => by)
    }),
  )
  return ended.filter(({ safeguardId }) => open.has(safeguardId)).map(({ thing: _, ...gone }) => gone)
}
