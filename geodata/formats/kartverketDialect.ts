import { note } from '../imports/note.ts'
import type { ImportTarget } from '../model/imports.ts'
import { parseDate } from './date.ts'
import { type Dialect, latest } from './dialect.ts'
import type { RawFeature } from './geojsonFeatures.ts'
import { textOf } from './loose.ts'

/** N50 and N1000 object types that a check measures to; keys without case and Norwegian letters. */
const objectTypes: Readonly<Record<string, { target: ImportTarget; walkable?: boolean }>> = {
  elvbekk: { target: 'water' },
  elv: { target: 'water' },
  kanal: { target: 'water' },
  innsjo: { target: 'water' },
  innsjoregulert: { target: 'water' },
  havflate: { target: 'water' },
  kystkontur: { target: 'water' },
  bane: { target: 'rail' },
  jernbane: { target: 'rail' },
  stasjon: { target: 'rail' },
  vegsenterlinje: { target: 'ways' },
  veglenke: { target: 'ways' },
  gangsykkelveg: { target: 'ways', walkable: true },
  sti: { target: 'ways', walkable: true },
  traktorveg: { target: 'ways', walkable: true },
  park: { target: 'landuse' },
}

/** Errors above this many metres are worth a warning where distances of tens of metres are judged. */
const coarseMetres = 10

/** Kartverket's N series: the object type stands in an attribute, or is the name of the layer (`Bane_25833`). */
export const kartverketDialect: Dialect = {
  source: 'kartverket',
  sourceName: '© Kartverket',
  licence: 'Creative Commons BY 4.0',
  matches: (feature, layerName) => {
    const { attributes } = feature
    const marked = 'objekttypenavn' in attributes || 'objtype' in attributes
    const surveyed = 'målemetode' in attributes || 'nøyaktighet' in attributes || 'vannbredde' in attributes
    return (
      objectType(feature, layerName) !== null && (marked || surveyed || Object.keys(attributes).length === 0)
    )
  },
  know: (feature, layerName) => {
    const word = objectType(feature, layerName)
    const known = word === null ? undefined : objectTypes[key(word)]
    if (!word || !known) return null
    const { attributes } = feature
    // Medium U and V: under ground, under water. Roads are left in, since people walk in some of them.
    const hidden = attributes.medium === 'U' || attributes.medium === 'V' || attributes.medium === 'B'
    if (hidden && known.target !== 'ways') return 'underground'
    return {
      externalId: null,
      target: known.target,
      properties: { name: textOf(attributes.navn), kind: word, walkable: known.walkable ?? null },
    }
  },
  date: (features) =>
    latest(features.map(({ attributes }) => parseDate(textOf(attributes.oppdateringsdato) ?? ''))),
  notes: (features) => {
    // `nøyaktighet` is the standard error in centimetres.
    const metres =
      features.reduce((worst, { attributes }) => Math.max(worst, Number(attributes.nøyaktighet ?? 0)), 0) /
      100
    if (!(metres > coarseMetres)) return []
    return [
      note(
        'warning',
        'coarse',
        'geometry',
        `Kartet er grovt: oppgitt nøyaktighet er ${Math.round(metres)} m. Avstander til det er bare omtrentlige.`,
        `The map is coarse: the accuracy given is ${Math.round(metres)} m. Distances to it are only approximate.`,
      ),
    ]
  },
}

function objectType({ attributes }: RawFeature, layerName: string): string | null {
  const stated = textOf(attributes.objekttypenavn ?? attributes.objtype)
  if (stated !== null) return Object.hasOwn(objectTypes, key(stated)) ? stated : null
  const word = layerName
    .replace(/\.[a-z]+$/i, '')
    .split(/[^a-zæøå]+/i)
    .find((part) => Object.hasOwn(objectTypes, key(part)))
  return word ?? null
}

function key(word: string): string {
  return word.toLowerCase().replaceAll('ø', 'o')
}
