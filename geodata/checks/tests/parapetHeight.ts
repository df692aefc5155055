import { type Text, text } from '../../model/language.ts'
import type { ItemOf } from '../../model/measurement.ts'
import { bases } from './basis.ts'
import { lengthText } from './length.ts'
import { type Rule, unknown, type Verdict } from './rule.ts'
import { needsNoParapet, shortfall } from './shortfall.ts'

/** Least heights in TEK17 section 12-15. Bridges, quays and parking decks are not among them: there only what is stated holds. */
const stairsLeastMetres = 0.9
const balconyLeastMetres = 1

export const stairHeight: Rule<'parapet'> = {
  code: 'tek17-12-15-stairs',
  kind: 'parapet',
  basis: bases.stairs,
  judge: (item) => (item.use === 'stairs_ramp' ? judgeHeight(item, stairsLeastMetres) : null),
}

export const balconyHeight: Rule<'parapet'> = {
  code: 'tek17-12-15-balcony',
  kind: 'parapet',
  basis: bases.parapetMinimum,
  judge(item) {
    if (item.use !== 'balcony_terrace') return null
    if (!needsNoParapet(item)) return judgeHeight(item, balconyLeastMetres)
    const drop = item.levelDifferenceMetres!
    return {
      outcome: 'meets',
      basis: bases.balconies,
      because: text(
        `Høydeforskjellen er ${lengthText(drop, 'nb')}. Rekkverk kreves først over 0,5 m.`,
        `The drop is ${lengthText(drop, 'en')}. A parapet is required above 0.5 m only.`,
      ),
    }
  },
}

function judgeHeight(item: ItemOf<'parapet'>, leastMetres: number): Verdict {
  if (item.heightMetres === null) return unknown(heightMissing, 'heightMetres')
  const compared = compareHeights(item.heightMetres, leastMetres)
  return compared.reached ? { outcome: 'meets', because: compared.said } : shortfall(item, compared.said)
}

export const heightMissing = text(
  'Høyden på rekkverket er ikke oppgitt.',
  'The height of the parapet is not stated.',
)

/** A height beside the least that is asked for; the limit itself is enough. */
export function compareHeights(heightMetres: number, leastMetres: number): { reached: boolean; said: Text } {
  const reached = heightMetres >= leastMetres
  const [height, least] = [heightMetres, leastMetres]
  const nb = reached ? 'minst' : 'lavere enn'
  const en = reached ? 'at least' : 'lower than'
  return {
    reached,
    said: text(
      `Rekkverket er ${lengthText(height, 'nb')}, ${nb} ${lengthText(least, 'nb')}.`,
      `The parapet is ${lengthText(height, 'en')}, ${en} ${lengthText(least, 'en')}.`,
    ),
  }
}
