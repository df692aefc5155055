import { anchorOf } from '../../geodata/geometry/anchor.ts'
import type { LonLat } from '../../geodata/model/geojson.ts'
import type { ThingOf } from '../api/things.ts'

/** Where the register has a sign. */
export function signPointOf({ geometry }: ThingOf<'signs'>): LonLat {
  return anchorOf(geometry)
}
