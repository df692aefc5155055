import { useEffect, useMemo, useState } from 'react'
import { planar } from '../../geodata/geometry/planar.ts'
import type { Geometry, LonLat } from '../../geodata/model/geojson.ts'
import type { PlannedSign } from '../../geodata/model/signPlan.ts'
import type { PlanInput } from '../../geodata/sign-planning/planInput.ts'
import { witnessRoutes } from '../../geodata/sign-plans/witnessRoutes.ts'
import { useDraft } from '../securing/editor/useDraft.ts'
import type { Ground } from './placing.ts'
import { type PlanDraft, withCandidates } from './planDraft.ts'
import { judgeSigns } from './solver/solver.ts'
import { useSolution } from './useSolution.ts'
import { useSurroundings } from './useSurroundings.ts'

/** What a click on the map does. */
export type MapTask = 'look' | 'add' | 'close' | 'draw-way' | 'draw-forbidden'

/** What the map lets stand out. */
export type Pointed = { kind: 'sign'; id: string } | { kind: 'way'; number: number } | null

export const newId = () => crypto.randomUUID()

/**
 * A plan while it is worked on: what people have chosen, what lies around the place, what has been worked out of it, and
 * what the signs as they stand now come to.
 */
export function usePlanner({
  start,
  place,
  isNew,
  isUnstored,
}: {
  start: PlanDraft
  place: Geometry
  /** Nothing has been chosen in it yet: the fewest signs are put into it when they are found. */
  isNew: boolean
  /** Nothing of it may be stored, or be in any address. */
  isUnstored: boolean
}) {
  const [task, setTask] = useState<MapTask>('look')
  const [pointed, setPointed] = useState<Pointed>(null)
  /** A sign while it is dragged. */
  const [dragged, setDragged] = useState<PlannedSign | null>(null)
  const [showsProof, setShowsProof] = useState(true)
  /** How many signs of the curve are looked at; null for none. */
  const [tried, setTried] = useState<number | null>(null)
  const drafting = useDraft(() => start, task.startsWith('draw'))
  const { draft, change } = drafting
  const { settings, addedWays, closedAt, forbidden, counts } = draft

  const surroundings = useSurroundings(place, settings.outsideMetres, isUnstored)
  const around = surroundings.data
  // Only which signs are made matters to what is kept, not where those of the plan stand: they are judged apart.
  const made = draft.signs.flatMap(({ signId }) => signId ?? []).join()
  const input = useMemo((): PlanInput | null => {
    if (!around || around.ways.length + addedWays.length === 0) return null
    const ways = around.ways.map(({ id, geometry }) => ({ id, geometry }))
    const kept = around.signs.flatMap(({ id, geometry, properties: { facingDegrees } }) =>
      // Where it is not known whom a sign is turned towards, it is not known whom it serves.
      geometry.type === 'Point' && typeof facingDegrees === 'number' && !made.includes(id)
        ? [{ id, point: geometry.coordinates as LonLat, facingDegrees }]
        : [],
    )
    const content = { settings, addedWays, closedAt, forbidden, counts }
    const { rail, bridges, youngPeople } = around
    return { ways, place, content, kept, rail, bridges, youngPeople }
  }, [around, place, settings, addedWays, closedAt, forbidden, counts, made])
  const unfaced = useMemo(
    () =>
      (around?.signs ?? []).filter(
        ({ id, properties }) => typeof properties.facingDegrees !== 'number' && !made.includes(id),
      ),
    [around, made],
  )
  const solution = useSolution(input)
  const { prepared, fewest } = solution

  const ground = useMemo(
    (): Ground | null => prepared && { index: prepared.index, place: planar(place) },
    [prepared, place],
  )
  const signs = useMemo(
    () => draft.signs.map((sign) => (sign.id === dragged?.id ? dragged : sign)),
    [draft.signs, dragged],
  )
  const judgement = useMemo(() => prepared && judgeSigns(prepared, signs), [prepared, signs])

  /** Routes that show why fewer signs will not do; null where only the solver's bound does. */
  const proof = useMemo(() => {
    if (!prepared || !fewest || fewest.chosen.length === 0) return null
    if (fewest.proof.kind === 'routes') return fewest.proof.routes
    const { chosen, uncoverable } = fewest
    return witnessRoutes(prepared.problem, prepared.waysIn, { count: chosen.length, uncoverable })
  }, [prepared, fewest])

  const [isProposed, setIsProposed] = useState(!isNew)
  useEffect(() => {
    if (isProposed || !prepared || !fewest) return
    setIsProposed(true)
    change((before) => withCandidates(before, prepared.problem, fewest.chosen, newId))
  }, [isProposed, prepared, fewest, change])

  return {
    drafting,
    place,
    isUnstored,
    surroundings,
    around,
    input,
    unfaced,
    solution,
    ground,
    signs,
    judgement,
    proof,
    task,
    setTask,
    pointed,
    setPointed,
    dragged,
    setDragged,
    showsProof,
    setShowsProof,
    tried,
    setTried,
  }
}

export type Planner = ReturnType<typeof usePlanner>
