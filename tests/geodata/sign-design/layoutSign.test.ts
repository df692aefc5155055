import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SignSize, signSizes } from '../../../geodata/model/sign.ts'
import { leastContrast } from '../../../geodata/sign-design/colours.ts'
import {
  colourFields,
  contrastFacts,
  letterFacts,
  linesOf,
  reachMetres,
} from '../../../geodata/sign-design/designFacts.ts'
import { layoutSign, type SignDesign } from '../../../geodata/sign-design/layoutSign.ts'
import { leastCapitalMm, plannedReadingMetres } from '../../../geodata/sign-design/reading.ts'
import { confusableWithRoadSign } from '../../../geodata/sign-design/roadSigns.ts'
import type { SignContent } from '../../../geodata/sign-design/signContent.ts'
import { conversation, emergency, twoLanguages, usualSign } from './contents.ts'
import { inter } from './inter.ts'

function designOf(content: SignContent): SignDesign {
  const { design, faults } = layoutSign(content, inter)
  if (!design) throw new Error(JSON.stringify(faults))
  return design
}

/** The corners of a path's points: control points lie outside the curve or on it, so this is never too small. */
function boundsOf(path: string) {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number))
  const xs = numbers.filter((_, index) => index % 2 === 0)
  const ys = numbers.filter((_, index) => index % 2 === 1)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abdegijklmnoprstuvyæøåÅÆ') })
const textOf = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' ').slice(0, most).trim())
const someText = fc.record({
  language: fc.constantFrom('nb' as const, 'nn' as const, 'en' as const),
  heading: textOf(60),
  body: fc.oneof(fc.constant(''), textOf(120)),
  leads: fc.array(textOf(40), { minLength: 1, maxLength: 3 }),
  readBySpeaker: fc.constant(false),
})
const someHelpline = fc.record({
  name: textOf(80),
  number: fc.constantFrom('113', '116 123', '22 40 00 40', '+47 800 33 321'),
  hours: fc.constantFrom({ always: true, text: {} }, { always: false, text: { nb: 'kl. 9-22' } }),
})
const someSign: fc.Arbitrary<SignContent> = fc.record({
  size: fc.constantFrom(...signSizes.codes),
  texts: fc.array(someText, { minLength: 1, maxLength: 3 }),
  helplines: fc.array(someHelpline, { minLength: 1, maxLength: 3 }),
  placeName: fc.option(textOf(60)),
  placeCode: fc.option(fc.constantFrom('H-001', 'EKS-014')),
  helpPage: fc.option(fc.constant('https://rekkverk.eksempelvik.no/hjelp#H-014')),
})

describe('a sign', () => {
  it('keeps every letter inside the margins and apart from the others, or says which text does not fit', () => {
    let designs = 0
    const property = fc.property(someSign, (content) => {
      const { design, faults } = layoutSign(content, inter)
      if (!design) {
        expect(faults.length).toBeGreaterThan(0)
        return
      }
      designs++
      const { widthMm, heightMm, elements } = design
      // The margin is 7.4 % or more, of which the ring of an Å may take some.
      const least = widthMm * 0.04
      const panel = elements.find((one) => one.kind === 'area' && one.colour === 'spruce')!
      for (const element of elements) {
        if (element.kind !== 'text') continue
        const { left, right, top, bottom } = boundsOf(element.path)
        expect(left).toBeGreaterThan(least)
        expect(right).toBeLessThan(widthMm - least)
        expect(top).toBeGreaterThan(least)
        expect(bottom).toBeLessThan(heightMm - least)
        // Dark letters on the light field, light ones on the dark.
        if (panel.kind !== 'area') continue
        if (element.line.on === 'spruce') expect(top).toBeGreaterThan(panel.y)
        else expect(bottom).toBeLessThan(panel.y)
      }
      const lines = linesOf(design)
      for (const [index, one] of lines.entries())
        for (const other of lines.slice(index + 1)) expect(overlaps(one, other)).toBe(false)
      // Nothing that was written is left out.
      const written = lines
        .map(({ text }) => text)
        .join(' ')
        .replaceAll('\u00a0', ' ')
      for (const { heading } of content.texts)
        for (const one of heading.split(' ')) expect(written).toContain(one)
      for (const { number } of content.helplines) expect(written).toContain(number)
    })
    fc.assert(property, { numRuns: 150, seed: 6 })
    expect(designs).toBeGreaterThan(60)
  })

  it('has larger letters the less there is on it', () => {
    const headingOf = (content: SignContent) => linesOf(designOf(content))[0]!.size
    expect(headingOf(usualSign)).toBeGreaterThanOrEqual(headingOf(twoLanguages))
    expect(headingOf({ ...usualSign, size: 'large' })).toBeGreaterThan(headingOf(usualSign))
  })

  it('is read from as far as plans reckon with, in every size', () => {
    for (const size of Object.keys(plannedReadingMetres) as SignSize[]) {
      const letters = letterFacts(designOf({ ...usualSign, size }), inter)
      expect(reachMetres(letters)).toBeGreaterThanOrEqual(plannedReadingMetres[size])
      const heading = letters.find(({ part }) => part === 'heading')!
      expect(heading.capHeightMm).toBeGreaterThanOrEqual(leastCapitalMm)
      // 16 minutes of arc at the distance that is claimed.
      expect(Math.atan(heading.xHeightMm! / 1000 / heading.metres) * (180 / Math.PI) * 60).toBeCloseTo(16, 5)
    }
  })

  it('has contrast by the stricter definition, and nothing of a road sign', () => {
    const design = designOf(twoLanguages)
    expect(contrastFacts(design).length).toBe(3)
    for (const { michelson, weber } of contrastFacts(design)) {
      expect(michelson).toBeGreaterThanOrEqual(leastContrast)
      expect(weber).toBeGreaterThan(michelson)
    }
    expect(confusableWithRoadSign(design, colourFields(design))).toEqual([])
  })

  it('names the text to shorten where all cannot fit', () => {
    const long =
      'Et sted der mange ord er skrevet etter hverandre uten at noen har tenkt på plassen de tar her'
    const { faults } = layoutSign(
      {
        ...twoLanguages,
        size: 'small',
        texts: twoLanguages.texts.map((one) => ({ ...one, body: long })),
        helplines: [
          conversation,
          emergency,
          { ...conversation, number: '22 40 00 40', name: long.slice(0, 80) },
        ],
      },
      inter,
    )
    expect(faults).toEqual([expect.objectContaining({ kind: 'too-tall' })])
  })

  it('names a word that is wider than the sign, and letters that no font has', () => {
    const withHeading = (heading: string) => ({ ...usualSign, texts: [{ ...usualSign.texts[0]!, heading }] })
    expect(layoutSign(withHeading('Menneskerettighetsorganisasjonene'.repeat(2)), inter).faults).toEqual([
      expect.objectContaining({ kind: 'too-wide', part: 'heading' }),
    ])
    expect(layoutSign(withHeading('Hei 漢'), inter).faults).toEqual([
      expect.objectContaining({ kind: 'no-glyph', part: 'heading' }),
    ])
    expect(layoutSign(withHeading('Čáhppes eadni ïjje'), inter).faults).toBeNull()
  })
})

type Placed = ReturnType<typeof linesOf>[number]

/** Whether capitals of two lines stand on one another. */
function overlaps(one: Placed, other: Placed): boolean {
  const top = ({ baseline, size }: Placed) => baseline - size * inter.capHeight
  const apart =
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.baseline <= top(other) ||
    other.baseline <= top(one)
  return !apart
}
