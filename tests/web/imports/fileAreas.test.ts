import { describe, expect, it } from 'vitest'
import type { SourceRecord } from '../../../geodata/formats/reader.ts'
import type { Geometry } from '../../../geodata/model/geojson.ts'
import { areasOf } from '../../../web/imports/fileAreas.ts'

const square: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [6.2, 64.8],
      [6.21, 64.8],
      [6.21, 64.81],
      [6.2, 64.8],
    ],
  ],
}

function record(
  number: number,
  geometry: Geometry | null,
  attributes: Record<string, unknown>,
): SourceRecord {
  return { number, externalId: null, geometry, attributes, notes: [] }
}

describe('areas of a file', () => {
  it('keeps areas and leaves the rest', () => {
    const records = [
      record(1, { type: 'Point', coordinates: [6.2, 64.8] }, {}),
      record(2, square, {}),
      record(3, null, {}),
      record(4, { type: 'MultiPolygon', coordinates: [square.coordinates as [number, number][][]] }, {}),
    ]
    expect(areasOf(records).map(({ number }) => number)).toEqual([2, 4])
  })

  it('names an area by the column that looks like a name, whatever its case', () => {
    expect(areasOf([record(1, square, { PLANNAVN: ' Nyvika ', id: 7 })])[0]!.label).toBe('Nyvika')
    expect(areasOf([record(1, square, { plannavn: 'Plan', Navn: 'Felt A' })])[0]!.label).toBe('Felt A')
  })

  it('has no name where the file has none', () => {
    expect(areasOf([record(1, square, { navn: ' ', kode: 3 })])[0]!.label).toBeNull()
  })
})
