import { z } from 'zod'
import { intersectionAreaM2 } from '../geometry/intersection.ts'
import { areaM2 } from '../geometry/measure.ts'
import { planar } from '../geometry/planar.ts'
import type { Area } from '../model/geojson.ts'
import { type Text, text } from '../model/language.ts'

/** How far back the areas of a person are compared. */
export const comparedDays = 90

/** How a question's area came about, for those who answer. Facts only: what they mean is for a person to judge. */
export const redrawFactsSchema = z.object({
  /** Areas this project has been asked about, this one included. */
  areas: z.number().int().positive(),
  areaM2: z.number(),
  /** Metres from the middle of the area before to the middle of this one; null for the first. */
  movedMetres: z.number().nullable(),
  /** Other projects of the same person in the last 90 days that lie over this one. */
  overlapping: z.array(
    z.object({
      projectId: z.uuid(),
      name: z.string(),
      askedAt: z.iso.datetime(),
      /** How much of this area the other one covers, 0 to 1. */
      share: z.number(),
    }),
  ),
})
export type RedrawFacts = z.infer<typeof redrawFactsSchema>

export interface OtherProject {
  projectId: string
  name: string
  askedAt: string
  area: Area
}

/** The facts of an area, from the project's earlier areas (oldest first) and the same person's other projects. */
export function redrawFacts(
  area: Area,
  { earlier, others }: { earlier: readonly Area[]; others: readonly OtherProject[] },
): RedrawFacts {
  const size = areaM2(area)
  const before = earlier.at(-1)
  return {
    areas: earlier.length + 1,
    areaM2: Math.round(size),
    movedMetres: before ? Math.round(metresBetweenMiddles(before, area)) : null,
    overlapping: others.flatMap(({ area: other, ...about }) => {
      const shared = intersectionAreaM2(area, other)
      return shared > 0 ? [{ ...about, share: Math.min(1, Math.round((shared / size) * 100) / 100) }] : []
    }),
  }
}

function metresBetweenMiddles(a: Area, b: Area): number {
  const [one, other] = [planar(a).box, planar(b).box]
  return Math.hypot(one[0] + one[2] - other[0] - other[2], one[1] + one[3] - other[1] - other[3]) / 2
}

/** The facts as sentences, without a verdict. */
export function sayRedraws({ areas, movedMetres, overlapping }: RedrawFacts): Text[] {
  const drawn =
    areas === 1
      ? text('Området er tegnet én gang.', 'The area has been drawn once.')
      : text(`Området er tegnet ${areas} ganger.`, `The area has been drawn ${areas} times.`)
  const moved =
    movedMetres === null
      ? []
      : [
          text(
            `Sist ble midten flyttet ${movedMetres} m.`,
            `The last time its middle was moved ${movedMetres} m.`,
          ),
        ]
  const others = overlapping.length
  const over =
    others === 0
      ? text(
          `Samme person har ikke tegnet andre prosjekter over dette de siste ${comparedDays} dagene.`,
          `The same person has drawn no other projects over this one in the last ${comparedDays} days.`,
        )
      : text(
          `Samme person har tegnet ${others === 1 ? 'ett annet prosjekt' : `${others} andre prosjekter`} over dette de siste ${comparedDays} dagene.`,
          `The same person has drawn ${others === 1 ? 'one other project' : `${others} other projects`} over this one in the last ${comparedDays} days.`,
        )
  return [drawn, ...moved, over]
}
