import type { Geometry, GeometryType, LonLat } from '../../../geodata/model/geojson.ts'

/*
 * What is being drawn, as pure state with undo and redo. The map, the coordinate table and pasted text all change it
 * through the same actions, so undo works the same whichever was used.
 */

export const drawShapes = ['Point', 'LineString', 'Polygon'] as const satisfies readonly GeometryType[]
export type DrawShape = (typeof drawShapes)[number]

export interface Drawing {
  kind: 'drawn'
  shape: DrawShape
  /** In order; a polygon's closing point is left out. */
  points: LonLat[]
  /** False while points are being set one after another. */
  finished: boolean
}

/** A geometry with holes or several parts: kept exactly as it is until someone chooses to draw it anew. */
export interface Kept {
  kind: 'kept'
  geometry: Geometry
}

export type Draft = Drawing | Kept

export interface DraftState {
  past: readonly Draft[]
  present: Draft
  future: readonly Draft[]
}

export type DraftAction =
  | { type: 'add'; point: LonLat }
  | { type: 'move'; at: number; point: LonLat }
  | { type: 'remove'; at: number }
  | { type: 'reorder'; at: number; by: -1 | 1 }
  /** All points at once, from dragging on the map. */
  | { type: 'reshape'; points: LonLat[] }
  | { type: 'take'; geometry: Geometry }
  | { type: 'start'; shape: DrawShape }
  | { type: 'finish' }
  | { type: 'continue' }
  | { type: 'load'; geometry: Geometry | null; shape: DrawShape }
  | { type: 'undo' }
  | { type: 'redo' }

export const fewestPoints: Readonly<Record<DrawShape, number>> = { Point: 1, LineString: 2, Polygon: 3 }

export function initialDraft(geometry: Geometry | null, shape: DrawShape): DraftState {
  return { past: [], present: geometry ? draftOf(geometry) : emptyDrawing(shape), future: [] }
}

export function draftReducer(state: DraftState, action: DraftAction): DraftState {
  const { past, present, future } = state
  if (action.type === 'load') return initialDraft(action.geometry, action.shape)
  if (action.type === 'undo') {
    const previous = past.at(-1)
    return previous ? { past: past.slice(0, -1), present: previous, future: [present, ...future] } : state
  }
  if (action.type === 'redo') {
    const next = future[0]
    return next ? { past: [...past, present], present: next, future: future.slice(1) } : state
  }
  const changed = change(present, action)
  return changed === present ? state : { past: [...past, present], present: changed, future: [] }
}

function change(draft: Draft, action: DraftAction): Draft {
  if (action.type === 'take') return draftOf(action.geometry)
  if (action.type === 'start') return emptyDrawing(action.shape)
  if (draft.kind === 'kept') return draft
  const { points, shape } = draft
  // A row of the table may be pressed after its point is gone.
  if ('at' in action && !points[action.at]) return draft
  switch (action.type) {
    case 'add':
      if (shape === 'Point') return { ...draft, points: [rounded(action.point)], finished: true }
      return { ...draft, points: [...points, rounded(action.point)] }
    case 'move':
      return { ...draft, points: points.with(action.at, rounded(action.point)) }
    case 'remove': {
      const left = points.toSpliced(action.at, 1)
      return { ...draft, points: left, finished: draft.finished && left.length >= fewestPoints[shape] }
    }
    case 'reorder': {
      const to = action.at + action.by
      if (to < 0 || to >= points.length) return draft
      return { ...draft, points: points.with(action.at, points[to]!).with(to, points[action.at]!) }
    }
    case 'reshape':
      return { ...draft, points: action.points.map(rounded) }
    case 'finish':
      return points.length < fewestPoints[shape] || draft.finished ? draft : { ...draft, finished: true }
    case 'continue':
      return draft.finished ? { ...draft, finished: false } : draft
    default:
      return draft
  }
}

function emptyDrawing(shape: DrawShape): Drawing {
  return { kind: 'drawn', shape, points: [], finished: false }
}

function draftOf(geometry: Geometry): Draft {
  const drawn = (shape: DrawShape, points: LonLat[]): Drawing => ({
    kind: 'drawn',
    shape,
    points: points.map(rounded),
    finished: true,
  })
  if (geometry.type === 'Point') return drawn('Point', [geometry.coordinates])
  if (geometry.type === 'LineString') return drawn('LineString', geometry.coordinates)
  if (geometry.type === 'Polygon' && geometry.coordinates.length === 1) {
    return drawn('Polygon', geometry.coordinates[0]!.slice(0, -1))
  }
  return { kind: 'kept', geometry }
}

/** The draft as GeoJSON, as far as it has come; null while it has too few points. */
export function geometryOfDraft(draft: Draft): Geometry | null {
  if (draft.kind === 'kept') return draft.geometry
  const { shape, points } = draft
  if (points.length < fewestPoints[shape]) return null
  if (shape === 'Point') return { type: 'Point', coordinates: points[0]! }
  if (shape === 'LineString') return { type: 'LineString', coordinates: points }
  return { type: 'Polygon', coordinates: [[...points, points[0]!]] }
}

/** Seven decimals are a centimetre: finer digits are noise, and Terra Draw refuses them. */
function rounded([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * 1e7) / 1e7, Math.round(lat * 1e7) / 1e7]
}
