import { describe, expect, test } from 'vitest'
import { detectCrs, namedCrs } from '../../../geodata/geometry/detectCrs.ts'
import { type CrsCode, reprojectPosition } from '../../../geodata/geometry/projection.ts'
import type { LonLat } from '../../../geodata/model/geojson.ts'

const inland: LonLat = [11.5, 63.9]
const offEksempelvik: LonLat = [6.2, 64.8]
const in_ = (crs: CrsCode, ...positions: LonLat[]) =>
  positions.map((lonLat) => reprojectPosition(lonLat, 'EPSG:4326', crs))
const turned = (sample: [number, number][]) => sample.map(([x, y]): [number, number] => [y, x])

describe('names', () => {
  test.each<[unknown, CrsCode]>([
    ['EPSG:25832', 'EPSG:25832'],
    ['urn:ogc:def:crs:EPSG::25833', 'EPSG:25833'],
    ['urn:ogc:def:crs:EPSG:6.9:4326', 'EPSG:4326'],
    ['http://www.opengis.net/def/crs/EPSG/0/25832', 'EPSG:25832'],
    ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', 'EPSG:4326'],
    ['http://www.opengis.net/gml/srs/epsg.xml#4258', 'EPSG:4258'],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326'],
    ['OGC:CRS84', 'EPSG:4326'],
    ['epsg:32633', 'EPSG:32633'],
    [25835, 'EPSG:25835'],
    ['5972', 'EPSG:25832'],
    [5973, 'EPSG:25833'],
    ['EPSG:6172', 'EPSG:25832'],
    ['urn:ogc:def:crs:EPSG::6173', 'EPSG:25833'],
    [{ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } }, 'EPSG:25832'],
    [{ type: 'EPSG', properties: { code: 25833 } }, 'EPSG:25833'],
  ])('%j', (name, crs) => {
    expect(namedCrs(name)).toBe(crs)
  })

  test.each([['EPSG:3857'], ['EPSG:27393'], [''], [{}], [{ properties: null }], [null], [undefined], [true]])(
    '%j is none of ours',
    (name) => {
      expect(namedCrs(name)).toBeNull()
    },
  )
})

describe('what the file states', () => {
  test.each<CrsCode>([
    'EPSG:4326',
    'EPSG:4258',
    'EPSG:25832',
    'EPSG:25833',
    'EPSG:25835',
    'EPSG:32632',
    'EPSG:32633',
  ])('%s, east or north first', (crs) => {
    const sample = in_(crs, inland, offEksempelvik)
    expect(detectCrs({ crsMember: crs, sample })).toEqual({ crs, basis: 'stated', swapped: false })
    expect(detectCrs({ crsMember: crs, sample: turned(sample) })).toEqual({
      crs,
      basis: 'stated',
      swapped: true,
    })
  })

  test('is followed even where another zone would put it on land', () => {
    const sample = in_('EPSG:25832', offEksempelvik)
    expect(detectCrs({ crsMember: 'EPSG:25832', sample })).toMatchObject({
      crs: 'EPSG:25832',
      basis: 'stated',
    })
  })

  test('is not followed when the numbers cannot be that', () => {
    expect(detectCrs({ crsMember: 'EPSG:4326', sample: in_('EPSG:25832', inland) })).toEqual({
      crs: 'EPSG:25832',
      basis: 'implied',
      swapped: false,
    })
    expect(detectCrs({ crsMember: 'EPSG:25832', sample: [inland] })).toMatchObject({
      crs: 'EPSG:4326',
      basis: 'implied',
    })
  })

  test('stands when there is nothing to hold it against', () => {
    expect(detectCrs({ crsMember: 'EPSG:25832', sample: [] })).toEqual({
      crs: 'EPSG:25832',
      basis: 'stated',
      swapped: false,
    })
  })

  test('unknown to us is no answer', () => {
    expect(detectCrs({ crsMember: 'EPSG:3857', sample: [[690_000, 9_000_000]] })).toBeNull()
  })
})

describe('what the numbers imply', () => {
  test('degrees, either way round', () => {
    expect(detectCrs({ sample: [offEksempelvik] })).toEqual({
      crs: 'EPSG:4326',
      basis: 'implied',
      swapped: false,
    })
    expect(detectCrs({ sample: turned([offEksempelvik]) })).toMatchObject({ crs: 'EPSG:4326', swapped: true })
  })

  // One position in each part of the country, away from where the zones cannot be told apart.
  test.each<[LonLat, CrsCode]>([
    [[7.5, 58.3], 'EPSG:25832'],
    [[5.9, 60.9], 'EPSG:25832'],
    [[10.7, 59.9], 'EPSG:25832'],
    [[10.7, 59.9], 'EPSG:25833'],
    [inland, 'EPSG:25832'],
    [inland, 'EPSG:25833'],
    [[14.3, 66.2], 'EPSG:25833'],
    [[18.5, 69.1], 'EPSG:25833'],
    [[25.5, 70.1], 'EPSG:25833'],
    [[24.5, 70.1], 'EPSG:25835'],
  ])('%j in %s', (lonLat, crs) => {
    const sample = in_(crs, lonLat)
    expect(detectCrs({ sample })).toEqual({ crs, basis: 'implied', swapped: false })
    expect(detectCrs({ sample: turned(sample) })).toEqual({ crs, basis: 'implied', swapped: true })
  })

  test.each<CrsCode>(['EPSG:25832', 'EPSG:25833', 'EPSG:25835'])(
    '%s at sea, when the municipality is known',
    (crs) => {
      const sample = in_(crs, offEksempelvik)
      expect(detectCrs({ sample, around: [6, 64.7, 6.4, 64.9] })).toMatchObject({ crs, swapped: false })
    },
  )

  test('at sea in every zone: 32', () => {
    expect(detectCrs({ sample: in_('EPSG:25832', [2.5, 64.5]) })).toMatchObject({ crs: 'EPSG:25832' })
  })

  test('on land both in 32 and 33: 32 in the south, 33 in the north, unless the municipality is known', () => {
    const south = in_('EPSG:25833', [11.9, 61.4])
    expect(detectCrs({ sample: south })).toMatchObject({ crs: 'EPSG:25832' })
    // What lies just outside the register so far is still in the municipality.
    expect(detectCrs({ sample: [[367_000, 7_190_000]], around: [6.17, 64.79, 6.23, 64.807] })).toMatchObject({
      crs: 'EPSG:25832',
    })
    expect(detectCrs({ sample: south, around: [11, 61, 12.5, 62] })).toMatchObject({ crs: 'EPSG:25833' })
    expect(detectCrs({ sample: in_('EPSG:25833', [24, 69.7]) })).toMatchObject({ crs: 'EPSG:25833' })
  })

  test('some stray positions do not decide', () => {
    const sample = [...in_('EPSG:25832', inland, inland, inland), [0, 0] as [number, number]]
    expect(detectCrs({ sample })).toMatchObject({ crs: 'EPSG:25832' })
  })

  test('nothing that fits', () => {
    expect(detectCrs({ sample: [] })).toBeNull()
    expect(detectCrs({ sample: [[0, 0]] })).toBeNull()
    expect(detectCrs({ sample: [[123, 456]] })).toBeNull()
    expect(detectCrs({ sample: [[Number.NaN, 64]] })).toBeNull()
  })
})
