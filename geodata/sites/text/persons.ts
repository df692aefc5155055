import type { Finding } from './kinds.ts'
import { listed, type Word } from './words.ts'

/** Words for one person by gender, kinship or fate. Groups that planning is about (barn, eldre, children) are not here. */
const personWords = listed(`
  mann mannen kvinne kvinna kvinnen kvinner jente jenta jenten jenter gutt gutten gutter dame damen dama menn mennene ektemann
  ektemannen ektefelle ektefellen kone kona konen samboer samboeren sambuar kjæreste kjæresten sønn sønnen son sonen datter datteren
  dotter dottera bror broren søsteren tenåring tenåringen ungdommen avdøde omkomne etterlatte pasienten tenåringer
  woman women girl girls boy boys husband wife son daughter brother sister boyfriend girlfriend teenager teenagers deceased
`)

const age = new RegExp(
  [
    String.raw`\d{1,3}[- ]?år(?:ing(?:en|er|ar)?|s?gam(?:mel|al|le)|s? gam(?:mel|al|le))`,
    String.raw`\d{1,3} år(?= gam)`,
    String.raw`(?:mann|kvinne|jente|gutt|person|man|woman|boy|girl|aged?|alder)(?: på| of| \()? ?\(?\d{1,3}(?: år| years)?\)?`,
    String.raw`\d{1,3}[- ]years?[- ]old`,
    'i (?:begynnelsen av |midten av |slutten av )?(?:ten|tyve|tjue|tretti|tredve|førti|femti|seksti|sytti|åtti|nitti)årene',
    'in (?:his|her|their) (?:early |mid|late )?-?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)',
    'the (?:young |old |elderly )?(?:man|patient)',
  ]
    .map((pattern) => String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`)
    .join('|'),
  'giu',
)

/** Descriptions of a person: age, gender, kinship. */
export function* findPersons(text: string, words: readonly Word[]): Generator<Finding> {
  for (const match of text.matchAll(age)) {
    yield { kind: 'text-person', start: match.index, end: match.index + match[0].length }
  }
  for (const { lower, start, end } of words) {
    if (personWords.has(lower)) yield { kind: 'text-person', start, end }
  }
}
