import { headOf } from './arcs.ts'
import { type Problem, zones } from './problem.ts'

/** What is left of each arc's capacity after as much as possible flows from outside to the place, and how much that was. */
export interface Flow {
  readonly residual: Float64Array
  readonly value: number
  /** Steps from each node to the place along arcs with capacity left; -1 where there are none: the other side of the cut. */
  readonly steps: Int32Array
}

/**
 * The largest flow from the nodes outside to those at the place, by Dinic's method. Capacities are whole numbers for each arc;
 * an arc and the one back are each other's reverse, so that flow both ways along an edge cancels.
 */
export function maxFlow({ graph, zone }: Pick<Problem, 'graph' | 'zone'>, capacity: Float64Array): Flow {
  const { firstArc, arcs } = graph
  const nodes = zone.length
  // Beside `arcs`, as the search goes through them node by node.
  const heads = arcs.map((arc) => headOf(graph, arc))
  const outside = zone.reduce<number[]>((found, one, node) => {
    if (one === zones.outside) found.push(node)
    return found
  }, [])
  const residual = capacity.slice()
  const steps = new Int32Array(nodes)
  const next = new Uint32Array(nodes)
  const queue = new Int32Array(nodes)
  const path: number[] = []
  let value = 0
  while (measureSteps()) {
    next.set(firstArc.subarray(0, nodes))
    for (const node of outside) if (steps[node]! >= 0) pushFrom(node)
  }
  return { residual, value, steps }

  /** Steps to the place from every node; whether any node outside has some. */
  function measureSteps(): boolean {
    steps.fill(-1)
    let end = 0
    for (let node = 0; node < nodes; node++) {
      if (zone[node] !== zones.place) continue
      steps[node] = 0
      queue[end++] = node
    }
    let reached = false
    for (let at = 0; at < end; at++) {
      const node = queue[at]!
      for (let i = firstArc[node]!; i < firstArc[node + 1]!; i++) {
        const before = heads[i]!
        if (steps[before]! >= 0 || residual[arcs[i]! ^ 1] === 0) continue
        steps[before] = steps[node]! + 1
        if (zone[before] === zones.outside) reached = true
        queue[end++] = before
      }
    }
    return reached
  }

  /** Pushes all that goes from this node by steps that each lead one nearer the place. */
  function pushFrom(source: number): void {
    path.length = 0
    let node = source
    for (;;) {
      if (zone[node] === zones.place) {
        push()
        node = source
        continue
      }
      const arc = nextArc(node)
      if (arc >= 0) {
        path.push(arc)
        node = headOf(graph, arc)
      } else {
        const back = path.pop()
        if (back === undefined) return
        node = headOf(graph, back ^ 1)
        next[node]!++
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

  function push(): void {
    let amount = Number.POSITIVE_INFINITY
    for (const arc of path) amount = Math.min(amount, residual[arc]!)
    for (const arc of path) {
      residual[arc]! -= amount
      residual[arc ^ 1]! += amount
    }
    path.length = 0
    value += amount
  }
}
