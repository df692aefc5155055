import type { IndicatorCode } from '../../model/indicator.ts'
import { type Language, type Text, text } from '../../model/language.ts'
import { sayReading, sayValue } from './sayReading.ts'
import type { ToldFigure } from './toldFigure.ts'

/** What a bare count or share is of, where the name of the figure does not say it: of one, and of more. */
const nouns: Partial<Record<IndicatorCode, readonly [one: Text, more: Text]>> = {
  conditions: [text('ikke lukket', 'not closed'), text('ikke lukket', 'not closed')],
  safeguards_by_state: [text('tiltak', 'safeguard'), text('tiltak', 'safeguards')],
  safeguards_by_type: [
    text('tiltak som står', 'safeguard that stands'),
    text('tiltak som står', 'safeguards that stand'),
  ],
  places_assessed: [text('sted', 'place'), text('steder', 'places')],
  signs_by_state: [text('skilt', 'sign'), text('skilt', 'signs')],
  recalls_open: [text('åpen', 'open'), text('åpne', 'open')],
}

const fully = text('helt sikret', 'fully secured')

/** The figure as it is: `78 % (7 av 9)`, `30 % helt sikret (3 av 10)`, `4 ikke lukket`. */
export function sayNow({ figure: { code, now }, kind }: ToldFigure, language: Language): string {
  const said = sayReading(kind, now, language)
  if (now.value === null) return said
  if (code === 'bridge_coverage' || code === 'building_coverage') {
    const share = sayValue(kind, now.value, language)
    return said.replace(share, `${share} ${fully[language]}`)
  }
  const noun = nouns[code]
  return noun ? `${said} ${noun[now.value === 1 ? 0 : 1][language]}` : said
}
