import { useEffect, useState } from 'react'
import type { Bbox, LonLat } from '../../geodata/model/geojson.ts'

/** The position a text may be, or null. Projections are fetched when there is something to read, not with the frame. */
export function useTypedPosition(typed: string, around: Bbox | null): LonLat | null {
  const [read, setRead] = useState<{ typed: string; lonLat: LonLat | null }>({ typed: '', lonLat: null })
  useEffect(() => {
    if (!/\d.*\d/.test(typed)) return
    let isCurrent = true
    void import('../../geodata/geometry/parse.ts').then(({ parseCoordinates }) => {
      if (isCurrent) setRead({ typed, lonLat: parseCoordinates(typed, around)?.lonLat ?? null })
    })
    return () => {
      isCurrent = false
    }
  }, [typed, around])
  return read.typed === typed ? read.lonLat : null
}
