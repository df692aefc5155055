import { describe, expect, test } from 'vitest'
import { areaM2 } from '../../../geodata/geometry/measure.ts'
import { parsePastedGeometry } from '../../../geodata/geometry/parse.ts'
import { reproject } from '../../../geodata/geometry/projection.ts'
import type { Bbox, Geometry, GeometryType } from '../../../geodata/model/geojson.ts'
import { point, polygon, rectangle } from './shapes.ts'

const aroundEksempelvik: Bbox = [6, 64.7, 6.4, 64.9]
const areas: GeometryType[] = ['Polygon', 'MultiPolygon']
const yard = polygon(rectangle(0, 0, 100, 60))
const shed = polygon(rectangle(200, 0, 210, 10))
const feature = (geometry: unknown) => ({ type: 'Feature', properties: {}, geometry })
const collection = (...geometries: unknown[]) => ({
  type: 'FeatureCollection',
  features: geometries.map(feature),
})

function paste(pasted: unknown, types: readonly GeometryType[] = areas, around?: Bbox) {
  return parsePastedGeometry(typeof pasted === 'string' ? pasted : JSON.stringify(pasted), { types, around })
}

function codes(judged: ReturnType<typeof paste>): string[] {
  return (judged.valid ? judged.notes : judged.reasons).map(({ code }) => code)
}

describe('pasted GeoJSON', () => {
  test.each([
    ['geometry', yard],
    ['feature', feature(yard)],
    ['collection of one', collection(yard)],
    ['array of one', [yard]],
    ['collection of geometries', { type: 'GeometryCollection', geometries: [yard] }],
  ])('%s', (_, pasted) => {
    expect(paste(pasted, ['Polygon'])).toEqual({ valid: true, geometry: yard, notes: [] })
  })

  test('several of one kind become one', () => {
    const judged = paste(collection(yard, shed))
    expect(judged).toMatchObject({
      valid: true,
      geometry: { type: 'MultiPolygon', coordinates: [yard.coordinates, shed.coordinates] },
    })
    expect(codes(judged)).toEqual(['merged'])
    expect(paste(collection(point(0, 0), point(5, 5)), ['MultiPoint'])).toMatchObject({ valid: true })
  })

  test('one alone takes the form that is allowed', () => {
    const multi: Geometry = { type: 'MultiPolygon', coordinates: [yard.coordinates] }
    expect(paste(multi, ['Polygon'])).toMatchObject({ valid: true, geometry: yard })
    expect(paste(yard, ['MultiPolygon'])).toMatchObject({ valid: true, geometry: multi })
  })

  test('several where only one is allowed', () => {
    expect(codes(paste(collection(yard, shed), ['Polygon']))).toEqual(['wrong-type'])
  })

  test('kinds mixed, nothing in it, broken off', () => {
    expect(codes(paste(collection(yard, point(0, 0))))).toEqual(['mixed-kinds'])
    expect(codes(paste(collection()))).toEqual(['nothing-there'])
    expect(codes(paste(feature(null)))).toEqual(['nothing-there'])
    expect(codes(paste('  '))).toEqual(['nothing-there'])
    expect(codes(paste('{"type":"Polygon","coordinates":[[[6.2,'))).toEqual(['not-json'])
    expect(codes(paste({ name: 'yard' }))).toEqual(['not-geometry'])
  })

  test('a byte order mark in front', () => {
    expect(paste(`\uFEFF${JSON.stringify(yard)}`)).toMatchObject({ valid: true })
  })

  test('in the system it states', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25833' } }
    const judged = paste({ ...collection(reproject(yard, 'EPSG:4326', 'EPSG:25833')), crs })
    expect(codes(judged)).toEqual([])
    expect(judged.valid && areaM2(judged.geometry)).toBeCloseTo(6000, 3)
  })

  test('in a system that it implies, with a note', () => {
    const judged = paste(reproject(yard, 'EPSG:4326', 'EPSG:25833'), areas, aroundEksempelvik)
    expect(judged).toMatchObject({
      valid: true,
      notes: [{ code: 'crs-assumed', params: { crs: 'EPSG:25833' } }],
    })
    expect(judged.valid && areaM2(judged.geometry)).toBeCloseTo(6000, 3)
  })

  test('with north first, with a note', () => {
    const turned = { type: 'Point', coordinates: [64.8, 6.2] }
    expect(paste(turned, ['Point'])).toMatchObject({
      valid: true,
      geometry: { type: 'Point', coordinates: [6.2, 64.8] },
      notes: [{ code: 'order-corrected' }],
    })
  })

  test('in a system we do not read', () => {
    const crs = { type: 'name', properties: { name: 'EPSG:3857' } }
    expect(paste({ ...yard, crs })).toEqual({
      valid: false,
      reasons: [{ code: 'unknown-crs', params: { name: 'EPSG:3857' } }],
    })
  })

  test('wrong in itself', () => {
    expect(codes(paste({ type: 'Point', coordinates: ['6.2', 64.8] }))).toEqual(['not-numbers'])
    expect(codes(paste({ type: 'Point', coordinates: [0, 0] }, ['Point']))).toEqual(['outside-norway'])
  })
})
