import { type LooseRecord, listOf, recordOf, textOf } from './loose.ts'

/** One attribute (egenskap) of a road object, by its number in the data catalogue. */
export interface NvdbAttribute {
  id: number
  name: string
  value: unknown
  /** The catalogue's number for an enumerated value; texts change between editions, numbers do not. */
  enumId: number | null
  /** `m`, `mm` ...; null where the answer does not say. */
  unit: string | null
}

/** A road object whichever of the API's editions wrote it. */
export interface NvdbObject {
  id: string
  type: number
  typeName: string
  /** Null where the file was fetched without attributes, which is not the same as having none. */
  attributes: ReadonlyMap<number, NvdbAttribute> | null
  /** Ids of related objects, by object type; type 0 holds those whose type is not told. */
  related: ReadonlyMap<number, readonly string[]>
  /** The day this version ended; null while it holds. */
  endedOn: string | null
  raw: LooseRecord
}

/** Whether a JSON value holds road objects: a page, pages, a list of objects or one object. */
export function holdsNvdbObjects(value: unknown): boolean {
  return rawObjectsIn(value).length > 0 || isPage(value)
}

/** Every road object in pages, lists or alone. */
export function nvdbObjectsIn(value: unknown): NvdbObject[] {
  return rawObjectsIn(value).map(objectFrom)
}

/** Pages that name a next one which the file does not hold: what is missing from the end. */
export function lastPageHasNext(value: unknown): boolean {
  const last = Array.isArray(value) ? value.at(-1) : value
  const metadata = recordOf(recordOf(last)?.metadata)
  return isPage(last) && recordOf(metadata?.neste)?.href !== undefined && metadata?.returnert !== 0
}

function isPage(value: unknown): boolean {
  return Array.isArray(recordOf(value)?.objekter)
}

function rawObjectsIn(value: unknown): LooseRecord[] {
  if (Array.isArray(value)) return value.flatMap(rawObjectsIn)
  const record = recordOf(value)
  if (!record) return []
  if (isPage(record)) return rawObjectsIn(record.objekter)
  return typeOf(record) !== null && textOf(record.id ?? record.objektId) !== null ? [record] : []
}

function typeOf(record: LooseRecord): number | null {
  const stated = recordOf(recordOf(record.metadata)?.type)?.id ?? record.objektTypeId
  const fromAddress = /\/vegobjekter\/(\d+)\//.exec(textOf(record.href) ?? '')?.[1]
  const type = Number(textOf(stated) ?? fromAddress)
  return Number.isInteger(type) ? type : null
}

function objectFrom(raw: LooseRecord): NvdbObject {
  const metadata = recordOf(raw.metadata)
  const attributes = Array.isArray(raw.egenskaper) ? attributesFrom(raw.egenskaper) : null
  return {
    id: textOf(raw.id ?? raw.objektId)!,
    type: typeOf(raw)!,
    typeName: textOf(recordOf(metadata?.type)?.navn) ?? '',
    attributes: attributes?.byId ?? null,
    related: relatedFrom(raw, attributes?.associated ?? []),
    endedOn: textOf(metadata?.sluttdato),
    raw,
  }
}

function attributesFrom(list: readonly unknown[]) {
  const byId = new Map<number, NvdbAttribute>()
  const associated: string[] = []
  for (const item of list) {
    const attribute = recordOf(item)
    if (!attribute) continue
    // V3 and V4 put repeated values and associations in lists.
    for (const inner of listOf(attribute.innhold)) {
      const { egenskapstype, verdi } = recordOf(inner) ?? {}
      const id = textOf(verdi)
      if (egenskapstype === 'Assosiasjon' && id) associated.push(id)
    }
    const id = Number(textOf(attribute.id))
    if (!Number.isInteger(id) || attribute.verdi === undefined) continue
    const enumId = Number(textOf(attribute.enum_id) ?? Number.NaN)
    byId.set(id, {
      id,
      name: textOf(attribute.navn) ?? String(id),
      value: attribute.verdi,
      enumId: Number.isInteger(enumId) ? enumId : null,
      unit: textOf(recordOf(attribute.enhet)?.kortnavn),
    })
  }
  return { byId, associated }
}

function relatedFrom(raw: LooseRecord, associated: readonly string[]): Map<number, string[]> {
  const related = new Map<number, string[]>()
  if (associated.length > 0) related.set(0, [...associated])
  const relations = recordOf(raw.relasjoner)
  for (const relation of [...listOf(relations?.barn), ...listOf(relations?.foreldre)]) {
    const { type, vegobjekter } = recordOf(relation) ?? {}
    const typeId = Number(textOf(recordOf(type)?.id) ?? 0)
    // Ids alone, or objects where the answer was asked to unfold them.
    const ids = listOf(vegobjekter).map((one) => textOf(one) ?? textOf(recordOf(one)?.id))
    related.set(typeId, [...(related.get(typeId) ?? []), ...ids.filter((id) => id !== null)])
  }
  return related
}
