import type { Stretch } from '../../geodata/model/edge.ts'

/** A stretch that can be ticked, with the parts of it that are chosen. */
export interface StretchOption {
  stretch: Stretch
  chosen: readonly Stretch[]
}

/**
 * The stretches of a safeguard to choose among, and after them what is chosen along other edges, so that it is seen. A
 * part that reaches beyond its stretch stays with it: it is being typed, and the rules say what is wrong.
 */
export function optionsOf(extent: readonly Stretch[], chosen: readonly Stretch[]): StretchOption[] {
  const home = (part: Stretch) =>
    extent.find((stretch) => isWithin(part, stretch)) ?? extent.find(({ edge }) => edge === part.edge)
  const own = extent.map((stretch) => ({
    stretch,
    chosen: chosen.filter((part) => home(part) === stretch),
  }))
  const elsewhere = chosen.filter((part) => home(part) === undefined)
  return [...own, ...elsewhere.map((stretch) => ({ stretch, chosen: [stretch] }))]
}

function isWithin(part: Stretch, stretch: Stretch): boolean {
  const endsWithin = stretch.to === null || (part.to !== null && part.to <= stretch.to)
  return part.edge === stretch.edge && part.from >= stretch.from && endsWithin
}
