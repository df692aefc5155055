import { headOf } from './arcs.ts'
import { type Problem, zones } from './problem.ts'

/** What is left of each arc's capacity after as much as possible flows from outside to the place. */
export interface Flow {
  readonly residual: Float64Array
  /** Steps from each node to the place along arcs with capacity left; -1 where there are none: the other side of the cut. */
  readonly steps: Int32Array
}

/**
 * The largest flow from the nodes outside to those at the place, by shortest augmenting paths (Ahuja and Orlin). Capacities are
 * whole numbers for each arc; an arc and the one back are each other's reverse, so that flow both ways along an edge cancels.
 */
export function maxFlow({ graph, zone }: Pick<Problem, 'graph' | 'zone'>, capacity: Float64Array): Flow {
  const { firstArc, arcs } = graph
  const nodes = zone.length
  // Beside `arcs`, as the search goes through them node by node.
  const heads = arcs.map((arc) => headOf(graph, arc))
  const residual = capacity.slice()
  // No more than the steps that are left from each node; from those that have no way on, as many as there are nodes.
  const steps = stepsToPlace().map((count) => (count < 0 ? nodes : count))
  const nodesAt = new Int32Array(nodes + 1)
  for (const count of steps) nodesAt[count]!++
  const next = firstArc.slice(0, nodes)
  const path: number[] = []
  for (let node = 0; node < nodes; node++) if (zone[node] === zones.outside) pushFrom(node)
  return { residual, steps: stepsToPlace() }

  function stepsToPlace(): Int32Array {
    const counted = new Int32Array(nodes).fill(-1)
    const queue = new Int32Array(nodes)
    let end = 0
    for (let node = 0; node < nodes; node++) {
      if (zone[node] !== zones.place) continue
      counted[node] = 0
      queue[end++] = node
    }
    for (let at = 0; at < end; at++) {
      const node = queue[at]!
      for (let i = firstArc[node]!; i < firstArc[node + 1]!; i++) {
        const before = heads[i]!
        if (counted[before]! >= 0 || residual[arcs[i]! ^ 1] === 0) continue
        counted[before] = counted[node]! + 1
        queue[end++] = before
      }
    }
    return counted
  }

  /** Pushes all that goes from this node, always along arcs that lead one step nearer the place. */
  function pushFrom(source: number): void {
    path.length = 0
    let node = source
    while (steps[source]! < nodes) {
      if (zone[node] === zones.place) {
        node = push()
        continue
      }
      const arc = nextArc(node)
      if (arc >= 0) {
        path.push(arc)
        node = headOf(graph, arc)
      } else {
        recount(node)
        const back = path.pop()
        if (back !== undefined) node = headOf(graph, back ^ 1)
      }
    }
  }

  function nextArc(node: number): number {
    for (; next[node]! < firstArc[node + 1]!; next[node]!++) {
      const arc = arcs[next[node]!]!
      if (residual[arc]! > 0 && steps[heads[next[node]!]!] === steps[node]! - 1) return arc
    }
    return -1
  }

  /** More steps are left from a node that has no arc one step nearer any more. */
  function recount(node: number): void {
    let least = nodes - 1
    for (let i = firstArc[node]!; i < firstArc[node + 1]!; i++) {
      if (residual[arcs[i]!]! > 0) least = Math.min(least, steps[heads[i]!]!)
    }
    const before = steps[node]!
    steps[node] = least + 1
    nodesAt[least + 1]!++
    next[node] = firstArc[node]!
    if (--nodesAt[before]! === 0) giveUpAbove(before)
  }

  /** Who has more steps left than a number that no node has any more gets no nearer: each step leads at most one down. */
  function giveUpAbove(gap: number): void {
    for (let node = 0; node < nodes; node++) {
      const count = steps[node]!
      if (count <= gap || count === nodes) continue
      nodesAt[count]!--
      nodesAt[nodes]!++
      steps[node] = nodes
    }
  }

  /** Along the whole path as much as it takes; the node at which it is full comes back. */
  function push(): number {
    let amount = Number.POSITIVE_INFINITY
    for (const arc of path) amount = Math.min(amount, residual[arc]!)
    for (const arc of path) {
      residual[arc]! -= amount
      residual[arc ^ 1]! += amount
    }
    const full = path.findIndex((arc) => residual[arc] === 0)
    const node = headOf(graph, path[full]! ^ 1)
    path.length = full
    return node
  }
}
