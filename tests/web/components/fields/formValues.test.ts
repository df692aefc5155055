import { describe, expect, it } from 'vitest'
import { collectionCodes, collections } from '../../../../geodata/model/collections.ts'
import { fieldsOf } from '../../../../web/components/fields/fieldInfo.ts'
import { checkForm, formValuesOf, valueTyped } from '../../../../web/components/fields/formValues.ts'

const fieldOf = (name: string) => fieldsOf('bridges').find((field) => field.name === name)!

describe('a form made from a schema', () => {
  it.each(collectionCodes)('knows every attribute of %s that people fill in', (collection) => {
    const shown = fieldsOf(collection).map(({ name }) => name)
    const all = Object.keys(collections[collection].properties.shape)
    // The thing one belongs to is chosen by where one stands, parapets come from NVDB only, and lists have editors of their own.
    const ofSigns = collection === 'signs' ? ['messageId', 'planId', 'shows'] : []
    const elsewhere = ['at', 'parapets', 'extent', 'measures', ...ofSigns]
    expect(all.filter((name) => !shown.includes(name))).toEqual(
      all.filter((name) => elsewhere.includes(name)),
    )
  })

  it('finds the kind of each attribute', () => {
    const kinds = Object.fromEntries(fieldsOf('bridges').map(({ name, kind }) => [name, kind]))
    expect(kinds).toMatchObject({
      name: 'text',
      kind: 'code',
      crosses: 'codes',
      cycling: 'boolean',
      lengthMetres: 'number',
      parapetMeasuredOn: 'date',
    })
    expect(fieldOf('name').required).toBe(true)
    expect(fieldOf('owner').required).toBe(false)
  })

  it('gives back what was stored when nothing is changed', () => {
    const stored = collections.bridges.properties.parse({
      name: 'Eksempelbrua',
      lengthMetres: 1234.5,
      builtYear: 1946,
      cycling: false,
      crosses: ['river', 'road'],
      parapetMeasuredOn: '2026-11-22',
    })
    for (const language of ['nb', 'en'] as const) {
      const values = formValuesOf(fieldsOf('bridges'), stored, language)
      const checked = checkForm('bridges', fieldsOf('bridges'), values, language)
      expect(checked).toMatchObject({ valid: true })
      const { parapets: _, ...filledIn } = stored
      expect(checked.valid && checked.properties).toEqual(filledIn)
    }
  })

  it('tells no from unknown, and takes a decimal comma', () => {
    expect(valueTyped(fieldOf('cycling'), 'no')).toBe(false)
    expect(valueTyped(fieldOf('cycling'), '')).toBeNull()
    expect(valueTyped(fieldOf('lengthMetres'), '38,2')).toBe(38.2)
  })

  it('says what is wrong at the field, in words', () => {
    const values = {
      ...formValuesOf(fieldsOf('bridges'), {}, 'nb'),
      lengthMetres: 'tolv',
      heightMetres: '-1',
    }
    const checked = checkForm('bridges', fieldsOf('bridges'), values, 'nb')
    expect(checked).toEqual({
      valid: false,
      errors: {
        name: 'Må fylles ut.',
        lengthMetres: 'Skriv et tall, for eksempel 1,2.',
        heightMetres: 'Må være minst 0.',
      },
    })
  })

  it('asks for a choice where one must be made, without listing codes', () => {
    const fields = fieldsOf('projects')
    const values = formValuesOf(fields, { name: 'Kaikvartalet' }, 'nb')
    const checked = checkForm('projects', fields, values, 'nb')
    expect(checked).toEqual({ valid: false, errors: { kind: 'Velg ett av alternativene.' } })
  })
})
