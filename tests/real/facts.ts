import type { SourceRecord } from '../../geodata/formats/reader.ts'
import { bboxOf } from '../../geodata/geometry/bbox.ts'
import { isInside } from '../../geodata/geometry/inside.ts'
import { distanceMetres, intersects, lengthMetres } from '../../geodata/geometry/measure.ts'
import { type Planar, planar } from '../../geodata/geometry/planar.ts'
import { pathsOf } from '../../geodata/geometry/positions.ts'
import { reprojectPosition, toEastNorth } from '../../geodata/geometry/projection.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { readReal } from './files.ts'

export interface Fact {
  what: string
  expected: unknown
  found: unknown
}

interface Placed {
  record: SourceRecord
  shape: Planar
}

/** The check values that come with the files (FORMATS.md, section 6), worked out anew through our own readers. */
export function factsOf(folder: string): Fact[] {
  const boundary = boundaryOf(folder)
  const nvdb = placed(readReal(folder, 'nvdb/trondheim/nvdb_bru_2015_raw.json').records)
  const osmFile = readReal(folder, 'osm/trondheim_midtbyen_roads.overpass.json')
  const osm = placed(osmFile.records.filter(({ target }) => target === 'bridges'))
  const water = placed(readReal(folder, 'water/trondheim_n50_vann_2017.wgs84.geojson').records)
  const buildings = readReal(folder, 'osm/trondheim_midtbyen_buildings.geojson').records
  const outlines = buildings.filter(({ target }) => target === 'buildings')
  const area = planar(boundary)
  return [
    { what: 'bridges in the region, NVDB 2015', expected: 100, found: nvdb.length },
    {
      what: 'of them in the municipality, by the first vertex',
      expected: 45,
      found: nvdb.filter(({ record }) => isInside(area, ...toEastNorth(firstPosition(record)))).length,
    },
    {
      what: 'box around the municipality, EPSG:25832',
      expected: '550180.00 7004531.65 586459.63 7044010.00',
      found: area.box.map((metres) => metres.toFixed(2)).join(' '),
    },
    { what: 'buildings, OpenStreetMap', expected: 3316, found: outlines.length },
    {
      what: 'of them with a building number',
      expected: 3190,
      found: outlines.filter(({ properties }) => properties?.buildingNumber).length,
    },
    {
      what: 'ways, Overpass',
      expected: 984,
      found: osmFile.records.filter(({ target }) => target === 'ways').length,
    },
    { what: 'bridge ways, Overpass', expected: 16, found: osm.length },
    {
      what: 'primary school districts',
      expected: 43,
      found: readReal(folder, 'trondheim_kommune/wfs_barneskolekrets_25832.geojson').records.length,
    },
    {
      what: 'kerb 1, from metres in UTM 32 to degrees',
      expected: '10.3904531 63.4305436',
      found: reprojectPosition([569377 + 9.66, 7034307 + 6.66], 'EPSG:25832', 'EPSG:4326')
        .map((degrees) => degrees.toFixed(7))
        .join(' '),
    },
    ...matches(nvdb, osm, water),
    ...overWater(nvdb, osm, water),
  ]
}

/** The municipality's boundary, in full, from the file in metres that begins with a byte order mark. */
export function boundaryOf(folder: string): Geometry {
  return readReal(folder, 'boundary/trondheim_kommune_full_25832.geojson').records[0]!.geometry!
}

/** The box around a file's records. */
export function extentOf(records: readonly SourceRecord[]): Geometry {
  const boxes = records.flatMap(({ geometry }) => (geometry ? [bboxOf(geometry)] : []))
  const west = Math.min(...boxes.map((box) => box[0]))
  const south = Math.min(...boxes.map((box) => box[1]))
  const east = Math.max(...boxes.map((box) => box[2]))
  const north = Math.max(...boxes.map((box) => box[3]))
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  }
}

const known = [
  ['272298466', 199.5, 'Elgeseter bru', 3.5],
  ['272297340', 79.3, 'Bakke bru', 2.7],
  ['272297890', 32.1, 'Brattørbrua', 0.9],
  ['272765428', 41.3, 'Jernbanebrua', 0.5],
] as const

/**
 * The distances that come with the files are between the nearest vertices; the lines themselves are nearer still, or
 * cross. The lengths there are on a sphere, up to 0.3 % from those in the plane that everything here is measured in.
 */
function matches(nvdb: readonly Placed[], osm: readonly Placed[], water: readonly Placed[]): Fact[] {
  return known.flatMap(([id, metres, name, apart]): Fact[] => {
    const { shape } = nvdb.find(({ record }) => record.externalId === id)!
    const ways = osm.filter(({ record }) => record.properties?.name === name)
    const vertices = Math.min(...ways.map((way) => betweenVertices(shape, way.shape)))
    const lines = Math.min(...ways.map((way) => distanceMetres(shape, way.shape)))
    const isLength = Math.abs(lengthMetres(shape) - metres) < 0.003 * metres
    return [
      {
        what: `NVDB ${id} and OpenStreetMap's ${name}, nearest vertices`,
        expected: `${apart.toFixed(1)} m apart, over ElvBekk`,
        found: `${vertices.toFixed(1)} m apart, over ${over(shape, water)}`,
      },
      {
        what: `${name}: the lines lie within half a metre of each other`,
        expected: true,
        found: lines < 0.5,
      },
      { what: `${name}: ${metres} m long within 0.3 %`, expected: true, found: isLength },
    ]
  })
}

function betweenVertices({ flat: a }: Planar, { flat: b }: Planar): number {
  let nearest = Number.POSITIVE_INFINITY
  for (let i = 0; i < a.length; i += 2) {
    for (let j = 0; j < b.length; j += 2) {
      nearest = Math.min(nearest, Math.hypot(a[i]! - b[j]!, a[i + 1]! - b[j + 1]!))
    }
  }
  return nearest
}

function overWater(nvdb: readonly Placed[], osm: readonly Placed[], water: readonly Placed[]): Fact[] {
  const bridges = [
    ...(['272337118', '357327192'] as const).map(
      (id) => [id, nvdb.filter(({ record }) => record.externalId === id), 'ElvBekk'] as const,
    ),
    ...(
      [
        ['Ravnklo bru', 'Havflate'],
        ['Ravnkloløpbrua', 'Havflate'],
        ['Ceciliebrua', 'ElvBekk'],
      ] as const
    ).map(
      ([name, kind]) => [name, osm.filter(({ record }) => record.properties?.name === name), kind] as const,
    ),
  ]
  return bridges.map(([name, found, kind]) => ({
    what: `${name} lies over`,
    expected: kind,
    found: over(found[0]!.shape, water),
  }))
}

function over(bridge: Planar, water: readonly Placed[]): string {
  const kinds = water
    .filter(({ shape }) => intersects(bridge, shape))
    .map(({ record }) => record.properties?.kind)
  return [...new Set(kinds)].join(' and ') || 'nothing'
}

function placed(records: readonly SourceRecord[]): Placed[] {
  return records.flatMap((record) => (record.geometry ? [{ record, shape: planar(record.geometry) }] : []))
}

function firstPosition({ geometry }: SourceRecord): [number, number] {
  return pathsOf(geometry!)[0]![0]![0]!
}
