import { text } from '../../model/language.ts'
import { bases } from './basis.ts'
import { lengthText } from './length.ts'
import { type Rule, unknown } from './rule.ts'

/** TEK17 section 12-17, third paragraph: where children can be, windows from here up have child safety. */
const fromMetres = 3.3

export const childSafety: Rule<'window'> = {
  code: 'tek17-12-17-child-safety',
  kind: 'window',
  basis: bases.childSafety,
  judge({ childrenPresent, aboveTerrainMetres: height, childSafe }) {
    if (childrenPresent === false) return null
    if (childSafe)
      return { outcome: 'meets', because: text('Vinduet har barnesikring.', 'The window has child safety.') }
    if (height === null)
      return unknown(
        text('Høyden over terreng er ikke oppgitt.', 'The height above ground is not stated.'),
        'aboveTerrainMetres',
      )
    const nb = `Vinduet er ${lengthText(height, 'nb')} over terreng`
    const en = `The window is ${lengthText(height, 'en')} above ground`
    if (height < fromMetres)
      return { outcome: 'meets', because: text(`${nb}, lavere enn 3,3 m.`, `${en}, below 3.3 m.`) }
    const missing = [
      ...(childrenPresent === null ? ['childrenPresent'] : []),
      ...(childSafe === null ? ['childSafe'] : []),
    ]
    if (missing.length > 0)
      return unknown(
        text(
          `${nb}, fra 3,3 m eller høyere. Der barn kan oppholde seg, skal det ha barnesikring.`,
          `${en}, at 3.3 m or higher. Where children can be it must have child safety.`,
        ),
        ...missing,
      )
    return {
      outcome: 'fails',
      because: text(
        `${nb}, fra 3,3 m eller høyere, der barn kan oppholde seg, uten barnesikring.`,
        `${en}, at 3.3 m or higher, where children can be, without child safety.`,
      ),
    }
  },
}
