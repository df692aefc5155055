import type { ChangedInput, Difference } from '../model/difference.ts'
import type { ComparedRun } from './differences.ts'

type InputAbout<About extends ChangedInput['about']> = Extract<ChangedInput, { about: About }>

/** What a run was run on, and is otherwise: the project first, then the municipality's, then the checklist. */
export function basisChanges(before: ComparedRun, after: ComparedRun): Difference[] {
  const [from, to] = [before.checklist.version, after.checklist.version]
  return [
    ...areaChange(before, after),
    ...attributeChanges(before, after),
    ...thresholdChanges(before, after),
    ...layerChanges(before, after),
    ...(from === to ? [] : [{ about: 'checklist' as const, before: from, after: to }]),
  ]
}

export function areaChange(before: ComparedRun, after: ComparedRun): InputAbout<'area'>[] {
  const isSame = JSON.stringify(before.project.geometry) === JSON.stringify(after.project.geometry)
  return isSame ? [] : [{ about: 'area', before: before.areaM2, after: after.areaM2 }]
}

export function attributeChanges(before: ComparedRun, after: ComparedRun): InputAbout<'attribute'>[] {
  const [from, to] = [before.project.properties, after.project.properties] as Record<string, unknown>[]
  const names = new Set([...Object.keys(from!), ...Object.keys(to!)])
  return [...names].sort().flatMap((attribute) => {
    const [one, other] = [known(from![attribute]), known(to![attribute])]
    return said(one) === said(other)
      ? []
      : [{ about: 'attribute' as const, attribute, before: one, after: other }]
  })
}

/** A list in which nothing is chosen is a form nobody has filled in yet. */
function known(value: unknown): unknown {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value
}

/** A list of codes is the same in any order. */
function said(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : value)
}

export function thresholdChanges(before: ComparedRun, after: ComparedRun): InputAbout<'threshold'>[] {
  const earlier = new Map(before.thresholds.map(({ code, value }) => [code, value]))
  // A limit only one of them knows decided nothing in the other.
  return [...after.thresholds]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap(({ code, value }) => {
      const former = earlier.get(code)
      return former === undefined || former === value
        ? []
        : [{ about: 'threshold' as const, threshold: code, before: former, after: value }]
    })
}

export function layerChanges(before: ComparedRun, after: ComparedRun): InputAbout<'layer'>[] {
  const versionIn = ({ layers }: ComparedRun, layer: string) => {
    const found = layers.find((one) => one.layer === layer)
    return found ? { version: found.version, date: found.date } : null
  }
  const names = new Set([...before.layers, ...after.layers].map(({ layer }) => layer))
  return [...names].sort().flatMap((layer) => {
    const [from, to] = [versionIn(before, layer), versionIn(after, layer)]
    return from?.version === to?.version && from?.date === to?.date
      ? []
      : [{ about: 'layer' as const, layer, before: from, after: to }]
  })
}
