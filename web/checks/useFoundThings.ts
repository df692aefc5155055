import { useQueries } from '@tanstack/react-query'
import type { Nearest } from '../../geodata/model/check.ts'
import type { Collection } from '../../geodata/model/collections.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { readThing } from '../api/things.ts'
import { readContextFeature } from './checks.ts'
import { isContextTarget } from './targetNames.ts'

export interface FoundThing {
  thing: Nearest
  geometry: Geometry
}

/** The geometries of things a check found, as they come in; one that is gone since is left out when all have answered. */
export function useFoundThings(things: readonly Nearest[]): { found: FoundThing[]; isComplete: boolean } {
  return useQueries({
    queries: things.map((thing) => ({
      queryKey: [...queryKeys.found, thing.target, thing.id],
      queryFn: ({ signal }: { signal: AbortSignal }) => geometryOf(thing, signal),
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: (results) => ({
      found: results.flatMap(({ data }, at) => (data ? [{ thing: things[at]!, geometry: data }] : [])),
      isComplete: results.every(({ isPending }) => !isPending),
    }),
  })
}

async function geometryOf({ target, id }: Nearest, signal: AbortSignal): Promise<Geometry> {
  if (isContextTarget(target)) return (await readContextFeature(target, id, signal)).geometry
  return (await readThing(target as Collection, id, signal)).value.geometry
}
