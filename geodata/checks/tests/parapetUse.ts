import { text } from '../../model/language.ts'
import { bases } from './basis.ts'
import { type Rule, unknown } from './rule.ts'

/** Which rule a parapet is held against depends on where it stands. */
export const parapetUse: Rule<'parapet'> = {
  code: 'parapet-use',
  kind: 'parapet',
  basis: bases.climbing,
  judge: ({ use }) =>
    use === null
      ? unknown(
          text(
            'Det er ikke oppgitt hva rekkverket står ved. Det avgjør hvilken regel som gjelder.',
            'It is not stated what the parapet stands at. That decides which rule applies.',
          ),
          'use',
        )
      : null,
}
