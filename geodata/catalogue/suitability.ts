import { z } from 'zod'
import { collections, registerCollectionCodes } from '../model/collections.ts'
import { describeField } from '../model/field.ts'
import type { Text } from '../model/language.ts'

/*
 * What a type of safeguard suits, as data: kinds of things, and what has to be so at them. What is not registered never
 * rules a type out; it is said instead, since it must be found out before anybody chooses.
 */

const textSchema = z.object({ nb: z.string().min(1), en: z.string().min(1) }).readonly()

const suitTestSchema = z.discriminatedUnion('test', [
  z.strictObject({
    test: z.literal('attribute'),
    attribute: z.string(),
    in: z.array(z.union([z.string(), z.boolean()])).readonly(),
  }),
  /** A number reaches a limit; the limit itself counts. */
  z.strictObject({ test: z.literal('atLeast'), attribute: z.string(), limit: z.number() }),
  /** It is registered, whatever it is. */
  z.strictObject({ test: z.literal('registered'), attribute: z.string() }),
  /** No attribute tells it: `what` is what has to be found out, as the end of "not registered: …". */
  z.strictObject({ test: z.literal('asked'), what: textSchema }),
])
type SuitTest = z.infer<typeof suitTestSchema>

export const suitedPlaceSchema = z
  .strictObject({
    collection: z.enum(registerCollectionCodes),
    /** Codes of what it is (`kindAttributes`); empty is any. */
    kinds: z.array(z.string()).readonly(),
    /** All of them. */
    where: z.array(suitTestSchema).readonly(),
  })
  .readonly()
export type SuitedPlace = z.infer<typeof suitedPlaceSchema>

/** The attribute that says what a thing is. */
export const kindAttributes = { bridges: 'kind', buildings: 'use', structures: 'kind' } as const

/** A thing as far as its suitability goes; an attribute that is left out, or null, is not registered. */
export interface SuitedThing {
  collection: SuitedPlace['collection']
  properties: Readonly<Record<string, unknown>>
}

/** Why a type suits a thing: which place it is for, what is registered that speaks for it, and what is not known. */
export interface Suits {
  place: SuitedPlace
  known: readonly string[]
  unknown: readonly Text[]
}

/** The place among those given that the thing fits with the least left to find out; null where it fits none. */
export function suitsAt(places: readonly SuitedPlace[], thing: SuitedThing): Suits | null {
  return (
    places
      .flatMap((place) => fits(place, thing) ?? [])
      .toSorted((a, b) => a.unknown.length - b.unknown.length)[0] ?? null
  )
}

function fits(place: SuitedPlace, { collection, properties }: SuitedThing): Suits | null {
  if (place.collection !== collection) return null
  const kindTest: SuitTest[] =
    place.kinds.length > 0
      ? [{ test: 'attribute', attribute: kindAttributes[collection], in: place.kinds }]
      : []
  const judged = [...kindTest, ...place.where].map((test) => ({ test, holds: holds(test, properties) }))
  if (judged.some((one) => one.holds === false)) return null
  const attributes = (wanted: boolean | null) =>
    judged.filter((one) => one.holds === wanted).map(({ test }) => test)
  return {
    place,
    known: attributes(true).flatMap((test) => (test.test === 'asked' ? [] : [test.attribute])),
    unknown: attributes(null).map((test) =>
      test.test === 'asked' ? test.what : attributeLabel(collection, test.attribute),
    ),
  }
}

/** Null: not known. */
function holds(test: SuitTest, properties: Readonly<Record<string, unknown>>): boolean | null {
  if (test.test === 'asked') return null
  const value = properties[test.attribute] ?? null
  if (value === null || (Array.isArray(value) && value.length === 0)) return null
  switch (test.test) {
    case 'registered':
      return true
    case 'atLeast':
      return typeof value === 'number' ? value >= test.limit : null
    case 'attribute':
      return [value].flat().some((one) => test.in.includes(one as string | boolean))
  }
}

function attributeLabel(collection: SuitedPlace['collection'], attribute: string): Text {
  const schema = collections[collection].properties.shape[attribute] as z.ZodType | undefined
  const label = schema && describeField(schema)?.label
  return label ?? { nb: attribute, en: attribute }
}
