import { headOf, tailOf } from './arcs.ts'
import { type Problem, zones } from './problem.ts'
import type { Servers } from './servers.ts'

/*
 * Approaches that no sign can cover: routes into the place on which no sign may stand anywhere. The fewest arcs that would close
 * them all are a minimum cut of those arcs alone.
 */

export interface BareArcs {
  /** So many approaches cannot be covered. */
  readonly count: number
  /** Arcs that are in some smallest cut: one of these is where such an approach is told of. */
  readonly inSomeCut: readonly number[]
}

/** By augmenting routes, one approach at a time: there are few. */
export function bareArcs(problem: Problem, { first }: Servers, isServed: Uint8Array): BareArcs {
  const { graph, zone } = problem
  const isBare = (arc: number) => first[arc] === first[arc + 1] && !isServed[arc]
  const flows = new Uint8Array(graph.from.length * 2)
  const outside: number[] = []
  for (let node = 0; node < zone.length; node++) if (zone[node] === zones.outside) outside.push(node)

  /** Walks what is left to send through. `by` is the arc each node is come to by, `~arc` where that takes a flow back. */
  const walk = (starts: readonly number[], isEnd: (node: number) => boolean) => {
    const by = new Int32Array(zone.length).fill(unseen)
    const queue: number[] = []
    const come = (node: number, arc: number) => {
      if (by[node] !== unseen) return
      by[node] = arc
      queue.push(node)
    }
    for (const node of starts) come(node, start)
    for (let next = 0; next < queue.length; next++) {
      const node = queue[next]!
      if (isEnd(node)) return { by, end: node }
      // Those outside are one.
      if (zone[node] === zones.outside) for (const other of outside) come(other, start)
      for (let i = graph.firstArc[node]!; i < graph.firstArc[node + 1]!; i++) {
        const arc = graph.arcs[i]!
        if (isBare(arc) && !flows[arc]) come(headOf(graph, arc), arc)
        else if (flows[arc ^ 1]) come(headOf(graph, arc), ~(arc ^ 1))
      }
    }
    return { by, end: null }
  }
  const isPlace = (node: number) => zone[node] === zones.place

  let count = 0
  for (;;) {
    const { by, end } = walk(outside, isPlace)
    if (end === null) break
    count++
    for (let node = end; by[node] !== start; ) {
      const step = by[node]!
      flows[step >= 0 ? step : ~step] = step >= 0 ? 1 : 0
      node = step >= 0 ? tailOf(graph, step) : headOf(graph, ~step)
    }
  }
  const inSomeCut: number[] = []
  for (let arc = 0; arc < flows.length; arc++) {
    const head = headOf(graph, arc)
    // In some smallest cut, unless what it carries can take another way round.
    if (flows[arc] && walk([tailOf(graph, arc)], (node) => node === head || isPlace(node)).end === null)
      inSomeCut.push(arc)
  }
  return { count, inSomeCut }
}

const unseen = -0x80000000
const start = -0x7fffffff
