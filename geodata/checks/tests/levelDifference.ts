import { text } from '../../model/language.ts'
import type { ItemOf } from '../../model/measurement.ts'
import { bases } from './basis.ts'
import { lengthText } from './length.ts'
import { type Rule, unknown, type Verdict } from './rule.ts'
import { otherWaysBelowMetres, parapetFromMetres } from './shortfall.ts'

/** TEK17 section 12-11, second paragraph: level differences above 0.5 m at balconies and the like have a parapet. */
export const levelDifference: Rule<'level_difference'> = {
  code: 'tek17-12-11-level',
  kind: 'level_difference',
  basis: bases.balconies,
  judge(item) {
    if (item.place === 'outdoors') return outdoors
    if (item.place === 'other') return elsewhere
    if (item.place === null)
      return unknown(
        text('Det er ikke oppgitt hva slags sted det er.', 'It is not stated what kind of place it is.'),
        'place',
      )
    return atBalcony(item)
  },
}

function atBalcony({ metres, hasParapet, otherwiseSecured }: ItemOf<'level_difference'>): Verdict {
  if (metres === null)
    return unknown(text('Nivåforskjellen er ikke oppgitt.', 'The level difference is not stated.'), 'metres')
  const nb = `Nivåforskjellen er ${lengthText(metres, 'nb')}`
  const en = `The level difference is ${lengthText(metres, 'en')}`
  if (metres <= parapetFromMetres)
    return { outcome: 'meets', because: text(`${nb}, ikke over 0,5 m.`, `${en}, not above 0.5 m.`) }
  if (hasParapet)
    return {
      outcome: 'meets',
      because: text(`${nb}, over 0,5 m, og har rekkverk.`, `${en}, above 0.5 m, and has a parapet.`),
    }
  if (hasParapet === null)
    return unknown(
      text(
        `${nb}, over 0,5 m. Det er ikke oppgitt om den har rekkverk.`,
        `${en}, above 0.5 m. It is not stated whether it has a parapet.`,
      ),
      'hasParapet',
    )
  const without = text(`${nb}, over 0,5 m, uten rekkverk.`, `${en}, above 0.5 m, without a parapet.`)
  if (metres >= otherWaysBelowMetres || otherwiseSecured === false)
    return { outcome: 'fails', because: without }
  if (otherwiseSecured === null)
    return unknown(
      text(
        `${without.nb} Det er ikke oppgitt om den er sikret på en annen måte.`,
        `${without.en} It is not stated whether it is secured in another way.`,
      ),
      'otherwiseSecured',
    )
  return {
    outcome: 'confirm',
    basis: bases.lowDrops,
    because: text(
      `${without.nb} Under 3,0 m til terreng kan det sikres på en annen trygg måte; vurder om det er gjort.`,
      `${without.en} Below 3.0 m to the ground it may be secured in another safe way; judge whether it is.`,
    ),
  }
}

const outdoors: Verdict = {
  outcome: 'confirm',
  basis: bases.outdoors,
  because: text(
    'I uteoppholdsareal skal nivåforskjeller sikres mot fallskader. Bestemmelsen gir ingen høyde; vurder sikringen på stedet.',
    'In outdoor areas level differences must be secured against injuries from falls. The provision gives no height; judge the securing there.',
  ),
}

const elsewhere: Verdict = {
  outcome: 'confirm',
  basis: {
    name: text('kravet som gjelder på stedet', 'the requirement that applies here'),
    reading: 'unconfirmed',
    sources: [],
  },
  because: text(
    'Ingen regel er lagt inn for et slikt sted. Finn kravet som gjelder.',
    'No rule is built in for such a place. Find the requirement that applies.',
  ),
}
