import { text } from '../../model/language.ts'
import { bases } from './basis.ts'
import { type Rule, unknown } from './rule.ts'
import { needsNoParapet, shortfall } from './shortfall.ts'

const inBuildings: readonly (string | null)[] = ['balcony_terrace', 'stairs_ramp', 'parking']

/** TEK17 section 12-15, first paragraph: a parapet is designed to prevent climbing. */
export const climbing: Rule<'parapet'> = {
  code: 'tek17-12-15-climbing',
  kind: 'parapet',
  basis: bases.climbing,
  judge(item) {
    if (!inBuildings.includes(item.use) || needsNoParapet(item)) return null
    if (item.climbable === null) {
      return unknown(
        text(
          'Det er ikke oppgitt om rekkverket er lett å klatre i.',
          'It is not stated whether the parapet is easy to climb.',
        ),
        'climbable',
      )
    }
    if (!item.climbable) {
      const because = text('Rekkverket er ikke lett å klatre i.', 'The parapet is not easy to climb.')
      return { outcome: 'meets', because }
    }
    const because = text(
      'Rekkverket er lett å klatre i. Det skal utformes slik at det hindrer klatring.',
      'The parapet is easy to climb. It must be designed to prevent climbing.',
    )
    return shortfall(item, because)
  },
}
