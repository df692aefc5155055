import { readCsv } from './csv.ts'
import { decodeText } from './decodeText.ts'
import { readGeoJson } from './geojson.ts'
import { isGeoJson } from './geojsonFeatures.ts'
import { recordOf, textOf } from './loose.ts'
import { readNvdb } from './nvdb.ts'
import { holdsNvdbObjects } from './nvdbObject.ts'
import { isOverpass, readOverpass } from './overpass.ts'
import { parseJson } from './parseJson.ts'
import { type ReadInput, type ReadOptions, type ReadOutcome, refuse } from './reader.ts'
import { refuseBinary } from './refuseBinary.ts'
import { refuseText } from './refuseText.ts'
import { isTopoJson, readTopoJson } from './topojson.ts'

/** Reads a file of any format we know, told by its content; what cannot be read comes back with reasons. */
export function readFile({ name, bytes }: ReadInput, options: ReadOptions): ReadOutcome {
  if (bytes.length === 0) return refuse('empty', 'Filen er tom.', 'The file is empty.')
  const binary = refuseBinary(name, bytes)
  if (binary) return binary
  const decoded = decodeText(bytes)
  const refused = refuseText(decoded.text)
  if (refused) return refused
  const looksLikeJson = /^\s*[[{]/.test(decoded.text) || /\.(geo)?json$/i.test(name)
  if (!looksLikeJson) return readCsv(name, decoded, options)
  const parsed = parseJson(decoded.text)
  return parsed.ok ? readJson(name, parsed.value, options) : parsed
}

function readJson(name: string, value: unknown, options: ReadOptions): ReadOutcome {
  if (isGeoJson(value)) return readGeoJson(name, value, options)
  if (isTopoJson(value)) return readTopoJson(name, value, options)
  if (isOverpass(value)) return readOverpass(name, value, options)
  if (holdsNvdbObjects(value)) return readNvdb(name, value, options)
  const record = recordOf(value)
  if (record && 'features' in record && 'geometryType' in record) {
    return refuse(
      'esri-json',
      'Dette er Esri-JSON. Be tjenesten om GeoJSON i stedet (f=geojson).',
      'This is Esri JSON. Ask the service for GeoJSON instead (f=geojson).',
    )
  }
  const complaint =
    textOf(record?.detail) ?? textOf(record?.message) ?? textOf(recordOf(record?.error)?.message)
  if (complaint !== null) {
    return refuse(
      'error-answer',
      `Filen er en feilmelding, ikke data: «${complaint}». Last ned på nytt.`,
      `The file is an error message, not data: “${complaint}”. Download it again.`,
    )
  }
  return refuse(
    'unknown-json',
    'Filen er JSON, men verken GeoJSON, Overpass eller NVDB vegobjekter. Lagre dataene som GeoJSON.',
    'The file is JSON, but neither GeoJSON, Overpass nor NVDB road objects. Save the data as GeoJSON.',
  )
}
