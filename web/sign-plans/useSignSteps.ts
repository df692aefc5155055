import { toEastNorth, toLonLat } from '../../geodata/geometry/projection.ts'
import type { LonLat } from '../../geodata/model/geojson.ts'
import type { PlannedSign } from '../../geodata/model/signPlan.ts'
import { pointOnEdge } from '../../geodata/sign-planning/alongEdge.ts'
import { nearestOnWay } from '../../geodata/sign-plans/along.ts'
import { announce } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import { type Placing, putAlong, putAt, wayReachMetres } from './placing.ts'
import { signLetter, turned, withCandidates, withMoved, withoutSign, withSign } from './planDraft.ts'
import { plannerWords } from './plannerWords.ts'
import { newId, type Planner } from './usePlanner.ts'

/** What one can do with the signs and the ways of a plan, each a step that is said aloud and can be undone. */
export function useSignSteps({ drafting, ground, signs, dragged, solution, ...planner }: Planner) {
  const words = useWords(plannerWords)
  const { step } = drafting
  const letterOf = (id: string) => signLetter(signs.findIndex((sign) => sign.id === id))
  const put = (id: string, to: Partial<Placing>, said: string) => {
    step(said, (draft) => withMoved(draft, id, to))
    planner.setPointed({ kind: 'sign', id })
  }
  return {
    letterOf,
    add: (point: LonLat) => {
      const id = newId()
      const placing = ground ? putAt(ground, point, null) : { point, facingDegrees: null }
      const sign: PlannedSign = { ...placing, id, origin: 'added', signId: null }
      step(words.saidAdded(signLetter(signs.length)), (draft) => withSign(draft, sign))
      planner.setPointed({ kind: 'sign', id })
      planner.setTask('look')
    },
    remove: (id: string) => {
      step(words.saidRemoved(letterOf(id)), (draft) => withoutSign(draft, id))
      planner.setPointed(null)
    },
    /** To a point, at the nearest way. */
    move: (sign: PlannedSign, point: LonLat) => {
      const placing = ground ? putAt(ground, point, sign.facingDegrees) : { point }
      put(sign.id, placing, words.saidMoved(letterOf(sign.id)))
    },
    moveAlong: (sign: PlannedSign, nearerMetres: number) => {
      if (!ground) return
      put(sign.id, putAlong(ground, sign, nearerMetres), words.saidMoved(letterOf(sign.id)))
    },
    turn: (sign: PlannedSign, byDegrees: number) =>
      put(
        sign.id,
        { facingDegrees: turned(sign.facingDegrees ?? 0, byDegrees) },
        words.saidTurned(letterOf(sign.id), turned(sign.facingDegrees ?? 0, byDegrees)),
      ),
    /** Lets go of what is dragged. */
    drop: () => {
      planner.setDragged(null)
      if (dragged) put(dragged.id, dragged, words.saidMoved(letterOf(dragged.id)))
    },
    /** Closes the way nearest the point. */
    close: (point: LonLat) => {
      const on = ground && nearestOnWay(ground.index, toEastNorth(point), null, wayReachMetres)
      if (!on) {
        announce(words.noWayThere)
        return
      }
      const at = toLonLat(on.at)
      step(words.saidClosed, (draft) => ({ ...draft, closedAt: [...draft.closedAt, at] }))
      planner.setTask('look')
    },
    /** Closes the way that an arc is part of, halfway between its junctions. */
    closeArc: (arc: number) => {
      if (!ground) return
      const { graph } = ground.index
      const at = toLonLat(pointOnEdge(graph, arc >> 1, graph.metres[arc >> 1]! / 2))
      step(words.saidClosed, (draft) => ({ ...draft, closedAt: [...draft.closedAt, at] }))
    },
    /** Takes a proposal instead of the signs that no proposed sign is made of. */
    take: (chosen: readonly number[]) => {
      const { prepared } = solution
      if (!prepared) return
      step(words.saidTaken(chosen.length), (draft) => withCandidates(draft, prepared.problem, chosen, newId))
      planner.setTried(null)
    },
  }
}

export type SignSteps = ReturnType<typeof useSignSteps>
