import { note } from '../imports/note.ts'
import type { Parapet } from '../model/bridge.ts'
import type { ImportNote } from '../model/imports.ts'
import { type Text, text } from '../model/language.ts'
import { crsAssumed } from './fileCrs.ts'
import { nvdbBridge, unmappedNames } from './nvdbBridge.ts'
import { placeNvdbObject } from './nvdbGeometry.ts'
import { type Join, joinParapets } from './nvdbJoin.ts'
import { lastPageHasNext, type NvdbObject, nvdbObjectsIn } from './nvdbObject.ts'
import { bridgeType, nvdbParapet } from './nvdbParapet.ts'
import { nvdbStretch } from './nvdbStretch.ts'
import type { DroppedRecord, ReadFile, ReadOptions, ReadOutcome, SourceRecord } from './reader.ts'
import { refuse } from './reader.ts'

const parapetType = 5

/** Road objects from NVDB API Les, any edition: bridges (type 60) with the parapets (type 5) that stand on them. */
export function readNvdb(name: string, value: unknown, options: ReadOptions): ReadOutcome {
  const all = nvdbObjectsIn(value)
  if (!all.some(({ type }) => type === bridgeType)) return refuseWithoutBridges(all)

  const dropped: DroppedRecord[] = []
  const current = new Map<string, NvdbObject>()
  for (const object of all) {
    const { id, type, typeName, endedOn } = object
    const drop = (code: string, message: Text) => dropped.push({ externalId: id, code, message })
    if (type !== bridgeType && type !== parapetType) drop(`nvdb-type-${type}`, otherTypeText(type, typeName))
    else if (endedOn !== null && endedOn <= options.today) drop('nvdb-ended', endedText(endedOn))
    else if (current.has(id)) drop('nvdb-repeated', repeatedText)
    else current.set(id, object)
  }
  const placed = new Map([...current].map(([id, { raw }]) => [id, placeNvdbObject(raw, options)]))
  const ofType = (wanted: number) => [...current.values()].filter(({ type }) => type === wanted)
  const bridges = ofType(bridgeType)
  const parapets = ofType(parapetType).map((object) => nvdbParapet(object, placed.get(object.id)!.geometry))
  const joined = joinParapets(
    parapets,
    bridges.map(({ id, related }) => ({
      id,
      geometry: placed.get(id)!.geometry,
      parapets: new Set([...(related.get(parapetType) ?? []), ...(related.get(0) ?? [])]),
    })),
  ).map((join, i) => {
    const { parapet, geometry, isOwnGeometry } = parapets[i]!
    const bridge = join.bridge === null || !isOwnGeometry ? null : placed.get(join.bridge)!.geometry
    return { ...join, parapet: { ...parapet, stretch: nvdbStretch(bridge, geometry) } }
  })
  for (const join of joined) {
    if (join.bridge !== null) continue
    dropped.push({ externalId: join.parapet.externalId, code: join.reason, message: notJoined[join.reason] })
  }
  const standing = Map.groupBy(joined, ({ bridge }) => bridge)

  const records = bridges.map((object, i): SourceRecord => {
    const { geometry, notes } = placed.get(object.id)!
    const bridge = nvdbBridge(object)
    const own = standing.get(object.id) ?? []
    const byPlace = own.filter((join) => join.bridge !== null && join.by === 'place').length
    const unplaced = own.filter(({ parapet }) => parapet.stretch === null).length
    const attributes = [...(object.attributes?.values() ?? [])]
    return {
      number: i + 1,
      externalId: object.id,
      geometry,
      attributes: Object.fromEntries(attributes.map((one) => [one.name, one.value])),
      notes: [
        ...notes,
        ...bridge.notes,
        ...(byPlace > 0 ? [joinedByPlace(byPlace)] : []),
        ...(unplaced > 0 ? [withoutSide(unplaced)] : []),
      ],
      target: 'bridges',
      // Without any parapet in the file, the file says nothing about parapets.
      properties:
        parapets.length > 0 ? { ...bridge.properties, parapets: parapetsOf(own) } : bridge.properties,
    }
  })
  const { crs, crsBasis } = [...placed.values()].find((one) => one.crs !== null) ?? {
    crs: null,
    crsBasis: 'implied' as const,
  }
  return {
    ok: true,
    file: {
      name,
      format: 'nvdb',
      crs: crs ?? 'EPSG:25833',
      crsBasis,
      source: 'nvdb',
      sourceName: 'Nasjonal vegdatabank (NVDB), Statens vegvesen',
      licence: 'Norsk lisens for offentlige data (NLOD)',
      date: null,
      readOn: options.today,
      records,
      columns: [],
      notes: [...fileNotes(value, bridges), ...(crs && crsBasis === 'implied' ? [crsAssumed(crs)] : [])],
      dropped,
      covers: null,
    } satisfies ReadFile,
  }
}

function parapetsOf(joined: readonly { parapet: Parapet }[]): Parapet[] {
  return joined
    .map(({ parapet }) => parapet)
    .sort((a, b) => a.externalId.localeCompare(b.externalId, 'en', { numeric: true }))
}

const notJoined: Readonly<Record<Extract<Join, { bridge: null }>['reason'], Text>> = {
  'not-on-bridge': text(
    'Rekkverket er ikke registrert som rekkverk på bru.',
    'The parapet is not registered as standing on a bridge.',
  ),
  'no-geometry': text(
    'Rekkverket har ingen geometri, så det kan ikke knyttes til en bru.',
    'The parapet has no geometry, so it cannot be joined to a bridge.',
  ),
  'bridge-not-here': text(
    'Rekkverket hører til en bru som ikke er med i filen.',
    'The parapet belongs to a bridge that is not in the file.',
  ),
  'no-bridge-near': text(
    'Ingen bru i filen ligger langs rekkverket.',
    'No bridge in the file lies along the parapet.',
  ),
}

function joinedByPlace(count: number): ImportNote {
  return note(
    'info',
    'parapets-by-place',
    'parapets',
    `${count} rekkverk er knyttet til brua fordi de ligger langs den; NVDB har ingen relasjon.`,
    `${count} parapets were joined to the bridge because they lie along it; NVDB has no relation.`,
  )
}

function withoutSide(count: number): ImportNote {
  return note(
    'info',
    'parapets-without-side',
    'parapets',
    `For ${count} rekkverk kan det ikke ses av NVDB hvilken side av brua de står på. De vises i listen, men regnes ikke med i hva som er sikret.`,
    `For ${count} parapets NVDB does not show which side of the bridge they stand on. They are listed, but not counted in what is secured.`,
  )
}

function fileNotes(value: unknown, bridges: readonly NvdbObject[]): ImportNote[] {
  const notes: ImportNote[] = []
  if (lastPageHasNext(value)) {
    notes.push(
      note(
        'warning',
        'more-pages',
        null,
        'Filen er ikke hele svaret fra NVDB: det finnes flere sider.',
        'The file is not the whole answer from NVDB: there are more pages.',
      ),
    )
  }
  const unmapped = [...new Set(bridges.flatMap(unmappedNames))].sort((a, b) => a.localeCompare(b, 'nb'))
  if (unmapped.length > 0) {
    const names = unmapped.join(', ')
    notes.push(
      note(
        'info',
        'nvdb-unmapped',
        null,
        `Registeret har ikke felt for disse egenskapene fra NVDB: ${names}.`,
        `The register has no attributes for these of NVDB's: ${names}.`,
      ),
    )
  }
  return notes
}

const repeatedText = text(
  'Objektet står flere ganger i filen.',
  'The object stands several times in the file.',
)

function endedText(day: string): Text {
  return text(`Objektet opphørte i NVDB ${day}.`, `The object ended in NVDB on ${day}.`)
}

function otherTypeText(type: number, name: string): Text {
  const kind = `${type}${name ? ` ${name}` : ''}`
  return text(`Objekttype ${kind} brukes ikke her.`, `Object type ${kind} is not used here.`)
}

function refuseWithoutBridges(all: readonly NvdbObject[]): ReadOutcome {
  if (all.length === 0) {
    return refuse(
      'nvdb-empty',
      'Svaret fra NVDB inneholder ingen vegobjekter.',
      'The answer from NVDB holds no road objects.',
    )
  }
  if (all.some(({ type }) => type === parapetType)) {
    return refuse(
      'nvdb-only-parapets',
      'Filen har bare rekkverk (objekttype 5). De knyttes til bruene de står på, så les dem i samme fil som bruene (objekttype 60).',
      'The file has only parapets (object type 5). They are joined to the bridges they stand on, so read them in the same file as the bridges (object type 60).',
    )
  }
  const kinds = [...new Set(all.map(({ type, typeName }) => `${type} ${typeName}`.trim()))].join(', ')
  return refuse(
    'nvdb-other-type',
    `Filen har objekttype ${kinds}. Fra NVDB leses bruer (60) og rekkverk (5).`,
    `The file has object type ${kinds}. From NVDB, bridges (60) and parapets (5) are read.`,
  )
}
