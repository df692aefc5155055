import { z } from 'zod'
import { type Text, text } from '../model/language.ts'
import type { NearSite } from './nearSites.ts'
import type { Site, SiteLevel } from './site.ts'

/** How near a project must come before a site is looked for at all. */
export const defaultReachMetres = 500

/** The share of the reach within which a level speaks for a special assessment. */
const shareOfReach: Readonly<Record<SiteLevel, number>> = { L1: 0.2, L2: 0.5, L3: 1 }

export const outcomeSchema = z.enum(['none', 'special'])
export type Outcome = z.infer<typeof outcomeSchema>

export interface Proposal {
  outcome: Outcome
  /** Whole sentences for the one who answers, never for the one who asked. */
  why: Text[]
}

/**
 * What the system proposes from the sites in force near a project (closed ones left out by the caller). A proposal only:
 * a person with clearance answers.
 */
export function propose(
  near: readonly NearSite<{ properties: Pick<Site['properties'], 'name' | 'level'> }>[],
  reachMetres: number,
): Proposal {
  if (near.length === 0) {
    return {
      outcome: 'none',
      why: [
        text(
          `Ingen registrerte steder innen ${reachMetres} m fra området.`,
          `No registered sites within ${reachMetres} m of the area.`,
        ),
      ],
    }
  }
  const judged = near.map(({ site: { properties }, metres }) => {
    const limit = shareOfReach[properties.level] * reachMetres
    return { speaks: metres <= limit, why: explain(properties, metres, limit) }
  })
  return {
    outcome: judged.some(({ speaks }) => speaks) ? 'special' : 'none',
    why: judged.map(({ why }) => why),
  }
}

function explain(
  { name, level }: Pick<Site['properties'], 'name' | 'level'>,
  metres: number,
  limit: number,
): Text {
  const number = level.slice(1)
  const where =
    metres === 0
      ? text('ligger i eller inntil området', 'lies in or next to the area')
      : text(`ligger ${Math.round(metres)} m fra området`, `lies ${Math.round(metres)} m from the area`)
  const verdict =
    metres <= limit
      ? text('taler for særskilt vurdering', 'speaks for a special assessment')
      : text(
          `er lenger unna enn de ${Math.round(limit)} m som gjelder for nivået`,
          `is further away than the ${Math.round(limit)} m that apply to the level`,
        )
  return text(
    `${name} (nivå ${number}) ${where.nb} og ${verdict.nb}.`,
    `${name} (level ${number}) ${where.en} and ${verdict.en}.`,
  )
}
