import type { z } from 'zod'
import { kindCodes } from '../catalogue/ownType.ts'
import { kindAttributes, type SuitedThing, type Suits } from '../catalogue/suitability.ts'
import { collections } from '../model/collections.ts'
import type { EdgeCoverage } from '../model/coverage.ts'
import { describeField } from '../model/field.ts'
import { type Language, type Text, text } from '../model/language.ts'
import { edgeName } from '../securing/edgeName.ts'

/** Why a type suits the thing: what it is, what is registered that speaks for it, what it would close, what is not known. */
export function sayWhy(thing: SuitedThing, suits: Suits, closes: readonly EdgeCoverage[]): Text {
  return text(say('nb', thing, suits, closes), say('en', thing, suits, closes))
}

const phrases = {
  nb: {
    suits: (what: string, having: string) => `Egnet for ${what}${having && ` med ${having}`}.`,
    closes: (edges: string) => `Kan dekke det som er åpent: ${edges}.`,
    unknown: (what: string) => `Ikke registrert: ${what}.`,
  },
  en: {
    suits: (what: string, having: string) => `Suitable for: ${what}${having && ` with ${having}`}.`,
    closes: (edges: string) => `Can cover what is open: ${edges}.`,
    unknown: (what: string) => `Not registered: ${what}.`,
  },
} as const

function say(
  language: Language,
  thing: SuitedThing,
  { known, unknown }: Suits,
  closes: readonly EdgeCoverage[],
): string {
  const { suits, closes: sayCloses, unknown: sayUnknown } = phrases[language]
  const { collection, properties } = thing
  const kindAttribute = kindAttributes[collection]
  const kind = properties[kindAttribute]
  const isTold = typeof kind === 'string' && kind !== 'other'
  const what = (isTold && kindCodes(collection)[kind]) || collections[collection].many
  const having = known
    .filter((attribute) => attribute !== kindAttribute)
    .map((attribute) => sayAttribute(thing, attribute, language))
  return [
    suits(lowerFirst(what[language]), having.join(', ')),
    ...(closes.length > 0
      ? [sayCloses(closes.map((edge) => lowerFirst(edgeName(edge)[language])).join(', '))]
      : []),
    ...(unknown.length > 0
      ? [sayUnknown(unknown.map((label) => lowerFirst(label[language])).join(', '))]
      : []),
  ].join(' ')
}

/** `gangtilkomst (begge sider)`; a yes says nothing more than the name. */
function sayAttribute(
  { collection, properties }: SuitedThing,
  attribute: string,
  language: Language,
): string {
  const meta = describeField(collections[collection].properties.shape[attribute] as z.ZodType)!
  const label = lowerFirst(meta.label[language])
  const value = properties[attribute]
  if (value === true) return label
  const said = [value].flat().map((one) => meta.codes?.[String(one)]?.[language] ?? String(one))
  return `${label} (${said.map(lowerFirst).join(', ')})`
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
