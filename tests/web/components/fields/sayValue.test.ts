import { describe, expect, it } from 'vitest'
import type { FieldMeta } from '../../../../geodata/model/field.ts'
import { text } from '../../../../geodata/model/language.ts'
import { sayValue } from '../../../../web/components/fields/sayValue.ts'

const measured = (unit: FieldMeta['unit']): FieldMeta => ({
  label: text('Felt', 'Field'),
  group: 'case',
  ...(unit && { unit }),
})

describe('a number in words', () => {
  it.each([
    ['kr', 12_500, '12 500 kr', '12,500 NOK'],
    ['months', 6, '6 mnd.', '6 months'],
    ['m', 1.4, '1,4 m', '1.4 m'],
    ['year', 2027, '2027', '2027'],
    [undefined, 3, '3', '3'],
  ] as const)('with the unit %s', (unit, value, bokmaal, english) => {
    expect(sayValue(value, measured(unit), 'nb')?.replaceAll(/\s/g, ' ')).toBe(bokmaal)
    expect(sayValue(value, measured(unit), 'en')).toBe(english)
  })
})
