import { headOf, tailOf } from './arcs.ts'
import { bareArcs } from './bareArcs.ts'
import { type Doer, leanCandidates } from './leanCandidates.ts'
import { type Problem, zones } from './problem.ts'
import { type Servers, serversOf } from './servers.ts'

/*
 * What of a problem decides where the signs go: arcs on no route into the place are left out, places between which people go
 * freely are made one, and candidates that others do all of are dropped. No best answer is lost.
 */

export const outsideNode = 0
export const placeNode = 1

export interface NarrowArc {
  /** `outsideNode`, `placeNode` or others from 2. */
  readonly from: number
  readonly to: number
  /** Who serves it; none where nobody can. */
  readonly candidates: readonly number[]
  /** The arc, where it may be told of as an approach that cannot be covered. */
  readonly uncoverable: number | null
}

export interface NarrowRoutes {
  readonly nodes: number
  readonly arcs: readonly NarrowArc[]
  /** Candidates that are left, in order. */
  readonly candidates: readonly number[]
  /** So many approaches cannot be covered. */
  readonly uncoverable: number
}

/** An arc on its way to becoming narrow. */
interface Link {
  readonly arc: number
  readonly from: number
  readonly to: number
  /** Neither a sign nor being told of can close it. */
  readonly free: boolean
}

export function narrowRoutes(problem: Problem): NarrowRoutes {
  const { graph, zone } = problem
  const servers = serversOf(problem)
  const isServed = new Uint8Array(graph.from.length * 2)
  for (const arc of problem.served) isServed[arc] = 1
  const bare = bareArcs(problem, servers, isServed)
  const told = new Set(bare.inSomeCut)
  const nodeOf = Array.from(zone, (one, node) =>
    one === zones.outside ? outsideNode : one === zones.place ? placeNode : node + 2,
  )
  let links: Link[] = []
  for (let arc = 0; arc < isServed.length; arc++) {
    if (isServed[arc]) continue
    const free = servers.first[arc] === servers.first[arc + 1] && !told.has(arc)
    links.push({ arc, from: nodeOf[tailOf(graph, arc)]!, to: nodeOf[headOf(graph, arc)]!, free })
  }
  for (;;) {
    const before = links.length
    links = withoutDeadEnds(onRoutes(links))
    const joined = joinFree(links)
    if (joined === links && links.length === before) break
    links = joined
  }
  return withLeanCandidates(links, servers, problem, bare.count)
}

function grouped(links: readonly Link[], end: 'from' | 'to'): Map<number, Link[]> {
  const groups = new Map<number, Link[]>()
  for (const link of links) {
    const group = groups.get(link[end])
    if (group) group.push(link)
    else groups.set(link[end], [link])
  }
  return groups
}

/** Nodes that can be come to from the start along links, `from` and `to` swapped where `end` is `to`. */
function reached(links: readonly Link[], start: number, end: 'from' | 'to'): Set<number> {
  const leaving = grouped(links, end)
  const seen = new Set([start])
  const other = end === 'from' ? 'to' : 'from'
  for (const node of seen) for (const link of leaving.get(node) ?? []) seen.add(link[other])
  return seen
}

/** Links on a walk from outside to the place that does not come back outside nor go on beyond the place. */
function onRoutes(links: readonly Link[]): Link[] {
  const inwards = links.filter(({ from, to }) => from !== to && from !== placeNode && to !== outsideNode)
  const ahead = reached(inwards, outsideNode, 'from')
  const behind = reached(inwards, placeNode, 'to')
  return inwards.filter(({ from, to }) => ahead.has(from) && behind.has(to))
}

/** Without links at nodes that have one neighbour: whoever goes in must turn. */
function withoutDeadEnds(links: readonly Link[]): Link[] {
  const at = new Map<number, Set<Link>>()
  for (const link of links)
    for (const node of [link.from, link.to]) {
      if (!at.has(node)) at.set(node, new Set())
      at.get(node)!.add(link)
    }
  const dead = [...at.keys()]
  for (const node of dead) {
    if (node === outsideNode || node === placeNode) continue
    const here = at.get(node)!
    const neighbours = new Set([...here].map(({ from, to }) => (from === node ? to : from)))
    if (neighbours.size !== 1) continue
    const [neighbour] = neighbours
    for (const link of here) at.get(neighbour!)!.delete(link)
    here.clear()
    dead.push(neighbour!)
  }
  return links.filter((link) => at.get(link.from)!.has(link))
}

/** Makes one of nodes between which people go freely both ways, and of outside or the place and what opens freely to it. */
function joinFree(links: Link[]): Link[] {
  const free = links.filter((link) => link.free)
  const leaders = new Map<number, number>()
  const leaderOf = (node: number): number => {
    const leader = leaders.get(node) ?? node
    return leader === node ? node : leaderOf(leader)
  }
  // Outside and the place have the lowest numbers, and are never one.
  const join = (a: number, b: number) => leaders.set(Math.max(a, b), Math.min(a, b))
  for (const node of reached(free, outsideNode, 'from')) join(node, outsideNode)
  for (const node of reached(free, placeNode, 'to')) join(node, placeNode)
  const walked = new Set(free.map(({ from, to }) => `${from} ${to}`))
  for (const { from, to } of free) {
    const one = leaderOf(from)
    const other = leaderOf(to)
    if (one > placeNode && other > placeNode && one !== other && walked.has(`${to} ${from}`)) join(one, other)
  }
  if ([...leaders].every(([node, leader]) => node === leader)) return links
  return links.map((link) => ({ ...link, from: leaderOf(link.from), to: leaderOf(link.to) }))
}

function withLeanCandidates(
  links: readonly Link[],
  { first, candidates: serving }: Servers,
  { candidates }: Problem,
  uncoverable: number,
): NarrowRoutes {
  const numbers = new Map([outsideNode, placeNode].map((node) => [node, node]))
  const numberOf = (node: number) => {
    if (!numbers.has(node)) numbers.set(node, numbers.size)
    return numbers.get(node)!
  }
  const freely = new Set(links.filter(({ free }) => free).map(({ from, to }) => `${from} ${to}`))
  const arcs = new Map<string, NarrowArc>()
  for (const { arc, from, to, free } of links) {
    const servers = [...serving.subarray(first[arc], first[arc + 1])]
    const between = `${from} ${to}`
    // Beside a free way the others do not count; those with the same signs are closed together.
    if (!free && freely.has(between)) continue
    const bare = servers.length === 0 && !free
    const key = bare ? `${arc}` : `${between}: ${servers}`
    const ends = { from: numberOf(from), to: numberOf(to) }
    if (!arcs.has(key)) arcs.set(key, { ...ends, candidates: servers, uncoverable: bare ? arc : null })
  }
  const laid = [...arcs.values()]
  const does = new Map<number, number[]>()
  for (const [index, arc] of laid.entries())
    for (const candidate of arc.candidates) {
      const these = does.get(candidate)
      if (these) these.push(index)
      else does.set(candidate, [index])
    }
  const doers = [...does].map(
    ([candidate, items]): Doer => ({ candidate, cost: candidates[candidate]!.cost, does: items }),
  )
  const lean = new Set(leanCandidates(doers).map(({ candidate }) => candidate))
  return {
    nodes: numbers.size,
    arcs: laid.map((arc) => ({ ...arc, candidates: arc.candidates.filter((one) => lean.has(one)) })),
    candidates: [...lean],
    uncoverable,
  }
}
