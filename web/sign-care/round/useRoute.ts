import { useQuery } from '@tanstack/react-query'
import { bboxOf, expandBbox } from '../../../geodata/geometry/bbox.ts'
import type { ContextFeature } from '../../../geodata/model/contextLayer.ts'
import type { LonLat } from '../../../geodata/model/geojson.ts'
import type { FeaturePage } from '../../../geodata/model/page.ts'
import { request } from '../../api/client.ts'
import { queryKeys } from '../../api/queryKeys.ts'

/** Ways a little outside the signs may be the way between them. */
const marginMetres = 300
/** A larger area than one walks through is laid straight. */
const mostWays = 20_000

/** A short walk through signs, along the ways that have been imported; straight where there are none, or too many. */
export function useRoute(stops: readonly { signId: string; point: LonLat }[]) {
  return useQuery({
    queryKey: queryKeys.route(stops.map(({ signId }) => signId).toSorted()),
    queryFn: async ({ signal }) => {
      const points = stops.map(({ point }) => point)
      const [ways, { planRound }] = await Promise.all([
        readWays(points, signal),
        import('../../../geodata/sign-care/round.ts'),
      ])
      const { order, legs } = planRound(points, ways)
      return { order: order.map((at) => stops[at]!.signId), legs }
    },
    enabled: stops.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

async function readWays(points: readonly LonLat[], signal: AbortSignal): Promise<ContextFeature[]> {
  const around = expandBbox(bboxOf({ type: 'MultiPoint', coordinates: [...points] }), marginMetres)
  const bbox = around.map((degrees) => degrees.toFixed(6)).join(',')
  const ways: ContextFeature[] = []
  let cursor: string | null = null
  do {
    const query = { bbox, limit: 1000, cursor }
    const page: FeaturePage<ContextFeature> = await request('context/ways', { query, signal })
    ways.push(...page.features.filter(({ properties }) => properties.walkable !== false))
    cursor = page.next
  } while (cursor !== null && ways.length < mostWays)
  return cursor === null ? ways : []
}
