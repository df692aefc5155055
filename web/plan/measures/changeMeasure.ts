import type { Measure, MeasureContent } from '../../../geodata/model/measure.ts'

/** A change of one part of what is written of a measure: a field, a milestone, a decision, a link. */
export interface MeasureChange {
  /** The whole with the part changed. */
  apply: (content: MeasureContent) => MeasureContent
  /** The part as it stands; what is compared when somebody else wrote meanwhile. */
  standing: (content: MeasureContent) => unknown
}

/** What people write of a measure, as it is sent. */
export function contentOf(measure: Measure): MeasureContent {
  const { status, reason, statusOn, unit, responsible, startOn, dueOn, note } = measure
  const { milestones, decisions, links } = measure
  return {
    ...{ status, reason, statusOn, unit, responsible, startOn, dueOn, note, milestones, decisions },
    links: links.map(({ collection, id }) => ({ collection, id })),
  }
}

/** Whether a change made from one version says the same on top of another: others wrote, but not in this part. */
export function isApart(change: MeasureChange, seen: Measure, current: Measure): boolean {
  const partOf = (measure: Measure) => JSON.stringify(change.standing(contentOf(measure)) ?? null)
  return partOf(seen) === partOf(current)
}

/** The fields given are written; the others stay. */
export function fieldsChange<Name extends keyof MeasureContent>(
  fields: Pick<MeasureContent, Name>,
): MeasureChange {
  const names = Object.keys(fields) as Name[]
  return {
    apply: (content) => ({ ...content, ...fields }),
    standing: (content) => names.map((name) => content[name]),
  }
}

interface Lists {
  milestones: MeasureContent['milestones'][number]
  decisions: MeasureContent['decisions'][number]
  links: MeasureContent['links'][number]
}

type ListsOf = { [Name in keyof Lists]: readonly Lists[Name][] }

/** The one with the same id is replaced, or put in where it stood before; a new one comes last. Null takes it away. */
export function itemChange<Name extends keyof Lists>(
  name: Name,
  id: string,
  item: Lists[Name] | null,
  at = Number.POSITIVE_INFINITY,
): MeasureChange {
  const listOf = (content: MeasureContent): readonly Lists[Name][] => (content as ListsOf)[name]
  return {
    apply: (content) => {
      const list = listOf(content)
      const isThere = list.some((one) => one.id === id)
      const after = !item
        ? list.filter((one) => one.id !== id)
        : isThere
          ? list.map((one) => (one.id === id ? item : one))
          : list.toSpliced(at, 0, item)
      return { ...content, [name]: after }
    },
    standing: (content) => listOf(content).find((one) => one.id === id),
  }
}
