import { useState } from 'react'
import type { SignInspection } from '../../../geodata/model/signCare.ts'

type Position = NonNullable<SignInspection['position']>
export type PositionProblem = 'denied' | 'unavailable' | 'noPosition'

const patienceMs = 20_000
/** The register keeps no more of an accuracy than this, which says nothing any more. */
const worstMetres = 10_000

/** Measures where the device is, once each time it is asked. */
export function usePosition(onMeasured: (position: Position) => void) {
  const [state, setState] = useState<'still' | 'measuring' | PositionProblem>('still')
  const measure = () => {
    if (!('geolocation' in navigator)) return setState('noPosition')
    setState('measuring')
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) => {
        setState('still')
        const round = (degrees: number) => Number(degrees.toFixed(6))
        onMeasured({
          point: [round(longitude), round(latitude)],
          accuracyMetres: Math.min(Math.ceil(accuracy), worstMetres),
        })
      },
      ({ code, PERMISSION_DENIED }) => setState(code === PERMISSION_DENIED ? 'denied' : 'unavailable'),
      { enableHighAccuracy: true, timeout: patienceMs, maximumAge: 0 },
    )
  }
  const problem = state === 'still' || state === 'measuring' ? null : state
  return { measure, isMeasuring: state === 'measuring', problem }
}
