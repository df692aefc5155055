import { useEffect, useMemo } from 'react'
import { anchorOf } from '../../geodata/geometry/anchor.ts'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import type { LonLat } from '../../geodata/model/geojson.ts'
import { useColourScheme } from '../app/colourScheme.ts'
import { useClickToAdd } from '../map/drawing/useClickToAdd.ts'
import { MapView } from '../map/MapView.tsx'
import { useMapHandle } from '../map/mapHandle.ts'
import { mapPalettes } from '../map/style/palette.ts'
import { useOverlay } from '../map/useOverlay.ts'
import { useLatest } from '../securing/editor/useLatest.ts'
import { useWords } from '../words/words.ts'
import { MapKey } from './MapKey.tsx'
import styles from './Planner.module.css'
import { putAt } from './placing.ts'
import {
  collected,
  groundFeatures,
  handmadeFeatures,
  proofFeatures,
  signFeatures,
  triedFeatures,
  wayFeatures,
} from './planFeatures.ts'
import { planLayers } from './planLayers.ts'
import { plannerWords } from './plannerWords.ts'
import { useDragSigns } from './useDragSigns.ts'
import type { Planner } from './usePlanner.ts'
import type { SignSteps } from './useSignSteps.ts'

const marginMetres = 45
// What has symbols of its own, which would be taken for those of the plan.
const hidden = ['signs', 'safeguards', 'bridges', 'structures', 'projects']
const anyPoint = { kind: 'drawn', shape: 'Point', points: [], finished: false } as const

/** The plan on the map: drag a sign, or click where one is to be added or a way is closed. */
export function PlannerMap({
  planner,
  steps,
  label,
}: {
  planner: Planner
  /** Null where the plan is only shown. */
  steps: SignSteps | null
  /** What the map is called where there are several. */
  label?: string
}) {
  const words = useWords(plannerWords)
  const colours = mapPalettes[useColourScheme()]
  const { map } = useMapHandle()
  const data = useFeatures(planner)
  const layers = useMemo(() => planLayers(colours), [colours])
  useOverlay('plan', data, layers)

  const { place, task, signs, ground } = planner
  const isLooking = task === 'look' && steps !== null
  useDragSigns(isLooking, {
    onPick: (id) => planner.setPointed({ kind: 'sign', id }),
    onDrag: (id, point) => {
      const sign = signs.find((one) => one.id === id)
      if (sign)
        planner.setDragged({ ...sign, ...(ground ? putAt(ground, point, sign.facingDegrees) : { point }) })
    },
    onDrop: () => steps?.drop(),
  })
  const isPicking = task === 'add' || task === 'close'
  useClickToAdd(isPicking ? { ...anyPoint, points: [] } : null, {
    onAdd: (point: LonLat) => (task === 'add' ? steps?.add(point) : steps?.close(point)),
    onFinish: () => {},
    onPointer: () => {},
  })

  const bounds = useMemo(() => expandBbox(bboxOf(place), marginMetres), [place])
  useEffect(() => {
    // The map's frame may get its height after the map has.
    map?.fitBounds(bounds, { animate: false, padding: 16 })
  }, [map, bounds])
  const { pointed, solution } = planner
  const latest = useLatest({ signs, waysIn: solution.prepared?.waysIn })
  // Only when something is pointed at, not while it is dragged.
  useEffect(() => {
    if (!map || !pointed) return
    const at =
      pointed.kind === 'sign'
        ? latest.current.signs.find(({ id }) => id === pointed.id)?.point
        : latest.current.waysIn?.find(({ number }) => number === pointed.number)?.at
    if (at && !map.getBounds().contains(at)) map.panTo(at)
  }, [map, pointed, latest])

  return (
    <section className={styles.mapSide} aria-label={label ?? words.map}>
      <div className={styles.map}>
        <MapView bounds={bounds} hidden={hidden} />
      </div>
      <MapKey
        hasKept={(planner.input?.kept.length ?? 0) + planner.unfaced.length > 0}
        hasRoutes={planner.proof !== null && planner.showsProof}
        hasOpen={(planner.judgement?.open.length ?? 0) > 0}
      />
    </section>
  )
}

/** Put together part by part, so that what is dragged does not draw the whole town anew. */
function useFeatures({ place, solution, drafting, judgement, input, unfaced, signs, ...planner }: Planner) {
  const { prepared, curve } = solution
  const { draft } = drafting
  const { pointed, proof, showsProof, tried } = planner
  const ground = useMemo(() => groundFeatures(place, prepared), [place, prepared])
  const handmade = useMemo(() => handmadeFeatures(draft), [draft])
  const wayNumber = pointed?.kind === 'way' ? pointed.number : null
  const signId = pointed?.kind === 'sign' ? pointed.id : null
  const ways = useMemo(
    () => (prepared && judgement ? wayFeatures(prepared, judgement, wayNumber) : []),
    [prepared, judgement, wayNumber],
  )
  const routes = useMemo(
    () => (prepared && proof && showsProof ? proofFeatures(prepared.problem, proof) : []),
    [prepared, proof, showsProof],
  )
  const triedSigns = useMemo(
    () =>
      prepared && tried !== null && curve[tried] ? triedFeatures(prepared.problem, curve[tried].chosen) : [],
    [prepared, tried, curve],
  )
  const reach = draft.settings.readingMetres
  const standing = useMemo(() => {
    const others = unfaced.map(({ id, geometry }) => ({ id, point: anchorOf(geometry), facingDegrees: null }))
    return signFeatures(signs, [...(input?.kept ?? []), ...others], reach, signId)
  }, [signs, input, unfaced, reach, signId])
  return useMemo(
    () => collected(ground, handmade, routes, ways, triedSigns, standing),
    [ground, handmade, routes, ways, triedSigns, standing],
  )
}
