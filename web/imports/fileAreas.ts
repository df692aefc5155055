import type { SourceRecord } from '../../geodata/formats/reader.ts'
import type { AreaChoice } from './fileProtocol.ts'

const nameColumns = ['name', 'navn', 'plannavn', 'områdenavn', 'omradenavn', 'tittel', 'title']

/** The records of a file that are areas, named by the column that looks most like a name. */
export function areasOf(records: readonly SourceRecord[]): AreaChoice[] {
  return records.flatMap(({ number, geometry, attributes, properties }) => {
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return []
    return [{ number, geometry, label: nameIn({ ...attributes, ...properties }) }]
  })
}

function nameIn(attributes: Record<string, unknown>): string | null {
  const columns = Object.keys(attributes)
  for (const wanted of nameColumns) {
    const value = attributes[columns.find((column) => column.toLowerCase() === wanted) ?? '']
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return null
}
