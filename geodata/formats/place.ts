import { mapPositions } from '../geometry/positions.ts'
import { type CrsCode, reprojectPosition } from '../geometry/projection.ts'
import { readGeometry } from '../geometry/readGeometry.ts'
import { explainReason, type GeometryReason } from '../geometry/reasons.ts'
import { validateGeometry } from '../geometry/validate.ts'
import { note } from '../imports/note.ts'
import { type Geometry, geometryTypes } from '../model/geojson.ts'
import type { ImportNote } from '../model/imports.ts'
import { withoutSlivers } from './slivers.ts'

export interface Placed {
  geometry: Geometry | null
  notes: ImportNote[]
}

/**
 * A geometry as it stands in a file, to lon/lat that can be stored: reprojected, heights dropped, rounded to a
 * millimetre, validated. What has one evident remedy (an open ring, swapped axes) is put right with a warning;
 * anything else wrong leaves the record without geometry, and the notes say why.
 */
export function place(value: unknown, crs: CrsCode, northFirst: boolean): Placed {
  if (value === null || value === undefined) return { geometry: null, notes: [missing] }
  const read = readGeometry(value, geometryTypes)
  if ('reason' in read) return { geometry: null, notes: [asNote(read.reason, 'error')] }
  const lonLat = mapPositions(read.geometry, ([x, y]) => {
    const [lon, lat] = reprojectPosition(northFirst ? [y, x] : [x, y], crs, 'EPSG:4326')
    return [rounded(lon), rounded(lat)]
  })
  return judge(lonLat)
}

function judge(lonLat: Geometry): Placed {
  const judged = validateGeometry(lonLat, { types: geometryTypes })
  if (judged.valid) {
    return { geometry: judged.geometry, notes: judged.notes.map((reason) => asNote(reason, 'info')) }
  }
  const [reason] = judged.reasons
  if (judged.reasons.length === 1 && reason?.suggestion && reason.code in remedies) {
    return { geometry: reason.suggestion, notes: [remedies[reason.code as keyof typeof remedies]] }
  }
  const whole = withoutSlivers(lonLat)
  if (whole.removed > 0 && whole.geometry) {
    const rest = judge(whole.geometry)
    return { ...rest, notes: [sliversRemoved(whole.removed), ...rest.notes] }
  }
  return { geometry: null, notes: judged.reasons.map((one) => asNote(one, 'error')) }
}

function sliversRemoved(count: number): ImportNote {
  return note(
    'info',
    'slivers-removed',
    'geometry',
    `${count} deler uten utstrekning ble fjernet. Formen er ellers den samme.`,
    `${count} parts without extent were removed. The shape is otherwise the same.`,
  )
}

const missing = note(
  'error',
  'missing-geometry',
  'geometry',
  'Posten har ingen geometri i filen.',
  'The record has no geometry in the file.',
)

const remedies = {
  'unclosed-ring': note(
    'warning',
    'ring-closed',
    'geometry',
    'Omrisset var ikke lukket, og ble lukket fra siste til første punkt.',
    'The outline was not closed, and was closed from the last to the first point.',
  ),
  swapped: note(
    'warning',
    'axes-swapped',
    'geometry',
    'Bredde og lengde var byttet om i denne raden, og ble snudd.',
    'Latitude and longitude were swapped in this row, and were turned.',
  ),
}

function asNote(reason: GeometryReason, severity: ImportNote['severity']): ImportNote {
  return { severity, code: reason.code, field: 'geometry', message: explainReason(reason) }
}

// 1e-8 degrees is a millimetre or less; longer decimals are noise from a projection, and some tools reject them.
function rounded(degrees: number): number {
  return Math.round(degrees * 1e8) / 1e8
}
