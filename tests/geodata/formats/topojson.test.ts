import { expect, it } from 'vitest'
import { readFile } from '../../../geodata/formats/readFile.ts'
import { mapRecords, proposeMapping } from '../../../geodata/imports/mapping.ts'

/** Two squares of a hundredth of a degree side by side in the open sea, sharing the border between them. */
const topology = {
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [6.2, 64.8] },
  arcs: [
    [
      [1, 0],
      [0, 1],
    ],
    [
      [1, 1],
      [-1, 0],
      [0, -1],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
  ],
  objects: {
    Bydeler_Eksempelvik: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { bydelnavn: 'Vest', bydelnr: '01' } },
        { type: 'Polygon', arcs: [[2, -1]], properties: { bydelnavn: 'Øst', bydelnr: '02' } },
      ],
    },
  },
}

const read = (value: unknown) =>
  readFile(
    { name: 'bydeler_eksempelvik.topojson', bytes: new TextEncoder().encode(JSON.stringify(value)) },
    { today: '2026-11-22' },
  )

it('is read as the areas it is made of, and taken for districts by its words', () => {
  const outcome = read(topology)
  if (!outcome.ok) throw new Error(outcome.reasons[0]!.message.en)
  expect(outcome.file.format).toBe('topojson')
  const mapping = proposeMapping(outcome.file)
  expect(mapping).toMatchObject({
    targets: ['districts'],
    idColumn: 'bydelnr',
    columns: { name: 'bydelnavn' },
  })
  const { rows } = mapRecords(outcome.file, mapping)
  expect(rows.map(({ externalId, properties }) => [externalId, properties.name])).toEqual([
    ['01', 'Vest'],
    ['02', 'Øst'],
  ])
  const [west, east] = rows.map(({ geometry }) => JSON.stringify(geometry))
  for (const shared of ['[6.21,64.8]', '[6.21,64.81]']) {
    expect(west).toContain(shared)
    expect(east).toContain(shared)
  }
})

it('with borders it does not have is refused', () => {
  expect(read({ ...topology, arcs: topology.arcs.slice(0, 2) })).toMatchObject({
    ok: false,
    reasons: [{ code: 'topojson' }],
  })
})
