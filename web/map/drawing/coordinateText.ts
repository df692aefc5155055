import { toEastNorth } from '../../../geodata/geometry/projection.ts'
import type { LonLat } from '../../../geodata/model/geojson.ts'
import type { Language } from '../../../geodata/model/language.ts'

export type CoordinateSystem = 'utm' | 'degrees'

/** A position as it is shown and typed: whole metres with one decimal in UTM 32, or six decimals of latitude and longitude. */
export function coordinateText(lonLat: LonLat, system: CoordinateSystem, language: Language): string {
  const decimal = (value: number, digits: number) =>
    language === 'nb' ? value.toFixed(digits).replace('.', ',') : value.toFixed(digits)
  if (system === 'degrees') return `${decimal(lonLat[1], 6)} ${decimal(lonLat[0], 6)}`
  const [east, north] = toEastNorth(lonLat)
  return `${decimal(east, 1)} ${decimal(north, 1)}`
}
