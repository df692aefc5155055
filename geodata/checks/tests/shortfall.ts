import { text } from '../../model/language.ts'
import type { ItemOf } from '../../model/measurement.ts'
import { bases } from './basis.ts'
import { lengthText } from './length.ts'
import { unknown, type Verdict } from './rule.ts'

/** Above this drop balconies and the like must have a parapet (section 12-11). */
export const parapetFromMetres = 0.5
/** Drops to the ground below this may be secured in another safe way (section 12-15, fourth paragraph). */
export const otherWaysBelowMetres = 3

/** Whether the drop is known to be so small that no rule asks for a parapet there. */
export function needsNoParapet({ use, levelDifferenceMetres }: ItemOf<'parapet'>): boolean {
  return (
    use === 'balcony_terrace' && levelDifferenceMetres !== null && levelDifferenceMetres <= parapetFromMetres
  )
}

/** A parapet at a building that falls short of a rule: certain only where the drop leaves no other way to secure it. */
export function shortfall(
  { use, levelDifferenceMetres: drop }: ItemOf<'parapet'>,
  because: Verdict['because'],
): Verdict {
  if (use !== 'balcony_terrace') return { outcome: 'fails', because }
  if (drop === null) {
    return unknown(
      text(
        `${because.nb} Oppgi høydeforskjellen: små høydeforskjeller kan sikres på en annen måte.`,
        `${because.en} State the drop: small drops may be secured in another way.`,
      ),
      'levelDifferenceMetres',
    )
  }
  if (drop >= otherWaysBelowMetres) return { outcome: 'fails', because }
  const limit = (language: 'nb' | 'en') => lengthText(otherWaysBelowMetres, language)
  return {
    outcome: 'confirm',
    basis: bases.lowDrops,
    because: text(
      `${because.nb} Høydeforskjellen er ${lengthText(drop, 'nb')}; under ${limit('nb')} til terreng kan det sikres på en annen trygg måte.`,
      `${because.en} The drop is ${lengthText(drop, 'en')}; below ${limit('en')} to the ground it may be secured in another safe way.`,
    ),
  }
}
