import { type Text, text } from '../../model/language.ts'
import type { Basis } from './basis.ts'
import { compareHeights, heightMissing } from './parapetHeight.ts'
import { type Rule, unknown } from './rule.ts'

const nothingStated: Basis = {
  name: text('kravet som gjelder på stedet', 'the requirement that applies here'),
  reading: 'unconfirmed',
  sources: [],
}

/** The height against the requirement somebody stated with its source; where no other rule has a height, one is asked for. */
export const statedRequirement: Rule<'parapet'> = {
  code: 'stated-height',
  kind: 'parapet',
  basis: nothingStated,
  judge({ use, heightMetres, requiredMetres, requirementSource }) {
    if (requiredMetres === null) {
      const because = use !== null && asksForRequirement[use]
      return because ? unknown(because, 'requiredMetres', 'requirementSource') : null
    }
    const source = requirementSource ?? ''
    const basis: Basis = { name: text(`«${source}»`, `“${source}”`), reading: 'stated', sources: [] }
    if (heightMetres === null) return { ...unknown(heightMissing, 'heightMetres'), basis }
    const { reached, said } = compareHeights(heightMetres, requiredMetres)
    return { outcome: reached ? 'meets' : 'fails', because: said, basis }
  },
}

const noHeight = text(
  'Ingen høyde er lagt inn for et slikt sted. Oppgi kravet som gjelder, og kilden.',
  'No height is built in for such a place. State the requirement that applies, and its source.',
)
const asksForRequirement: Readonly<Partial<Record<string, Text>>> = {
  bridge: text(
    'Byggteknisk forskrift gjelder ikke bruer på offentlig veg, og høydene i vegnormalene er ikke lagt inn. Oppgi kravet som gjelder, og kilden.',
    'The building regulations do not govern bridges on public roads, and the heights of the road standards are not built in. State the requirement that applies, and its source.',
  ),
  parking: noHeight,
  quay: noHeight,
  other: noHeight,
}
