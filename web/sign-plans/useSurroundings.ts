import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { askedBox, readSurroundings } from './surroundings.ts'

/** What lies around a place, with how many ways have been read while one waits. `coarse`: for a place that no address may tell. */
export function useSurroundings(place: Geometry | null, outsideMetres: number, coarse: boolean) {
  const [waysRead, setWaysRead] = useState(0)
  const query = useQuery({
    queryKey: queryKeys.planSurroundings(place && askedBox(place, outsideMetres, coarse).join()),
    queryFn: ({ signal }) =>
      readSurroundings({ place: place!, outsideMetres, coarse }, (count) => setWaysRead(count), signal),
    enabled: place !== null,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    // What was read around a place that is not stored goes with the page.
    gcTime: coarse ? 0 : 300_000,
  })
  return { ...query, waysRead }
}
