import { text } from '../../model/language.ts'
import { bases } from './basis.ts'
import { lengthText } from './length.ts'
import { type Rule, unknown } from './rule.ts'
import { needsNoParapet, shortfall } from './shortfall.ts'

/** TEK17 section 12-15, fifth paragraph: openings up to a height of 0.75 m are at most 0.10 m. */
const largestMetres = 0.1

/** Parapets at buildings; the regulations do not govern bridges, and nothing is read of quays. */
const inBuildings: readonly (string | null)[] = ['balcony_terrace', 'stairs_ramp', 'parking']

export const openings: Rule<'parapet'> = {
  code: 'tek17-12-15-openings',
  kind: 'parapet',
  basis: bases.openings,
  judge(item) {
    const { use, largestOpeningMetres: opening } = item
    if (!inBuildings.includes(use) || needsNoParapet(item)) return null
    if (opening === null) {
      return unknown(
        text(
          'Største åpning i rekkverket er ikke oppgitt.',
          'The largest opening in the parapet is not stated.',
        ),
        'largestOpeningMetres',
      )
    }
    const limit = { nb: '0,10\u00a0m', en: '0.10\u00a0m' }
    const fits = opening <= largestMetres
    const because = text(
      `Største åpning opptil 0,75 m høyde er ${lengthText(opening, 'nb')}, ${fits ? 'ikke over' : 'over'} ${limit.nb}.`,
      `The largest opening up to a height of 0.75 m is ${lengthText(opening, 'en')}, ${fits ? 'not above' : 'above'} ${limit.en}.`,
    )
    return fits ? { outcome: 'meets', because } : shortfall(item, because)
  },
}
