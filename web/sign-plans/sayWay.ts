import { bboxOf } from '../../geodata/geometry/bbox.ts'
import type { Geometry, LonLat } from '../../geodata/model/geojson.ts'
import type { Language } from '../../geodata/model/language.ts'
import type { WalkGraph } from '../../geodata/sign-planning/problem.ts'
import type { WalkedWay } from './surroundings.ts'

/** What a way is called, by its id in the graph; null where it has no name. */
export type WayNames = ReadonlyMap<string, string | null>

export function namesOf(ways: readonly WalkedWay[]): WayNames {
  return new Map(ways.map(({ id, properties }) => [id, properties.name]))
}

const points: Record<Language, readonly string[]> = {
  nb: ['nord', 'nordøst', 'øst', 'sørøst', 'sør', 'sørvest', 'vest', 'nordvest'],
  en: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
}

/** `nordøst`, of degrees clockwise from north. */
export function compassPoint(degrees: number, language: Language): string {
  return points[language][Math.round((((degrees % 360) + 360) % 360) / 45) % 8]!
}

/** Degrees clockwise from north of the direction from one point to another. */
export function directionTo([lon, lat]: LonLat, [toLon, toLat]: LonLat): number {
  const east = (toLon - lon) * Math.cos((lat * Math.PI) / 180)
  return (Math.atan2(east, toLat - lat) * 180) / Math.PI
}

/** The middle of the place's box: what directions are told from. */
export function middleOf(place: Geometry): LonLat {
  const [west, south, east, north] = bboxOf(place)
  return [(west + east) / 2, (south + north) / 2]
}

const unnamed = { nb: 'gangveg uten navn', en: 'unnamed way' }
const drawn = {
  nb: (number: string) => `tegnet gangveg ${number}`,
  en: (number: string) => `drawn way ${number}`,
}

/** The name of the way an edge is part of. */
export function sayWay(graph: WalkGraph, edge: number, names: WayNames, language: Language): string {
  const id = graph.ways[graph.way[edge]!]!
  const number = /^drawn-(\d+)$/.exec(id)?.[1]
  return number ? drawn[language](number) : (names.get(id) ?? unnamed[language])
}
