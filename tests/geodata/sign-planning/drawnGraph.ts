import type { EastNorth } from '../../../geodata/model/geojson.ts'
import type { WalkGraph } from '../../../geodata/sign-planning/problem.ts'
import { leavingArcs } from '../../../geodata/sign-planning/walkGraph.ts'

/** A graph of edges as they are drawn, in metres; ends at the same point are one node, and each edge is a way of its own. */
export function drawnGraph(lines: readonly (readonly EastNorth[])[]): WalkGraph {
  const nodes = new Map<string, number>()
  const nodeAt = (at: EastNorth) => {
    if (!nodes.has(`${at}`)) nodes.set(`${at}`, nodes.size)
    return nodes.get(`${at}`)!
  }
  const from = Uint32Array.from(lines, (line) => nodeAt(line[0]!))
  const to = Uint32Array.from(lines, (line) => nodeAt(line.at(-1)!))
  const firstVertex = new Uint32Array(lines.length + 1)
  for (const [edge, line] of lines.entries()) firstVertex[edge + 1] = firstVertex[edge]! + line.length
  return {
    nodes: Float64Array.from([...nodes.keys()].flatMap((at) => at.split(',').map(Number))),
    from,
    to,
    metres: Float64Array.from(lines, metresOf),
    vertices: Float64Array.from(lines.flat(2)),
    firstVertex,
    way: Uint32Array.from(lines.keys()),
    ways: lines.map((_, edge) => `way-${edge}`),
    ...leavingArcs(nodes.size, from, to),
  }
}

const metresOf = (line: readonly EastNorth[]) =>
  line.reduce((sum, [east, north], at) => {
    const before = line[at - 1] ?? [east, north]
    return sum + Math.hypot(east - before[0], north - before[1])
  }, 0)
