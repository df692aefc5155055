import { describe, expect, it } from 'vitest'
import { measuredItemSchema, measureKinds } from '../../../geodata/model/measurement.ts'
import { emptyRow, fieldsOfKind, itemsOf, readRow, rowOf } from '../../../web/checks/measurementRows.ts'

describe('a row of what is measured', () => {
  it('reads decimal commas and points, and leaves what is not filled in unknown', () => {
    const row = emptyRow('parapet', 'a', 'nb')
    const values = {
      ...row.values,
      where: ' Østre side ',
      heightMetres: '1,05',
      levelDifferenceMetres: '6.5',
    }
    expect(readRow({ ...row, values }, 'nb')).toMatchObject({
      valid: true,
      item: {
        kind: 'parapet',
        where: 'Østre side',
        heightMetres: 1.05,
        levelDifferenceMetres: 6.5,
        climbable: null,
        use: null,
      },
    })
  })

  it('says at which field something is wrong', () => {
    const row = emptyRow('parapet', 'a', 'nb')
    const values = { ...row.values, heightMetres: 'en meter', requiredMetres: '1,4' }
    expect(readRow({ ...row, values }, 'nb')).toEqual({
      valid: false,
      errors: { where: 'Må fylles ut.', heightMetres: 'Skriv et tall, for eksempel 1,2.' },
    })
    const stated = { ...row.values, where: 'Østre side', requiredMetres: '1,4' }
    expect(readRow({ ...row, values: stated }, 'nb')).toEqual({
      valid: false,
      errors: { requirementSource: 'Krav og kilde hører sammen: fyll ut begge, eller ingen.' },
    })
  })

  it('comes back from the form as it was stored', () => {
    for (const kind of measureKinds.codes) {
      expect(fieldsOfKind(kind).map(({ name }) => name)).toContain('where')
      const item = measuredItemSchema.parse({ kind, where: 'Østre side', how: 'drawing' })
      expect(itemsOf([rowOf(item, 'a', 'nb')], 'nb')).toEqual([item])
      expect(itemsOf([rowOf(item, 'a', 'nb'), emptyRow(kind, 'b', 'nb')], 'nb')).toBeNull()
    }
  })
})
