import type { ReadFile, SourceRecord } from '../formats/reader.ts'
import type { ImportTarget } from '../model/imports.ts'
import { type TargetField, targetFields } from './targetFields.ts'

/** Words that tell what a file is about, asked in this order: `skolekrets` is a district, `skolebru` a bridge, `sykehuspark` an institution. */
const subjects: readonly (readonly [words: RegExp, target: ImportTarget])[] = [
  [/bydel|grunnkrets|skolekrets|delområde|levekårssone|district|borough/, 'districts'],
  [/bru(er|a|ene)?\b|bridge|kulvert/, 'bridges'],
  [/skole|barnehage|school|kindergarten/, 'schools'],
  [/sykehus|sykehjem|hospital|helse|omsorg|institusjon|legevakt|institution|clinic/, 'institutions'],
  [/bygg|bygning|building|eiendom/, 'buildings'],
  [
    /kai(er|anlegg)?\b|brygge|tårn|utsikt|trapp|støttemur|underg|konstruksjon|structure|quay|stairs/,
    'structures',
  ],
  [/jernbane|bane\b|trikk|spor|rail|tram/, 'rail'],
  [/vann|elv|innsjø|bekk|hav|sjø|water|river|coast|kyst/, 'water'],
  [/park|torg|plass|friområde|square/, 'landuse'],
  [/veg|vei|gang|sti(er)?\b|fortau|road|path|walk/, 'ways'],
]

/** What the records most likely are: by the file's and columns' words, else by the kind of geometry. */
export function guessTarget({ name, sourceName, columns, records }: ReadFile): ImportTarget {
  for (const words of [`${name} ${sourceName}`, columns.join(' ')]) {
    const told = words.toLowerCase().replace(/[_\d.-]+/g, ' ')
    const subject = subjects.find(([pattern]) => pattern.test(told))
    if (subject) return subject[1]
  }
  const type = records.find(({ geometry }) => geometry)?.geometry?.type ?? 'Point'
  if (type.endsWith('Polygon')) return 'buildings'
  return type.endsWith('LineString') ? 'ways' : 'structures'
}

/** Other names that files use for an attribute, besides its own and its labels. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  name: [
    'navn',
    'brunavn',
    'byggnavn',
    'bygningsnavn',
    'objektnavn',
    'stedsnavn',
    'skolenavn',
    'barnehagenavn',
    'bydelnavn',
    'bydelsnavn',
    'kretsnavn',
    'tittel',
    'title',
  ],
  kind: ['type', 'kategori', 'brukategori', 'objekttype', 'objtype', 'slag'],
  status: ['tilstand', 'driftsstatus', 'bygningsstatus'],
  brutusNumber: ['brutus', 'brutusnr', 'brutusnummer', 'byggverksnummer', 'byggverksnr'],
  buildingNumber: ['bygningsnr', 'bygnr', 'refbygningsnr'],
  buildingType: ['bygningstypekode', 'bygtype'],
  use: ['bygningsbruk', 'formål', 'funksjon'],
  builtYear: ['byggeaar', 'år', 'bygd', 'åpningsår', 'startdate'],
  storeys: ['etasjer', 'antalletasjer', 'etg', 'buildinglevels', 'levels', 'floors'],
  heightMetres: ['høydem', 'hoyde', 'hoydem', 'heightm', 'byggehøyde'],
  lengthMetres: ['lengdem', 'brulengde', 'lengthm'],
  longestSpanMetres: ['spenn', 'hovedspenn', 'størstespenn', 'span'],
  parapetHeightMetres: ['rekkverkshøydem', 'rekkverkhøyde', 'rekkverkshoyde', 'høyderekkverk'],
  owner: ['eigar', 'byggherre'],
  maintainer: ['vedlikehold', 'driftsansvarlig'],
  address: ['adressetekst', 'gateadresse', 'besøksadresse', 'vegadresse'],
  cadastre: ['matrikkel', 'matrikkelnummer', 'gnrbnr', 'gårdsnummerbruksnummer'],
  caseNumber: ['saksnr', 'sak', 'arkivsak'],
  planId: ['planid', 'arealplanid', 'planidentifikasjon'],
  note: ['notat', 'kommentar', 'beskrivelse', 'anmerkning', 'comment', 'description'],
  walkable: ['gående', 'gangbar', 'fotgjengere', 'foot'],
}

/** The column for each attribute whose name or label a column bears; no column is used twice. */
export function guessColumns(target: ImportTarget, columns: readonly string[]): Record<string, string> {
  const guessed: Record<string, string> = {}
  const free = new Set(columns)
  for (const namesOf of [ownNames, ({ name }: TargetField) => otherNames[name] ?? []]) {
    for (const field of targetFields(target)) {
      if (field.name in guessed) continue
      const names = namesOf(field).map(letters)
      // `identifikasjon.lokalId` answers to its last part as well.
      const column = [...free].find(
        (one) => names.includes(letters(one)) || names.includes(letters(one.split('.').at(-1)!)),
      )
      if (column === undefined) continue
      guessed[field.name] = column
      free.delete(column)
    }
  }
  return guessed
}

function ownNames({ name, label }: TargetField): string[] {
  return [name, label.nb, label.en]
}

const idNames = [
  'nvdbid',
  'lokalid',
  'bygningsnummer',
  'bygningsnr',
  'brutusnummer',
  'byggverksnummer',
  'uuid',
  'guid',
  'objektid',
  'bydelnr',
  'bydelsnr',
  'ident',
  'nr',
  'id',
]

/** A column that names each record once: one that is called an id, and is filled and different in every record. */
export function guessIdColumn(columns: readonly string[], records: readonly SourceRecord[]): string | null {
  for (const name of idNames) {
    const column = columns.find((one) => letters(one) === name || letters(one.split('.').at(-1)!) === name)
    if (column === undefined) continue
    const values = new Set(records.map(({ attributes }) => String(attributes[column] ?? '').trim()))
    if (values.size === records.length && !values.has('')) return column
  }
  return null
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-zæøå]/g, '')
}
