import { text } from '../../model/language.ts'
import { bases } from './basis.ts'
import { lengthText } from './length.ts'
import { type Rule, unknown } from './rule.ts'

/**
 * From this drop the question is put. A stricter height for great drops is remembered but has not been read
 * (research 3.1, MEMORY): neither its height nor this figure is ever shown as law.
 */
const askFromMetres = 10

/** A stated requirement answers the question; so does a drop that is not great. */
export const greatDrop: Rule<'parapet'> = {
  code: 'tek17-12-15-great-drop',
  kind: 'parapet',
  basis: bases.parapetHigh,
  judge({ use, levelDifferenceMetres: drop, requiredMetres }) {
    if (use !== 'balcony_terrace' || requiredMetres !== null) return null
    if (drop === null) {
      return unknown(
        text(
          'Høydeforskjellen er ikke oppgitt. Et strengere krav kan gjelde når den er stor.',
          'The drop is not stated. A stricter requirement may apply when it is great.',
        ),
        'levelDifferenceMetres',
      )
    }
    if (drop < askFromMetres) return null
    return {
      outcome: 'confirm',
      because: text(
        `Høydeforskjellen er ${lengthText(drop, 'nb')}. Et strengere krav til høyden kan gjelde her. Finn kravet, og før det inn med kilde.`,
        `The drop is ${lengthText(drop, 'en')}. A stricter requirement for the height may apply here. Find it, and enter it with its source.`,
      ),
    }
  },
}
