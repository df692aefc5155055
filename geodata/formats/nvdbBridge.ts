import { note } from '../imports/note.ts'
import { type bridgeKinds, bridgeProperties, type bridgeStatuses } from '../model/bridge.ts'
import { describeField } from '../model/field.ts'
import type { ImportNote } from '../model/imports.ts'
import { textOf } from './loose.ts'
import { attributeMetres } from './nvdbMetres.ts'
import type { NvdbAttribute, NvdbObject } from './nvdbObject.ts'

type Kind = keyof typeof bridgeKinds.labels
type Status = keyof typeof bridgeStatuses.labels

/** Attribute numbers of object type 60 (Bru) in NVDB's data catalogue. */
const catalogue = {
  name: 1080,
  kind: 1263,
  status: 11317,
  brutusNumber: 2175,
  builtYear: 10278,
  owner: 8968,
  maintainer: 8969,
  lengthMetres: 1313,
  longestSpanMetres: 1971,
} as const
type Field = keyof typeof catalogue
const mapped: ReadonlySet<number> = new Set(Object.values(catalogue))

const kinds: Readonly<Record<number, Kind>> = {
  7304: 'road',
  7305: 'embankment',
  7306: 'footbridge',
  7307: 'ferry_quay',
  7309: 'tunnel',
  7310: 'retaining',
  7311: 'railway',
  7312: 'other',
}
const kindWords: Readonly<Record<string, Kind>> = {
  vegbru: 'road',
  bruifylling: 'embankment',
  gsbru: 'footbridge',
  gangogsykkelbru: 'footbridge',
  ferjeleie: 'ferry_quay',
  tunnelvegoverbygg: 'tunnel',
  støttekonstruksjon: 'retaining',
  jernbanebru: 'railway',
  annenbyggvkategori: 'other',
}
const statuses: Readonly<Record<number, Status>> = {
  19261: 'planned',
  19262: 'in_use',
  19263: 'closed',
  19264: 'new',
  19265: 'demolished',
}
const statusWords: Readonly<Record<string, Status>> = {
  planlagt: 'planned',
  trafikkert: 'in_use',
  nedlagtsperret: 'closed',
  sperret: 'closed',
  nybygdikketraf: 'new',
  nybygd: 'new',
  revet: 'demolished',
}

/** A bridge's attributes by our names; null where NVDB has no value, absent where the file was fetched without attributes. */
export function nvdbBridge({ attributes }: NvdbObject): {
  properties: Record<string, unknown>
  notes: ImportNote[]
} {
  if (!attributes) return { properties: {}, notes: [] }
  const notes: ImportNote[] = []
  const of = (field: Field) => attributes.get(catalogue[field])
  const metres = (field: 'lengthMetres' | 'longestSpanMetres') => {
    const attribute = of(field)
    if (!attribute) return null
    const value = attributeMetres(attribute)
    if (value === null) notes.push(unknownValue(field, attribute))
    return value
  }
  return {
    properties: {
      name: textOf(of('name')?.value),
      kind: coded('kind', of('kind'), kinds, kindWords, notes),
      status: coded('status', of('status'), statuses, statusWords, notes),
      brutusNumber: textOf(of('brutusNumber')?.value),
      builtYear: year(of('builtYear'), notes),
      owner: textOf(of('owner')?.value),
      maintainer: textOf(of('maintainer')?.value),
      lengthMetres: metres('lengthMetres'),
      longestSpanMetres: metres('longestSpanMetres'),
    },
    notes,
  }
}

/** Names of attributes the register has no place for. */
export function unmappedNames({ attributes }: NvdbObject): string[] {
  return [...(attributes?.values() ?? [])].filter(({ id }) => !mapped.has(id)).map(({ name }) => name)
}

function coded<Code>(
  field: Field,
  attribute: NvdbAttribute | undefined,
  byId: Readonly<Record<number, Code>>,
  byWord: Readonly<Record<string, Code>>,
  notes: ImportNote[],
): Code | null {
  if (!attribute) return null
  const word = textOf(attribute.value)
    ?.toLowerCase()
    .replace(/[^a-zæøå]/g, '')
  // An enumerated number may also stand as the value itself.
  const code =
    byId[attribute.enumId ?? Number(attribute.value)] ??
    (word !== undefined && Object.hasOwn(byWord, word) ? byWord[word] : undefined)
  if (code === undefined) notes.push(unknownValue(field, attribute))
  return code ?? null
}

function year(attribute: NvdbAttribute | undefined, notes: ImportNote[]): number | null {
  if (!attribute) return null
  const value = Number(/^(\d{4})(?:$|-|\.0*$)/.exec(textOf(attribute.value) ?? '')?.[1])
  if (Number.isInteger(value)) return value
  notes.push(unknownValue('builtYear', attribute))
  return null
}

function unknownValue(field: Field, { name, value }: NvdbAttribute): ImportNote {
  const label = describeField(bridgeProperties.shape[field])!.label
  return note(
    'warning',
    'unknown-value',
    field,
    `NVDB oppgir ${name} «${value}», som ikke passer i feltet ${label.nb}. Verdien er ikke tatt med.`,
    `NVDB gives ${name} “${value}”, which does not fit the attribute ${label.en}. The value was left out.`,
  )
}
