import { kindCodes } from '../catalogue/ownType.ts'
import { kindAttributes, type SuitedThing } from '../catalogue/suitability.ts'
import { pedestrianAccess } from '../model/bridge.ts'
import { collections } from '../model/collections.ts'
import { type Text, text } from '../model/language.ts'

/*
 * Which other things one is compared with, to tell how many of them have a type of safeguard. Only ever as counts, and
 * never when they are so few that one could tell which.
 */

/** With fewer than this there is nothing to learn, and one might tell which they are. */
export const fewestCompared = 5

/** What the others have in common with it: a code, or a number from and below. */
export type Likeness =
  | { attribute: string; is: string }
  | { attribute: string; from: number; below: number | null }

export interface Comparison {
  likenesses: readonly Likeness[]
  /** What they are, as in "compared with 12 others: …". */
  what: Text
}

/** Lower ends of the bands that lengths and heights are like each other within, in metres. */
const bands = {
  lengthMetres: { ends: [0, 25, 50, 100, 250], said: text('lang', 'long') },
  heightMetres: { ends: [0, 5, 10, 20, 40], said: text('høy', 'high') },
} as const

/** Ways to compare a thing, the most alike first; the first with enough others is used. None where it is not known what it is. */
export function comparisonsOf({ collection, properties }: SuitedThing): Comparison[] {
  const attribute = kindAttributes[collection]
  const kind = properties[attribute]
  const label = typeof kind === 'string' ? kindCodes(collection)[kind] : undefined
  if (!label) return []
  // «8 other other structures» is no way to say it.
  const many =
    collection === 'structures' ? text('konstruksjoner', 'structures') : collections[collection].many
  const alike: Comparison = {
    likenesses: [{ attribute, is: kind as string }],
    what: text(`${many.nb} av slaget «${label.nb}»`, `${many.en} of the kind “${label.en}”`),
  }
  if (collection !== 'bridges') return [alike]
  const steps = [
    walkedAlike(properties),
    banded('lengthMetres', properties),
    banded('heightMetres', properties),
  ]
  const found = [alike]
  for (const step of steps) if (step) found.unshift(narrowed(found[0]!, step))
  return found
}

type Step = { likeness: Likeness; what: Text }

function narrowed({ likenesses, what }: Comparison, step: Step): Comparison {
  return { likenesses: [...likenesses, step.likeness], what: join([what, step.what]) }
}

function walkedAlike(properties: SuitedThing['properties']): Step | null {
  const access = properties.pedestrianAccess
  if (typeof access !== 'string' || !(access in pedestrianAccess.labels)) return null
  const { nb, en } = pedestrianAccess.labels[access as keyof typeof pedestrianAccess.labels]
  return {
    likeness: { attribute: 'pedestrianAccess', is: access },
    what: text(`gangtilkomst: ${nb.toLowerCase()}`, `pedestrian access: ${en.toLowerCase()}`),
  }
}

function banded(attribute: keyof typeof bands, properties: SuitedThing['properties']): Step | null {
  const value = properties[attribute]
  if (typeof value !== 'number' || value < 0) return null
  const { ends, said } = bands[attribute]
  const at = ends.findLastIndex((end) => value >= end)
  const [from, below] = [ends[at]!, ends[at + 1] ?? null]
  return {
    likeness: { attribute, from, below },
    what:
      below === null
        ? text(`minst ${from} m ${said.nb}`, `at least ${from} m ${said.en}`)
        : text(`${from}–${below} m ${said.nb}`, `${from}–${below} m ${said.en}`),
  }
}

function join(parts: readonly Text[]): Text {
  return text(parts.map(({ nb }) => nb).join(', '), parts.map(({ en }) => en).join(', '))
}
