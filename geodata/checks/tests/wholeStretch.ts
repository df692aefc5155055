import { text } from '../../model/language.ts'
import { bases } from './basis.ts'
import { lengthText } from './length.ts'
import { type Rule, unknown, type Verdict } from './rule.ts'

/** A barrier that covers only part of the stretch always warns: the classic way for securing to fail. */
export const wholeStretch: Rule<'barrier_coverage'> = {
  code: 'whole-stretch',
  kind: 'barrier_coverage',
  basis: bases.wholeStretch,
  judge({ coverage, endsIncluded, gapMetres }) {
    const gap = gapMetres !== null && gapMetres > 0 ? gapMetres : null
    if (coverage === 'none')
      return {
        outcome: 'fails',
        because: text('Ingen del av strekningen er sikret.', 'No part of the stretch is secured.'),
      }
    if (coverage === 'partial' || gap !== null)
      return warning(
        gap === null
          ? text('Bare deler av strekningen er sikret.', 'Only parts of the stretch are secured.')
          : text(
              `${lengthText(gap, 'nb')} av strekningen er uten sikring.`,
              `${lengthText(gap, 'en')} of the stretch is without securing.`,
            ),
      )
    if (endsIncluded === false)
      return warning(text('Ender og sideareal er ikke sikret.', 'Ends and sides are not secured.'))
    if (coverage === null || endsIncluded === null) {
      const missing = [
        ...(coverage === null ? ['coverage'] : []),
        ...(endsIncluded === null ? ['endsIncluded'] : []),
      ]
      return unknown(
        text(
          'Det er ikke oppgitt om hele strekningen er sikret, med ender og sideareal.',
          'It is not stated whether the whole stretch is secured, with its ends and sides.',
        ),
        ...missing,
      )
    }
    return {
      outcome: 'meets',
      because: text(
        'Hele strekningen er sikret, med ender og sideareal.',
        'The whole stretch is secured, with its ends and sides.',
      ),
    }
  },
}

/** S08: no change where only a part was secured; S21: incomplete securing is less effective. */
function warning({ nb, en }: Verdict['because']): Verdict {
  return {
    outcome: 'warns',
    because: text(
      `${nb} Delvis sikring har vist liten eller ingen virkning: en norsk studie fant ingen endring der bare en del var sikret, og en sveitsisk fant at ufullstendig sikring virker dårligere.`,
      `${en} Partial securing has shown little or no effect: a Norwegian study found no change where only a part was secured, and a Swiss one that incomplete securing works less well.`,
    ),
  }
}
