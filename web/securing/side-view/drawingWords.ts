import type { Language } from '../../../geodata/model/language.ts'
import { compassPoints } from '../../../geodata/securing/sideFacing.ts'
import type { SideViewWords } from '../../../geodata/securing/sideViewMarks.ts'
import { defineWords } from '../../words/words.ts'
import { edgeName } from '../edgeName.ts'
import { formatMetres, formatShare } from '../metres.ts'

const words = defineWords(
  {
    facing: (direction: string) => `mot ${direction}`,
    open: (metres: string) => `${metres} åpent`,
    openPlaces: (places: number, metres: string) => `${metres} åpent, ${places} steder`,
    openWhole: 'åpen, ikke målt',
    goesOn: 'fortsetter',
    covered: 'dekket',
    closed: 'ikke for folk',
    accessUnknown: 'tilgang ikke registrert',
    parapet: {
      measured: (height: string) => `rekkverk ${height}, målt`,
      registered: (height: string) => `rekkverk ${height}, fra register`,
    },
    upright: {
      standing: (name: string) => name,
      temporary: (name: string) => `${name}, midlertidig`,
      planned: (name: string) => `${name}, ikke ferdig`,
      broken: (name: string) => `${name}, skadet`,
    },
    heightUnknown: 'høyde ikke kjent',
    required: (height: string) => `krav ${height}`,
    span: (metres: string) => `spenn ${metres}`,
    leftOut: (count: number) => `+${count} i tabellen`,
  },
  {
    facing: (direction: string) => `facing ${direction}`,
    open: (metres: string) => `${metres} open`,
    openPlaces: (places: number, metres: string) => `${metres} open, ${places} places`,
    openWhole: 'open, not measured',
    goesOn: 'continues',
    covered: 'covered',
    closed: 'not for people',
    accessUnknown: 'access not registered',
    parapet: {
      measured: (height: string) => `parapet ${height}, measured`,
      registered: (height: string) => `parapet ${height}, from a register`,
    },
    upright: {
      standing: (name: string) => name,
      temporary: (name: string) => `${name}, temporary`,
      planned: (name: string) => `${name}, not done`,
      broken: (name: string) => `${name}, damaged`,
    },
    heightUnknown: 'height not known',
    required: (height: string) => `required ${height}`,
    span: (metres: string) => `span ${metres}`,
    leftOut: (count: number) => `+${count} in the table`,
  },
)

/** The words of the drawing in a language of the screen. */
export function drawingWords(language: Language): SideViewWords {
  const say = words[language]
  const metres = (length: number) => formatMetres(length, language)
  return {
    metres,
    edge: (edge, facing) => {
      const name = edgeName(edge, language)
      return facing ? `${name}, ${say.facing(compassPoints.labels[facing][language])}` : name
    },
    open: (length) => say.open(metres(length)),
    openOf: (length, all) => say.open(formatShare(length, all, language)),
    openPlaces: (places, length) => say.openPlaces(places, metres(length)),
    openWhole: say.openWhole,
    goesOn: say.goesOn,
    covered: say.covered,
    closed: say.closed,
    accessUnknown: say.accessUnknown,
    parapet: (height, measured) => say.parapet[measured ? 'measured' : 'registered'](height),
    safeguard: ({ name, kind }, look, height) => {
      const state = look === 'measured' || look === 'registered' ? 'standing' : look
      return [name, kind].map((called) => say.upright[state](height ? `${called} ${height}` : called))
    },
    heightUnknown: say.heightUnknown,
    required: say.required,
    span: (length) => say.span(metres(length)),
    leftOut: say.leftOut,
  }
}
