import { metresText } from '../checks/quantity.ts'
import type { Planar } from '../geometry/planar.ts'
import { type MapFrame, mapHeight, mapWidth } from './mapFrame.ts'
import { letterRadius, type PlacedLetter } from './mapLetters.ts'
import { type DrawnLayer, mapLooks, mostCorners } from './mapLook.ts'
import { clipLine, clipRing, type Pixel, pathData, pixelPaths } from './mapPaths.ts'
import { roundScaleMetres } from './scaleBar.ts'
import { element, wordElement } from './svg.ts'

/*
 * The parts of a map picture, each as SVG markup.
 */

const ink = '#1f1b16'
const paper = '#ffffff'
const hatchId = 'hatch'
/** Areas smaller than this, in pixels each way, are not seen. */
const leastSize = 1.5

export const hatch = element(
  'pattern',
  { id: hatchId, width: 9, height: 9, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
  element('path', { d: 'M0 0V9', stroke: ink, 'stroke-width': 2.2, 'stroke-opacity': 0.45 }),
)

/** One kind of surroundings, as one path for its areas and one for its lines; points are small squares. */
export function drawLayer(layer: DrawnLayer, shapes: readonly Planar[], frame: MapFrame): string {
  const look = mapLooks[layer]
  const areas: string[] = []
  const lines: string[] = []
  let corners = 0
  for (const shape of shapes) {
    if (corners > mostCorners) break
    const { closed, open } = visible(shape, frame)
    for (const ring of closed) {
      if (isTiny(ring)) continue
      areas.push(pathData(ring, true))
      corners += ring.length
    }
    for (const line of open) {
      lines.push(pathData(line, false))
      corners += line.length
    }
  }
  const { stroke, strokeWidth } = look
  const casing = 'casing' in look ? look.casing : undefined
  const round = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': casing ? 'butt' : 'round' }
  const d = lines.join('')
  // What is drawn as lines only still has areas at times, such as squares among the ways.
  const fill = look.fill === 'none' ? stroke : look.fill
  return [
    areas.length > 0 &&
      element('path', {
        d: areas.join(''),
        fill,
        'fill-rule': 'evenodd',
        stroke: casing ?? stroke,
        'stroke-width': casing ? 1 : strokeWidth,
      }),
    lines.length > 0 &&
      casing &&
      element('path', { d, ...round, stroke: casing, 'stroke-width': strokeWidth + 2 }),
    lines.length > 0 &&
      element('path', {
        d,
        ...round,
        stroke,
        'stroke-width': casing ? strokeWidth : Math.max(strokeWidth, 1.5),
        'stroke-dasharray': 'dashes' in look ? look.dashes : undefined,
      }),
  ]
    .filter((part) => typeof part === 'string')
    .join('')
}

/** What of the shape is within the frame: closed rings, and lines. Points become small squares. */
function visible(shape: Planar, frame: MapFrame, half = 3): { closed: Pixel[][]; open: Pixel[][] } {
  const paths = pixelPaths(shape, frame)
  if (shape.dimension === 1) return { closed: [], open: paths.flatMap(clipLine) }
  const rings = shape.dimension === 2 ? paths : paths.map(([point]) => squareAround(point!, half))
  return { closed: rings.map(clipRing).filter((ring) => ring.length > 0), open: [] }
}

function squareAround([x, y]: Pixel, half: number): Pixel[] {
  return [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
  ]
}

function isTiny(ring: readonly Pixel[]): boolean {
  const [x0, y0] = ring[0]!
  return ring.every(([x, y]) => Math.abs(x - x0) < leastSize && Math.abs(y - y0) < leastSize)
}

/** A path with a white edge, so that it stands out from whatever is under it. */
function strong(d: string, width: number, more: Readonly<Record<string, string>> = {}): string {
  const round = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }
  return (
    element('path', { d, ...round, stroke: paper, 'stroke-width': width + 3 }) +
    element('path', { d, ...round, stroke: ink, 'stroke-width': width, ...more })
  )
}

function outlineOf(shape: Planar, frame: MapFrame, half?: number): { d: string; isArea: boolean } {
  const { closed, open } = visible(shape, frame, half)
  const d = [...closed.map((ring) => pathData(ring, true)), ...open.map((line) => pathData(line, false))]
  return { d: d.join(''), isArea: closed.length > 0 }
}

/** A thing the check measured to. */
export function drawFound(shape: Planar, frame: MapFrame): string {
  const { d } = outlineOf(shape, frame)
  return d ? strong(d, 1.6) : ''
}

/** The project's area: hatched, in the thickest line of the map. */
export function drawArea(shape: Planar, frame: MapFrame): string {
  const { d, isArea } = outlineOf(shape, frame, 8)
  if (!d) return ''
  const filled = element('path', { d, fill: `url(#${hatchId})`, 'fill-rule': 'evenodd' })
  return (isArea ? filled : '') + strong(d, 3.6)
}

/** The lines first, so that none runs over a letter. */
export function drawLetters(letters: readonly PlacedLetter[]): string {
  return [...letters.map(drawLeader), ...letters.map(drawLetter)].join('')
}

function drawLeader({ at, spot }: PlacedLetter): string {
  const leader = pathData([spot, at], false)
  return [
    element('path', { d: leader, stroke: paper, 'stroke-width': 4 }),
    element('path', { d: leader, stroke: ink, 'stroke-width': 1.4 }),
    element('circle', { cx: round(spot[0]), cy: round(spot[1]), r: 3, fill: ink }),
  ].join('')
}

function drawLetter({ letter, at }: PlacedLetter): string {
  const [x, y] = [round(at[0]), round(at[1])]
  return [
    element('circle', { cx: x, cy: y, r: letterRadius, fill: paper, stroke: ink, 'stroke-width': 1.8 }),
    wordElement(
      'text',
      { x, y: y + 5.5, 'text-anchor': 'middle', 'font-size': 16, 'font-weight': 600, fill: ink },
      letter,
    ),
  ].join('')
}

const round = (value: number) => Math.round(value * 10) / 10

/** A round length in metres, in two halves of which one is filled. */
export function scaleBar({ metresPerPixel }: MapFrame): string {
  const metres = roundScaleMetres(mapWidth * metresPerPixel * 0.8)
  const length = round(metres / metresPerPixel)
  const [x, y] = [20, mapHeight - 26]
  const bar = { y, height: 7, stroke: ink, 'stroke-width': 1.2 }
  const text = { y: y - 7, 'font-size': 16, 'text-anchor': 'middle', fill: ink }
  const [half, whole] = [metres / 2, metres].map((value) => metresText(value, 'nb'))
  return [
    element('rect', {
      x: 6,
      y: mapHeight - 56,
      width: length + 62,
      height: 48,
      fill: paper,
      'fill-opacity': 0.88,
    }),
    element('rect', { ...bar, x, width: length / 2, fill: ink }),
    element('rect', { ...bar, x: x + length / 2, width: length / 2, fill: paper }),
    wordElement('text', { ...text, x }, '0'),
    length > 150 ? wordElement('text', { ...text, x: x + length / 2 }, half!) : '',
    wordElement('text', { ...text, x: x + length }, whole!),
  ].join('')
}

/** Grid north, which is straight up. */
export function northArrow(): string {
  const x = mapWidth - 34
  return [
    element('rect', { x: x - 22, y: 8, width: 44, height: 62, fill: paper, 'fill-opacity': 0.88 }),
    element('path', { d: `M${x} 14L${x + 9} 44L${x} 38Z`, fill: ink }),
    element('path', { d: `M${x} 14L${x - 9} 44L${x} 38Z`, fill: paper, stroke: ink }),
    wordElement(
      'text',
      { x, y: 63, 'text-anchor': 'middle', 'font-size': 16, 'font-weight': 600, fill: ink },
      'N',
    ),
  ].join('')
}
