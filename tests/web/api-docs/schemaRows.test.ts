import { describe, expect, it } from 'vitest'
import { refOf, schemaRows, typeText } from '../../../web/api-docs/schemaRows.ts'

describe('what a value may be', () => {
  it.each([
    [{ type: 'string' }, 'string'],
    [{ type: 'string', format: 'uuid' }, 'string uuid'],
    [{ type: 'string', nullable: true, maxLength: 200 }, 'string up to 200 characters or null'],
    [{ type: 'number', minimum: 0, maximum: 400 }, 'number 0–400'],
    [{ type: 'integer', minimum: 1 }, 'integer from 1'],
    [{ type: 'string', enum: ['asc', 'desc'] }, '"asc" or "desc"'],
    [{ $ref: '#/components/schemas/Bridge' }, 'Bridge'],
    [{ type: 'array', items: { $ref: '#/components/schemas/Bridge' } }, 'list of Bridge'],
    [{ type: 'object', additionalProperties: { type: 'number' } }, 'object of number'],
    [{ nullable: true }, 'any'],
  ])('%j is %s', (schema, said) => {
    expect(typeText(schema)).toBe(said)
  })

  it('names one of several shapes by the value that tells it', () => {
    const shape = (type: string) => ({
      type: 'object',
      properties: { type: { type: 'string', enum: [type] } },
    })
    expect(typeText({ oneOf: [shape('Point'), shape('Polygon')] })).toBe('Point or Polygon')
    expect(typeText({ anyOf: [{ type: 'string' }, { type: 'number' }] })).toBe('string or number')
  })
})

describe('a schema as lines', () => {
  const page = {
    type: 'object',
    required: ['items'],
    properties: {
      items: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id'],
          properties: { id: { type: 'string' }, thing: { $ref: '#/components/schemas/Bridge' } },
        },
      },
      next: { type: 'string', nullable: true, description: 'Where the next page begins' },
    },
  }

  it('goes down through objects and lists, with the way there', () => {
    expect(schemaRows(page).map(({ path, isRequired }) => [path, isRequired])).toEqual([
      ['items', true],
      ['items[].id', true],
      ['items[].thing', false],
      ['next', false],
    ])
    expect(schemaRows(page).at(-1)!.description).toBe('Where the next page begins')
  })

  it('refers to a named schema instead of repeating it', () => {
    expect(schemaRows(page)[2]).toMatchObject({ type: 'Bridge', ref: 'Bridge' })
    expect(refOf({ type: 'array', items: { $ref: '#/components/schemas/Bridge' } })).toBe('Bridge')
    expect(refOf(page)).toBeNull()
  })

  it('begins inside a list', () => {
    expect(
      schemaRows({ type: 'array', items: { type: 'object', properties: { a: { type: 'string' } } } })[0]!
        .path,
    ).toBe('[].a')
  })
})
