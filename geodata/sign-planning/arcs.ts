import { type Problem, type WalkGraph, zones } from './problem.ts'

/** The node an arc leaves. */
export function tailOf({ from, to }: WalkGraph, arc: number): number {
  return (arc & 1 ? to : from)[arc >> 1]!
}

/** The node an arc leads to. */
export function headOf({ from, to }: WalkGraph, arc: number): number {
  return (arc & 1 ? from : to)[arc >> 1]!
}

/** Whether an arc can be part of the way in: who has reached the place is there, and who is outside has not set out. */
export function leadsIn({ graph, zone }: Pick<Problem, 'graph' | 'zone'>, arc: number): boolean {
  return zone[tailOf(graph, arc)] !== zones.place && zone[headOf(graph, arc)] !== zones.outside
}
