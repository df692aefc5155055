import type { Geometry, LineString, MultiLineString } from '../../geodata/model/geojson.ts'
import { runsAbreast } from '../../geodata/securing/abreast.ts'
import { coverageOn } from '../../geodata/securing/coverageOn.ts'
import { stretchesOfDrawnLine } from '../../geodata/securing/drawnStretches.ts'
import type { Measured } from '../../geodata/securing/edgeAxis.ts'
import { layout } from '../../geodata/securing/layout.ts'
import { axisOf, isFolded, locate, pointAlong } from '../../geodata/securing/linearReference.ts'
import { geometryOfStretch } from '../../geodata/securing/stretchLine.ts'
import type { Fact } from './facts.ts'
import { readReal } from './files.ts'
import type { RealImport } from './imports.ts'

type Line = LineString | MultiLineString

/** Metres to either side: on the line, and where edges of bridges are. */
const offsets = [0, 1.5, 4]
const places = 40
const toleranceMetres = 12
const centimetre = 0.0101

/** Real lines measured along: there and back, and stretches drawn beside them and read again. */
export function alongLines(folder: string, imports: readonly RealImport[]): Fact[] {
  const bridges = imports
    .filter(({ file }) => file.targets[0] === 'bridges')
    .flatMap(({ created }) => created.map(({ row, properties }) => ({ geometry: row.geometry!, properties })))
  const lines = bridges.map(({ geometry }) => geometry).filter(isLine)
  const parapets = readReal(folder, 'nvdb/ringebu/Rekkverk.wgs84.geojson')
    .records.map(({ geometry }) => geometry)
    .filter((geometry) => geometry !== null)
    .filter(isLine)
  return [...edgesOf(bridges), ...thereAndBack('bridges', lines), ...thereAndBack('parapets', parapets)]
}

/** Nothing is known of them yet: four edges each, and no outcome. */
function edgesOf(bridges: readonly { geometry: Geometry; properties: Record<string, unknown> }[]): Fact[] {
  const laid = bridges.map((bridge) => layout({ collection: 'bridges', ...bridge }, null))
  const outcomes = laid.map((edges) => coverageOn({ ...nothingKnown, edges }, '2026-11-22').state)
  const isLaid = laid.filter((edges) => edges.length === 4 && edges[0]!.lengthMetres! > 0)
  const abreast = bridges.filter(({ geometry }) => runsAbreast(geometry))
  console.log(`  ${abreast.length} of ${bridges.length} bridges are drawn as lines side by side`)
  return [
    {
      what: 'bridges with two sides as long as their line, and two ends',
      expected: bridges.length,
      found: isLaid.length,
    },
    {
      what: 'bridges told as secured without anything to show it',
      expected: 0,
      found: outcomes.filter((state) => state !== null).length,
    },
  ]
}

const nothingKnown = {
  surveyed: false,
  lineMoved: false,
  linesAbreast: false,
  safeguards: [],
  parapets: [],
  requiredHeightMetres: null,
}

function thereAndBack(kind: string, lines: readonly Line[]): Fact[] {
  const count = `${lines.length} lines of ${kind}`
  return offsets.flatMap((offset): Fact[] => {
    const clear = lines.filter((line) => isClear(line, offset))
    const ways = clear.flatMap((line) => foundAgain(line, offset).concat(foundAgain(line, -offset)))
    const stretches = offset > 0 ? clear.flatMap((line) => readAgain(line, offset)) : []
    const where = `${offset} m beside the ${clear.length} of ${count} that lie clear of themselves there`
    return [
      {
        what: `places ${where}, found again to a centimetre`,
        expected: ways.length,
        found: ways.filter((apart) => apart < centimetre).length,
      },
      // On the line itself nothing tells the side.
      offset > 0 && {
        what: `stretches ${where}, drawn and read again to a centimetre`,
        expected: stretches.length,
        found: stretches.filter((apart) => apart < centimetre).length,
      },
    ].filter((fact) => fact !== false)
  })
}

/**
 * Whether all that lies at the offset is nearest to the part of the line it belongs to. It is not where two lines of one
 * bridge run side by side, nor inside a bend tighter than the offset.
 */
export function isClear(line: Line, offset: number): boolean {
  const axis = axisOf(line)!
  const isBent = axis.paths.some((path) =>
    path.at.some((_, i) => i > 0 && (isFolded(path, i - 1, offset) || isFolded(path, i - 1, -offset))),
  )
  const looks = Math.ceil(axis.metres * 4)
  const isNearest = (_: unknown, i: number) =>
    [offset, -offset].every((beside) => {
      const place = pointAlong(axis, (i / looks) * axis.metres, beside)
      return locate(axis, place).distance > offset - 0.001
    })
  return !isBent && Array.from({ length: looks + 1 }).every(isNearest)
}

function foundAgain(line: Line, offset: number): number[] {
  const axis = axisOf(line)!
  return Array.from({ length: places }, (_, i) => {
    const metres = ((i + 0.5) / places) * axis.metres
    return Math.abs(locate(axis, pointAlong(axis, metres, offset)).metres - metres)
  })
}

/** How far off the ends of a stretch are, for a few stretches of either side. */
function readAgain(geometry: Line, offset: number): number[] {
  const thing: Measured = { collection: 'bridges', geometry, surveyAxis: null }
  const edges = layout({ collection: 'bridges', geometry, properties: {} }, null)
  const length = edges[0]!.lengthMetres!
  return (['left', 'right'] as const).flatMap((edge) =>
    [
      [0, 1],
      [0.1, 0.45],
      [0.35, 0.8],
    ].map(([a, b]) => {
      const [from, to] = [a! * length, b! * length]
      const drawn = geometryOfStretch(thing, edges, { edge, from, to }, offset)!
      const parts = drawn.type === 'LineString' ? [drawn.coordinates] : drawn.coordinates
      const read = parts.flatMap((coordinates) => {
        const outcome = stretchesOfDrawnLine(
          thing,
          edges,
          { type: 'LineString', coordinates },
          toleranceMetres,
        )
        return outcome.ok ? outcome.stretches : []
      })
      const isSide = read.length > 0 && read.every((one) => one.edge === edge)
      const ends = [
        Math.min(...read.map((one) => one.from)),
        Math.max(...read.map((one) => one.to ?? length)),
      ]
      return isSide ? Math.max(Math.abs(ends[0]! - from), Math.abs(ends[1]! - to)) : Number.POSITIVE_INFINITY
    }),
  )
}

function isLine(geometry: Geometry): geometry is Line {
  return geometry.type === 'LineString' || geometry.type === 'MultiLineString'
}
