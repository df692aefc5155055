import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadFile } from '../../geodata/formats/reader.ts'
import { readFile } from '../../geodata/formats/readFile.ts'
import type { ImportTarget } from '../../geodata/model/imports.ts'
import { projectRoot } from '../../worker/commands/project.ts'

/** The day the real files are read as of; fixed, so that the report is the same every time. */
const today = '2026-11-22'

/** The folder of recorded open data; null when this machine has none. */
export function realDataFolder(): string | null {
  const shared = process.env.REKKVERK_SHARED ?? join(projectRoot, '..', 'shared')
  const folder = join(shared, 'data')
  return existsSync(join(folder, 'FORMATS.md')) ? folder : null
}

/** A real file through the same reader as everyone's; what cannot be read ends the run. */
export function readReal(folder: string, path: string): ReadFile {
  const bytes = readFileSync(join(folder, path))
  const outcome = readFile({ name: path.split('/').at(-1)!, bytes }, { today })
  if (!outcome.ok) throw new Error(`${path}: ${outcome.reasons.map(({ message }) => message.en).join(' ')}`)
  return outcome.file
}

export interface RealFile {
  path: string
  targets: ImportTarget[]
  /**
   * Which area it describes, for layers: the whole municipality, the box around its own features (extracts), or
   * nothing we know of. The sources say so beside the files; the files do not.
   */
  covers: 'municipality' | 'extract' | null
}

/** What is imported for Trondheim, in this order. */
export const realFiles: readonly RealFile[] = [
  { path: 'nvdb/trondheim/nvdb_bru_2015_raw.json', targets: ['bridges'], covers: null },
  { path: 'osm/trondheim_midtbyen_roads.overpass.json', targets: ['bridges'], covers: null },
  { path: 'osm/trondheim_midtbyen_buildings.geojson', targets: ['buildings'], covers: null },
  { path: 'osm/trondheim_midtbyen_roads.overpass.json', targets: ['ways'], covers: 'extract' },
  // Drawn for 1:1 000 000, half a kilometre off: where it shows no track within 100 m, that proves nothing.
  { path: 'n1000/n1000_bane_trondheim.geojson', targets: ['rail'], covers: null },
  { path: 'water/trondheim_n50_vann_2017.wgs84.geojson', targets: ['water'], covers: 'municipality' },
  { path: 'health/trondheim_sykehus.geojson', targets: ['institutions'], covers: null },
  { path: 'health/trondheim_barnehager.wgs84.geojson', targets: ['schools'], covers: null },
  { path: 'osm/trondheim_parks_2016.geojson', targets: ['landuse'], covers: 'extract' },
]
