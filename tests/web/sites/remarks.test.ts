import { describe, expect, test } from 'vitest'
import { textRemarks } from '../../../geodata/sites/text/kinds.ts'
import { mustBeCorrected, remarksFrom, remarksOn } from '../../../web/sites/remarks.ts'

describe('remarks on what is being written', () => {
  test('come once a kind, with every place it was found, and only for texts that have any', () => {
    const remarks = remarksOn({
      name: 'Prøvekaia',
      note: 'Kari og Ola Nordmann tok det opp i mars, og Kari igjen i april.',
      factors: ['easy_access'],
    })
    expect(remarks).toEqual({
      note: [
        { kind: 'text-name', message: textRemarks['text-name'], quotes: ['Kari', 'Ola Nordmann'] },
        { kind: 'text-date', message: textRemarks['text-date'], quotes: ['mars', 'april'] },
      ],
    })
    expect(mustBeCorrected(remarks)).toBe(false)
  })

  test('quote the text as it is compared, whichever way its letters were typed', () => {
    const { note } = remarksOn({ note: 'Meldt a\u030arlig i april.' })
    expect(note?.[0]?.quotes).toEqual(['april'])
  })
})

describe('remarks told by the service', () => {
  const error = (field: string, code: string) => ({ field, code, message: '' })

  test('belong to their fields, and leave other errors to the form', () => {
    const { remarks, others } = remarksFrom([
      error('properties.note', 'text-method'),
      error('properties.note', 'text-method'),
      error('properties.level', 'invalid-value'),
      error('note', 'text-person-number'),
    ])
    expect(remarks.note?.map(({ kind }) => kind)).toEqual(['text-method', 'text-person-number'])
    expect(others).toEqual([error('properties.level', 'invalid-value')])
    expect(mustBeCorrected(remarks)).toBe(true)
  })
})
