import type { Dialect } from './dialect.ts'
import { textOf } from './loose.ts'

/** Bridges taken from NVDB and saved as GeoJSON: the object's id and type, and nothing of what the register maps. */
export const nvdbDialect: Dialect = {
  source: 'nvdb',
  sourceName: 'Nasjonal vegdatabank (NVDB), Statens vegvesen',
  licence: 'Norsk lisens for offentlige data (NLOD)',
  matches: ({ attributes }) =>
    textOf(attributes.objektTypeId) === '60' && textOf(attributes.objektId) !== null,
  know: ({ attributes }) =>
    textOf(attributes.objektTypeId) === '60'
      ? { externalId: textOf(attributes.objektId), target: 'bridges', properties: {} }
      : null,
  date: () => null,
  notes: () => [],
}
