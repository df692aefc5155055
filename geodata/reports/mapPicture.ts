import { planar } from '../geometry/planar.ts'
import type { ProximityTarget } from '../model/check.ts'
import type { Geometry } from '../model/geojson.ts'
import { drawArea, drawFound, drawLayer, drawLetters, hatch, northArrow, scaleBar } from './mapDrawing.ts'
import { mapFrame, mapHeight, mapWidth } from './mapFrame.ts'
import { placeLetters } from './mapLetters.ts'
import { drawnLayers, layersAt } from './mapLook.ts'
import { element, wordElement } from './svg.ts'

/** Something around the area, lon/lat. */
export interface MapFeature {
  target: ProximityTarget
  id: string
  geometry: Geometry
}

/** A thing the check found, and its letter on the map and in the list. */
export interface LetteredThing {
  letter: string
  target: ProximityTarget
  id: string
}

export interface MapContent {
  /** The project's area, lon/lat. */
  area: Geometry
  /** How far from the area things are to be seen, in metres. */
  reachMetres: number
  features: readonly MapFeature[]
  lettered: readonly LetteredThing[]
  /** What the picture shows, for those who do not see it. */
  title: string
  /** Who made the layers, and under what licence. */
  attribution: string
}

const footHeight = 44
export const pictureWidth = mapWidth
export const pictureHeight = mapHeight + footHeight

/**
 * The map of a report as SVG, grid north up (EPSG:25832), to be read in grey as well: the one picture of the page, the
 * print and the Word file.
 */
export function mapPicture({
  area,
  reachMetres,
  features,
  lettered,
  title,
  attribution,
}: MapContent): string {
  const shape = planar(area)
  const frame = mapFrame(shape, reachMetres)
  const shapes = features.map(({ target, id, geometry }) => ({ target, id, shape: planar(geometry) }))
  const found = lettered.flatMap(({ letter, target, id }) => {
    const thing = shapes.find((one) => one.target === target && one.id === id)
    return thing ? [{ letter, shape: thing.shape }] : []
  })
  const shown = layersAt(frame.metresPerPixel)
  const layers = drawnLayers
    .filter((layer) => shown.includes(layer))
    .map((layer) => {
      const ofLayer = shapes.filter(({ target }) => target === layer)
      return drawLayer(
        layer,
        ofLayer.map((one) => one.shape),
        frame,
      )
    })
  const ground = [
    element('rect', { width: mapWidth, height: mapHeight, fill: '#f6f3ed' }),
    ...layers,
    ...found.map((thing) => drawFound(thing.shape, frame)),
    drawArea(shape, frame),
    drawLetters(placeLetters(shape, found, frame).filter((placed) => placed !== null)),
    scaleBar(frame),
    northArrow(),
  ]
  const clip = element('clipPath', { id: 'map' }, element('rect', { width: mapWidth, height: mapHeight }))
  const edge = { x: 0.5, y: 0.5, width: mapWidth - 1, height: mapHeight - 1, fill: 'none', stroke: '#6d6357' }
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${pictureWidth} ${pictureHeight}`,
      width: pictureWidth,
      height: pictureHeight,
      role: 'img',
      'font-family': 'Inter, Arial, sans-serif',
    },
    [
      wordElement('title', {}, title),
      element('defs', {}, clip + hatch),
      element('rect', { width: pictureWidth, height: pictureHeight, fill: '#ffffff' }),
      element('g', { 'clip-path': 'url(#map)' }, ground.join('')),
      element('rect', edge),
      ...linesOf(attribution).map((line, at) =>
        wordElement('text', { x: 2, y: mapHeight + 19 + 18 * at, 'font-size': 15, fill: '#4d463d' }, line),
      ),
    ].join(''),
  )
}

const mostLetters = 125

/** The words on at most two lines; what does not fit is left out, and the list of layers in the report has it all. */
function linesOf(words: string): string[] {
  const lines = ['']
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (longer.length <= mostLetters) lines[lines.length - 1] = longer
    else if (lines.length < 2) lines.push(word)
    else return [lines[0]!, `${lines[1]!.slice(0, mostLetters - 2)} …`]
  }
  return lines
}
