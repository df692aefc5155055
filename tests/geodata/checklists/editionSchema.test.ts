import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { groundings } from '../../../geodata/model/check.ts'
import { type Edition, editionDraftSchema, editionSchema } from '../../../geodata/model/checklistEdition.ts'
import { measureKinds } from '../../../geodata/model/measurement.ts'
import { safeguardTypes } from '../../../geodata/model/safeguard.ts'
import { anyCondition } from '../checks/anyCondition.ts'

/*
 * The JSON Schema that is published for those who write an edition in a file says what the worker does: an independent
 * reader of the schema and our own agree on whole editions and on ones with something wrong in them.
 */

// The pattern beside a format says what the format does.
const ajv = new Ajv2020({ validateFormats: false, allowUnionTypes: true })
const accepts = ajv.compile(z.toJSONSchema(editionSchema, { reused: 'ref' }))

const words = fc.string({ minLength: 1, maxLength: 20 }).map((word) => `${word}x`)
const texts = fc.record({ nb: words, en: fc.oneof(words, fc.constant('')) })
const point = fc.record(
  {
    code: fc.integer({ min: 1, max: 99_999 }).map((number) => `LOK-${number}`),
    group: fc.constantFrom('BYR', 'XYZ'),
    question: texts,
    why: texts,
    appliesWhen: anyCondition(),
    appliesText: texts,
    groundings: fc.uniqueArray(fc.constantFrom(...groundings.codes), { minLength: 1 }),
    groundingText: texts,
    legalReferences: fc.array(
      fc.record(
        {
          title: texts,
          url: fc.constantFrom('https://lovdata.no/lov', 'https://example.org/a?b#c'),
          verifiedOn: fc.constantFrom('2026-02-28', '2024-02-29'),
        },
        { requiredKeys: ['title'] },
      ),
      { maxLength: 2 },
    ),
    phase: texts,
    sources: fc.array(words, { minLength: 1, maxLength: 2 }),
    suggestedSafeguards: fc.array(fc.constantFrom(...safeguardTypes.codes), { maxLength: 3 }),
    help: texts,
    measures: fc.array(fc.constantFrom(...measureKinds.codes), { maxLength: 2 }),
    provisions: fc.array(fc.record({ number: fc.constantFrom('1', '4', '14'), wording: words }), {
      maxLength: 2,
    }),
  },
  { noNullPrototype: true, requiredKeys: pointMembers() },
)
const whole = fc.record({
  base: fc.constantFrom('2026.1', '2026.2'),
  hidden: fc.array(fc.record({ point: fc.constantFrom('BRU-1', 'DRI-4'), reason: words }), { maxLength: 2 }),
  points: fc.array(point, { maxLength: 2 }),
}) as fc.Arbitrary<Edition>

function pointMembers() {
  return [
    ...(['code', 'group', 'question', 'why', 'appliesWhen', 'appliesText', 'groundings'] as const),
    ...(['groundingText', 'legalReferences', 'phase', 'sources', 'suggestedSafeguards'] as const),
  ]
}

/** What people and programs get wrong. */
const slips: unknown[] = [
  ...[undefined, null, '', '   ', 0, 7, true, [], {}, 'http://lovdata.no', 'https://', '2026-02-30', '15'],
  ...['LOK-0', 'BRU-1', 'T99', 'law', 'x'.repeat(3000), { nb: 'bare norsk' }, { test: 'always' }],
  ...[{ test: 'not' }, { test: 'near', target: 'rail', within: 1001 }, ['law', 'law', 'law', 'law', 'law']],
]

/** Puts the slip in at some place in the value; `undefined` takes the member away. */
function slipped(value: unknown, at: number, slip: unknown): unknown {
  const copy = structuredClone(value)
  const places: [holder: Record<string, unknown>, key: string][] = []
  const walk = (holder: unknown): void => {
    if (holder === null || typeof holder !== 'object') return
    for (const key of Object.keys(holder)) {
      places.push([holder as Record<string, unknown>, key])
      walk((holder as Record<string, unknown>)[key])
    }
    if (!Array.isArray(holder)) places.push([holder as Record<string, unknown>, 'somethingElse'])
  }
  walk(copy)
  const [holder, key] = places[at % places.length]!
  if (slip === undefined && Array.isArray(holder)) holder.splice(Number(key), 1)
  else if (slip === undefined) delete holder[key]
  else holder[key] = slip
  return copy
}

it('takes every whole edition', () => {
  fc.assert(
    fc.property(whole, (edition) => {
      const { success } = editionSchema.safeParse(edition)
      expect([success, accepts(edition)]).toEqual([true, true])
      expect(editionDraftSchema.safeParse(edition).success).toBe(true)
    }),
  )
})

it('refuses exactly what is refused here, wherever the slip is', () => {
  let refused = 0
  fc.assert(
    fc.property(whole, fc.nat(), fc.constantFrom(...slips), (edition, at, slip) => {
      const changed = slipped(edition, at, slip)
      const { success } = editionSchema.safeParse(changed)
      if (!success) refused += 1
      expect(accepts(changed)).toBe(success)
    }),
    { numRuns: 2_000 },
  )
  expect(refused).toBeGreaterThan(1_000)
})
