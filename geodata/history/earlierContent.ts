import type { Geometry } from '../model/geojson.ts'
import type { Thing } from '../model/thing.ts'

/** What a made sign shows is printed, and stays so whatever is gone back to. */
const printed = ['shows']

/**
 * What a thing holds when it goes back to an earlier version: what it held then, but what outside registers own stays as it
 * is now, and so does what is printed. Unknown attributes are absent.
 */
export function earlierContent(
  earlier: Pick<Thing, 'geometry' | 'properties'>,
  current: Pick<Thing, 'geometry' | 'properties' | 'external'>,
): { geometry: Geometry; properties: Record<string, unknown> } {
  const owned = new Set([...printed, ...current.external.flatMap(({ fields }) => fields)])
  const of = ({ properties }: Pick<Thing, 'properties'>, isOwned: boolean) =>
    Object.entries(properties).filter(([name]) => owned.has(name) === isOwned)
  return {
    geometry: owned.has('geometry') ? current.geometry : earlier.geometry,
    properties: Object.fromEntries([...of(earlier, false), ...of(current, true)]),
  }
}
