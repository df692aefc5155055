import { describe, expect, test } from 'vitest'
import { hash53 } from '../../../geodata/sites/text/hash.ts'
import { mayBeConfirmed, type TextKind, textRemarks } from '../../../geodata/sites/text/kinds.ts'
import { methodHashes } from '../../../geodata/sites/text/methodHashes.ts'
import { checkText, textErrors } from '../../../geodata/sites/textCheck.ts'
import { neutralAdvice, ordinary, remarked, revealing } from './sentences.ts'

const found = (text: string, forPlanners = false) =>
  checkText(text, { forPlanners }).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

/** Invented numbers in the range of test data (80 added to the month), with the control digits worked out here. */
function testNumber(serial: string): string {
  const nine = `158195${serial}`
  const digit = (digits: string, weights: readonly number[]) => {
    const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
    return (11 - (sum % 11)) % 11
  }
  const ten = nine + digit(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2])
  return ten + digit(ten, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
}

describe('ordinary sentences', () => {
  test.each(ordinary)('%s', (sentence) => expect(found(sentence)).toEqual([]))
  test.each(neutralAdvice)('as advice: %s', (sentence) => expect(found(sentence, true)).toEqual([]))
  test('there are enough of them', () => expect(ordinary.length).toBeGreaterThanOrEqual(60))
})

describe('sentences to remark on', () => {
  test.each(remarked)('%s: %s', (kind, sentence) => {
    expect(checkText(sentence).map((finding) => finding.kind)).toContain(kind)
  })
  test('there are enough of them', () => expect(remarked.length).toBeGreaterThanOrEqual(60))

  test.each(revealing)('only where planners read it: %s', (sentence) => {
    expect(checkText(sentence, { forPlanners: true }).map(({ kind }) => kind)).toContain('text-site')
    expect(checkText(sentence).map(({ kind }) => kind)).not.toContain('text-site')
  })

  test('tells where in the text, in order', () => {
    expect(found('Meldt av Kari Testesen 12. mars: to hendelser.')).toEqual([
      'text-name: Kari Testesen',
      'text-date: 12. mars',
      'text-count: to hendelser',
    ])
  })
})

describe('national identity numbers', () => {
  const number = testNumber('123')

  test.each([number, `${number.slice(0, 6)} ${number.slice(6)}`])('%s is found', (written) => {
    expect(found(`Gjelder ${written}.`)).toContain(`text-person-number: ${written}`)
  })

  test('eleven digits with another control digit are something else', () => {
    const wrong = number.slice(0, 10) + ((Number(number[10]) + 1) % 10)
    expect(found(`Konto ${wrong}.`)).toEqual([])
  })

  test('is the only thing that can never be confirmed', () => {
    const kinds = Object.keys(textRemarks) as TextKind[]
    expect(kinds.filter((kind) => !mayBeConfirmed(kind))).toEqual(['text-person-number'])
    const note = `Kari, ${number}`
    const codes = (confirmed: boolean) =>
      textErrors({ 'properties.note': note, 'properties.name': null }, { confirmed }).map(
        ({ field, code }) => `${field} ${code}`,
      )
    expect(codes(false)).toEqual(['properties.note text-name', 'properties.note text-person-number'])
    expect(codes(true)).toEqual(['properties.note text-person-number'])
  })
})

describe('method words', () => {
  const methods = new Set([hash53('florb'), hash53('grumse$')])
  const kinds = (text: string) => checkText(text, { methods }).map(({ kind }) => kind)

  test('a stem is found at the beginning of a word, a whole word only whole', () => {
    expect(kinds('Det kan florbes her.')).toEqual(['text-method'])
    expect(kinds('FLORBING')).toEqual(['text-method'])
    expect(kinds('Kant-florb')).toEqual(['text-method'])
    expect(kinds('Avflorbing og flor')).toEqual([])
    expect(kinds('Ikke grumse der.')).toEqual(['text-method'])
    expect(kinds('Grumset vann')).toEqual([])
  })

  test('the list that is shipped is there and well formed', () => {
    expect(methodHashes.size).toBeGreaterThan(50)
    for (const hash of methodHashes) expect(Number.isSafeInteger(hash) && hash > 0).toBe(true)
  })

  test('the hash tells letters and their order apart, and stays within 53 bits', () => {
    const hashes = ['', 'a', 'b', 'ab', 'ba', 'æ', 'ø', 'florb', 'florc'].map(hash53)
    expect(new Set(hashes).size).toBe(hashes.length)
    for (const hash of hashes) expect(Number.isSafeInteger(hash)).toBe(true)
    expect(hash53('florb')).toBe(hash53('florb'))
  })
})

test('remarks say what to do instead, in both languages', () => {
  for (const { nb, en } of Object.values(textRemarks)) {
    expect(nb).toMatch(/^Teksten .+\..+\.$|^Teksten .+; .+\.$/)
    expect(en).toMatch(/^The text .+\.$/)
  }
})
