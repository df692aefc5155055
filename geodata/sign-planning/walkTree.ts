import { headOf } from './arcs.ts'
import { Heap } from './heap.ts'
import type { Route, WalkGraph } from './problem.ts'

/** The shortest walks between some nodes and all others. */
export interface WalkTree {
  /** Metres for each node; Infinity where there is no walk. */
  readonly metres: Float64Array
  /** The last arc of the walk to each node, or the first of the walk from it; -1 where there is none. */
  readonly arc: Int32Array
}

/** From the starts (node, metres walked already) to each node, or the other way round, along the arcs one may walk. */
export function walkTree(
  graph: WalkGraph,
  direction: 'from' | 'to',
  starts: Iterable<readonly [node: number, metres: number]>,
  mayWalk: (arc: number) => boolean,
): WalkTree {
  const nodes = graph.firstArc.length - 1
  const metres = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY)
  const arc = new Int32Array(nodes).fill(-1)
  const heap = new Heap()
  for (const [node, walked] of starts) {
    if (walked >= metres[node]!) continue
    metres[node] = walked
    heap.add(node, walked)
  }
  while (!heap.isEmpty) {
    const [node, walked] = heap.take()
    if (walked > metres[node]!) continue
    for (let i = graph.firstArc[node]!; i < graph.firstArc[node + 1]!; i++) {
      const leaving = graph.arcs[i]!
      const next = headOf(graph, leaving)
      const there = walked + graph.metres[leaving >> 1]!
      if (there >= metres[next]!) continue
      const walkedArc = direction === 'from' ? leaving : leaving ^ 1
      if (!mayWalk(walkedArc)) continue
      metres[next] = there
      arc[next] = walkedArc
      heap.add(next, there)
    }
  }
  return { metres, arc }
}

/** The walk from a start to the node, in a tree of walks from. */
export function walkTo(graph: WalkGraph, tree: WalkTree, node: number): Route {
  const route: number[] = []
  for (let at = node; tree.arc[at]! >= 0; at = headOf(graph, tree.arc[at]! ^ 1)) route.push(tree.arc[at]!)
  return route.reverse()
}

/** The walk on from the node, in a tree of walks to. */
export function walkOn(graph: WalkGraph, tree: WalkTree, node: number): Route {
  const route: number[] = []
  for (let at = node; tree.arc[at]! >= 0; at = headOf(graph, tree.arc[at]!)) route.push(tree.arc[at]!)
  return route
}
