import { nearestOfEach } from '../checks/nearestOfEach.ts'
import type { Nearest } from '../model/check.ts'
import { letterOf } from './mapLetters.ts'

/** The nearest thing of each kind, in the order found, with the letter it has on the map and in the list. */
export function letteredThings(found: readonly Nearest[]): (Nearest & { letter: string })[] {
  return nearestOfEach(found).map((thing, number) => ({ ...thing, letter: letterOf(number) }))
}

/** How far from the area the map has to reach to show them, in metres. */
export function reachOf(things: readonly Pick<Nearest, 'distanceMetres'>[]): number {
  return Math.max(0, ...things.map(({ distanceMetres }) => distanceMetres))
}
